import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Chips } from '../../src/game/chips.js';
import type { Hint } from '../../src/game/hints.js';
import type { Phrasebook } from '../../src/game/phrasebook.js';
import { viewOf } from '../../src/game/view.js';
import { conditionSchema, costSchema, effectsSchema } from '../../src/project/schema/effects.js';
import { modifierSchema } from '../../src/project/schema/modifier.js';
import { phrasebookSchema } from '../../src/project/schema/phrasebook.js';

const english: Phrasebook = phrasebookSchema.parse(
  parse(readFileSync('decks/co-creator/words.yaml', 'utf8')).phrasebook,
);

/** `money:lose:−1 | then` becomes one line a reviewer can read. */
const asLine = (chips: Chips): string =>
  chips
    .map(({ kind, icon, text }) => [kind, icon, text].filter((part) => part !== undefined).join(' '))
    .join(', ');

const hintLine = (hints: readonly Hint[]): string =>
  hints.map(({ icon, sign }) => `${icon}${sign}`).join(' ');

/** Which words stay on one line is the translator's business. */
const plain = (words: string): string => words.replaceAll('\u00A0', ' ');

const show = (yaml: string) => {
  const { hints, chips, words } = viewOf('effects', effectsSchema.parse(parse(yaml)), english);
  return [hintLine(hints), asLine(chips), plain(words)];
};

test.each([
  ['[]', '', '', ''],
  [
    '[{engagement: 2, trust: -1}]',
    'engagement+ trust−',
    'gain engagement +2, lose trust −1',
    'Engagement +2. Trust −1.',
  ],
  ['[{money: 2}, {pressure: 1}]', 'money+', 'gain money +2, gain pressure +1', 'Money +2. Pressure +1.'],
  ['[{level_low: 1}]', 'level_low+', 'gain level_low +1', 'Your lowest condition +1.'],
  ['[{x_policy: 1}]', 'x_policy+', 'gain x_policy +1', 'Strokes in policymaking +1.'],
  [
    '[{if: "roles>=2", then: [{trust: 1}], else: [{trust: -1}]}]',
    'if?',
    'condition roles 2+, then then, gain trust +1, else /, lose trust −1',
    'If Roles is 2 or more: Trust +1. Otherwise: Trust −1.',
  ],
  [
    '[{ideas: 1}, {if: "trust>=6", then: [{trust: 1}], else: []}]',
    'ideas+ if?',
    'gain ideas +1, condition trust 6+, then then, gain trust +1',
    'Ideas +1. If Trust is 6 or more: Trust +1.',
  ],
  [
    '[{if: "leadership>=2", then: [], else: [{pressure: 1}]}]',
    'if?',
    'condition leadership 2+, else /, gain pressure +1',
    'Unless Leadership is 2 or more: Pressure +1.',
  ],
  [
    '[{if: "learning>=1", then: [{money: 2}]}, {engagement: -1}]',
    'if?',
    'condition learning 1+, then then, gain money +2, also |, lose engagement −1',
    'If Learning is 1 or more: Money +2. Engagement −1.',
  ],
  [
    '[{later: year_end, do: [{trust: -2}]}]',
    'later?',
    'later later, lose trust −2',
    'Keep this card. At the next year end: Trust −2.',
  ],
  [
    '[{risk: {good: [{learning: 1}], bad: [{pressure: 1}]}}]',
    'risk?',
    'risk risk, gain learning +1, else /, gain pressure +1',
    'Draw a Surprise. Mistake: Pressure +1. Anything else: Learning +1.',
  ],
  [
    '[{roles: 1}, {risk: {good: [], bad: [{error: 1}]}}]',
    'roles+ risk?',
    'gain roles +1, risk risk, else /, gain error +1',
    'Roles +1. Draw a Surprise. Mistake: Error +1.',
  ],
  [
    '[{risk: {good: [{ideas: 1}], bad: []}}]',
    'risk?',
    'risk risk, gain ideas +1',
    'Draw a Surprise. Anything but a Mistake: Ideas +1.',
  ],
  [
    '[{choose: [[{money: -2}], [{engagement: -2}], [{trust: -1}]]}]',
    'choose?',
    'choose choose, lose money −2, or /, lose engagement −2, or /, lose trust −1',
    'Choose one: Money −2. Or: Engagement −2. Or: Trust −1.',
  ],
  [
    '[{choose: [[{money: 1}], [{later: year_end, do: [{trust: 1}]}]]}]',
    'choose? later?',
    'choose choose, gain money +1, or /, later later, gain trust +1',
    'Choose one: Money +1. Or: Keep this card. At the next year end: Trust +1.',
  ],
  [
    '[{move: 1, domain: any, max_step: 3}]',
    'move+',
    'gain move +1, limit pilot ≤',
    'Move one project one step, up to Pilot, free of charge.',
  ],
  [
    '[{move: 1, domain: policy}]',
    'move+',
    'gain move +1, only policy',
    'Move one project in policymaking one step, up to Sustain, free of charge. The gate still holds.',
  ],
  [
    '[{move: -1, domain: any, min_step: 2, max_step: 3}]',
    'move−',
    'lose move −1, only proposal, only pilot',
    'Move one project on Proposal or Pilot one step back.',
  ],
  [
    '[{move: -1, domain: service, min_step: 1, max_step: 3}]',
    'move−',
    'lose move −1, only service, only prompt, only proposal, only pilot',
    'Move one project in service production on Prompt, Proposal or Pilot one step back.',
  ],
  ['[{start: any}]', 'start+', 'gain start +1', 'Start one project, free of charge.'],
  [
    '[{start: solving}]',
    'start+',
    'gain start +1, only solving',
    'Start one project in administrative problem solving, free of charge.',
  ],
  [
    '[{barrier: add, kind: cultural}]',
    'barrier+',
    'gain barrier +1, only cultural',
    'Draw a cultural barrier and put it in play.',
  ],
  ['[{barrier: clear, kind: any}]', 'barrier−', 'lose barrier −1', 'Remove a barrier from play.'],
  ['[{switch: 1}]', 'switch+', 'gain switch', 'You may change the approach of one project.'],
  ['[{action: 1}]', 'action+', 'gain action +1', 'The chair takes one more action this quarter.'],
  ['[{action: 2}]', 'action+', 'gain action +2', 'The chair takes 2 more actions this quarter.'],
  ['[{news: 1}]', 'news+', 'gain news +1', 'Draw a News card now.'],
  [
    '[{principle: 1}]',
    'principle+',
    'gain principle +1',
    'Draw principles as at a year end and adopt one side of one.',
  ],
])('%s shows hints, chips and words', (yaml, hints, chips, words) => {
  expect(show(yaml)).toEqual([hints, chips, words]);
});

test('an option that is uncertain in three ways gets one question mark', () => {
  const [hints] = show(
    '[{risk: {good: [], bad: [{error: 1}]}}, {later: year_end, do: [{trust: 1}]}, {if: "year>=2", then: []}]',
  );
  expect(hints).toBe('risk?');
});

test.each([
  ['{money: 1}', 'pay money −1', 'Pay 1 Money.'],
  ['{money: 1, engagement: 2}', 'pay money −1, pay engagement −2', 'Pay 1 Money and 2 Engagement.'],
  [
    '{money: 1, engagement: 2, learning: 1}',
    'pay money −1, pay engagement −2, pay learning −1',
    'Pay 1 Money, 2 Engagement and 1 Learning.',
  ],
])('the price %s is paid in dark chips', (yaml, chips, words) => {
  const view = viewOf('cost', costSchema.parse(parse(yaml)), english);
  expect([asLine(view.chips), plain(view.words)]).toEqual([chips, words]);
});

test.each([
  ['trust>=5', 'condition trust 5+', 'Only if Trust is 5 or more.'],
  [
    'error<=0 & learning>=2',
    'condition error 0, condition learning 2+',
    'Only if Error is 0 and Learning is 2 or more.',
  ],
  ['pressure<=6', 'condition pressure ≤6', 'Only if Pressure is 6 or less.'],
  ['year==3', 'condition year 3', 'Only if the year is 3.'],
  ['gain>2', 'condition gain 3+', 'Only if the number of strokes gained is more than 2.'],
  ['barriers<1', 'condition barriers 0', 'Only if the number of barriers in play is less than 1.'],
  ['ice>=16', 'condition ice 16+', 'Only if all ice together is 16 or more.'],
])('the condition %s is dashed', (condition, chips, words) => {
  const view = viewOf('condition', conditionSchema.parse(condition), english);
  expect([asLine(view.chips), plain(view.words)]).toEqual([chips, words]);
});

test.each([
  [
    '{at: move, domain: policy, cost: 1}',
    'at move, only policy, then then, pay price +1',
    'MOVE in policymaking costs 1 more.',
  ],
  ['{at: year_end, fx: [{trust: 1}]}', 'at year_end, then then, gain trust +1', 'Each year end: Trust +1.'],
  [
    '{at: build, if: "pressure>=5", cost: -1}',
    'condition pressure 5+, at build, then then, lose price −1',
    'If Pressure is 5 or more: BUILD costs 1 less.',
  ],
  [
    '{at: move, approach: equal, cost: 1}',
    'at move, only equal, then then, pay price +1',
    'MOVE an equal project costs 1 more.',
  ],
  [
    '{at: move, step: 5, cost: 2}',
    'at move, only spread, then then, pay price +2',
    'MOVE to Spread costs 2 more.',
  ],
  [
    '{at: move, max_step: 3, cost: -1}',
    'at move, limit pilot ≤, then then, lose price −1',
    'MOVE up to Pilot costs 1 less.',
  ],
  [
    '{at: build, lowest: true, cost: -1}',
    'at build, only level_low, then then, lose price −1',
    'BUILD your lowest condition costs 1 less.',
  ],
  [
    '{at: build, level: roles, cost: 1}',
    'at build, only roles, then then, pay price +1',
    'BUILD Roles costs 1 more.',
  ],
  [
    '{at: gather, resource: engagement, gain: -1}',
    'at gather, only engagement, then then, lose engagement −1',
    'GATHER Engagement: 1 less.',
  ],
  [
    '{at: talk, choice: trust, gain: 1, per_year: 1}',
    'at talk, only trust, then then, gain trust +1, limit year 1×',
    'TALK about Trust: 1 more. Once a year.',
  ],
  [
    '{at: talk, choice: pressure, cost: {engagement: 1}}',
    'at talk, only pressure, then then, pay engagement −1',
    'TALK about Pressure: also pay 1 Engagement.',
  ],
  [
    '{at: talk, choice: error, fx: [{trust: 1}]}',
    'at talk, only error, then then, gain trust +1',
    'TALK that turns an Error into Learning: Trust +1.',
  ],
  ['{at: clear, cost: {money: 1}}', 'at clear, then then, pay money −1', 'CLEAR: also pay 1 Money.'],
  [
    '{at: gate, step: 4, domain: policy, need: 1}',
    'at gate, only sustain, only policy, then then, condition ice +1',
    'The gate to Sustain in policymaking asks for 1 more.',
  ],
  [
    '{at: error, fx: [{pressure: 1}]}',
    'at error, then then, gain pressure +1',
    'Each new Error: Pressure +1.',
  ],
  [
    '{at: surprise, redraw: 1, per_year: 2}',
    'at surprise, then then, gain surprise 1×, limit year 2×',
    'Redraw a Mistake. At most 2 times a year.',
  ],
  [
    '{at: delegate, cost: -1, per_year: 2}',
    'at delegate, then then, lose price −1, limit year 2×',
    'The delegate’s action costs 1 less. At most 2 times a year.',
  ],
  [
    '{at: no_majority, gain: 1}',
    'at no_majority, then then, gain trust +1',
    'A vote without a majority costs 1 Trust less.',
  ],
])('the modifier %s reads as a sentence', (yaml, chips, words) => {
  const view = viewOf('modifier', modifierSchema.parse(parse(yaml)), english);
  expect([asLine(view.chips), plain(view.words)]).toEqual([chips, words]);
});

test.each([
  ['[]', {}],
  ['[{money: -1, ideas: 3}, {money: 2}]', { money: 1, ideas: 3 }],
  ['[{if: "trust>=6", then: [{trust: 1}], else: []}, {later: year_end, do: [{trust: 1}]}, {news: 1}]', {}],
  ['[{choose: [[{trust: 1}], [{pressure: -1}]]}, {error: 1}]', { error: 1 }],
])('%s surely adds up to', (yaml, sums) => {
  expect(viewOf('effects', effectsSchema.parse(parse(yaml)), english).sums).toEqual(sums);
});
