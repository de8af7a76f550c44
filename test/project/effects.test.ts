import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CHIP_KINDS } from '../../src/game/chips.js';
import { ICON_WORDS } from '../../src/game/icons.js';
import { conditionSchema, costSchema, effectsSchema } from '../../src/project/schema/effects.js';
import { modifierSchema } from '../../src/project/schema/modifier.js';
import { phrasebookSchema } from '../../src/project/schema/phrasebook.js';

/** Each issue as `path code`, where an issue of our own shows its own code. */
const faults = (schema: z.ZodType, data: unknown): readonly string[] =>
  (schema.safeParse(data).error?.issues ?? []).map((issue) => {
    const code = issue.code === 'custom' ? issue.params?.code : issue.code;
    return `${issue.path.join('.')} ${code}`.trim();
  });

const faultsIn = (schema: z.ZodType, yaml: string) => faults(schema, parse(yaml));

describe('effects', () => {
  test.each([
    ['no list', '{money: 1}', ['invalid_type']],
    ['a misspelt effect', '[{money: 1}, {mony: 1}]', ['1.mony effects/unknown-effect']],
    ['an effect that is no map', '[money]', ['0 invalid_type']],
    ['an effect without a word', '[{}]', ['0 effects/changes-nothing']],
    ['a change of nothing', '[{money: 0}]', ['0.money effects/changes-nothing']],
    ['half a coin', '[{money: 0.5}]', ['0.money invalid_type']],
    [
      'two mistakes in one delta',
      '[{money: 0.5, trust: yes}]',
      ['0.money invalid_type', '0.trust invalid_type'],
    ],
    ['a condition without what follows', '[{if: "roles>=2"}]', ['0.then invalid_type']],
    ['a bad condition', '[{if: "rolls>=2", then: []}]', ['0.if effects/bad-condition']],
    [
      'a mistake deep inside',
      '[{if: "roles>=2", then: [], else: [{risk: {good: [], bad: [{error: 1}, {truss: 1}]}}]}]',
      ['0.else.0.risk.bad.1.truss effects/unknown-effect'],
    ],
    ['a word too many', '[{news: 1, trust: 1}]', ['0 unrecognized_keys']],
    ['a delay to another time', '[{later: tomorrow, do: []}]', ['0.later invalid_value']],
    ['one thing to choose from', '[{choose: [[{money: 1}]]}]', ['0.choose too_small']],
    [
      'more to choose from than a game can number',
      '[{choose: [[], [], [], [], [], [], [], [], []]}]',
      ['0.choose effects/too-many-choices'],
    ],
    ['a risk without its bad side', '[{risk: {good: []}}]', ['0.risk.bad invalid_type']],
    ['a move without a domain', '[{move: 1}]', ['0.domain invalid_value']],
    ['a move of two steps', '[{move: 2, domain: any}]', ['0.move invalid_value']],
    ['a step that does not exist', '[{move: 1, domain: any, max_step: 7}]', ['0.max_step too_big']],
    [
      'steps in the wrong order',
      '[{move: -1, domain: any, min_step: 4, max_step: 3}]',
      ['0.min_step effects/steps-reversed'],
    ],
    ['a start nowhere', '[{start: here}]', ['0.start invalid_value']],
    ['a barrier of no kind', '[{barrier: add, kind: social}]', ['0.kind invalid_value']],
    ['two News', '[{news: 2}]', ['0.news invalid_value']],
    ['no action', '[{action: 0}]', ['0.action too_small']],
  ])('%s is refused where it stands', (_, yaml, expected) => {
    expect(faultsIn(effectsSchema, yaml)).toEqual(expected);
  });
});

describe('costs', () => {
  test.each([
    ['nothing', '{}', ['effects/changes-nothing']],
    ['a gift', '{money: -1}', ['money too_small']],
    ['half a coin', '{money: 0.5}', ['money invalid_type']],
    ['ice', '{roles: 1}', ['unrecognized_keys']],
    ['a bare number', '1', ['invalid_type']],
  ])('%s is refused', (_, yaml, expected) => {
    expect(faultsIn(costSchema, yaml)).toEqual(expected);
  });
});

describe('conditions', () => {
  const fault = (condition: string) => conditionSchema.safeParse(condition).error?.issues[0];

  test.each([
    ['rolls>=2', 'unknown-stat', 'rolls'],
    ['roles>=2 & rolls>=2', 'unknown-stat', 'rolls'],
    ['roles', 'no-comparison', 'roles'],
    ['roles=2', 'no-comparison', 'roles=2'],
    ['roles>=two', 'not-a-whole-number', 'two'],
    ['roles>=2.5', 'not-a-whole-number', '2.5'],
    ['roles>=2 &', 'empty-test', ''],
    ['', 'empty-test', ''],
  ])('%s is refused: %s', (condition, reason, found) => {
    expect(fault(condition)).toMatchObject({ params: { facts: { condition, reason, found } } });
  });

  test('a misspelt stat is told the one that was meant', () => {
    expect(fault('rolls>=2')).toMatchObject({ params: { facts: { nearest: 'roles' } } });
  });

  test.each(['roles>=2', 'roles >= 2&trust<5', 'error<=0 & learning>=2', 'gain>-1'])(
    '%s is fine',
    (condition) => {
      expect(faults(conditionSchema, condition)).toEqual([]);
    },
  );
});

describe('modifiers', () => {
  test.each([
    ['no hook', '{cost: 1}', ['at invalid_value']],
    ['an unknown hook', '{at: lunch, cost: 1}', ['at invalid_value']],
    ['a filter its hook does not know', '{at: build, domain: policy, cost: 1}', ['unrecognized_keys']],
    ['a gain where nothing is gained', '{at: move, gain: 1}', ['unrecognized_keys']],
    ['no change', '{at: move, domain: policy}', ['effects/changes-nothing']],
    ['TALK with a bare price', '{at: talk, cost: 1}', ['cost invalid_type']],
    ['MOVE with a price in coin', '{at: move, cost: {money: 1}}', ['cost invalid_type']],
    ['a bad condition', '{at: build, if: "pressur>=5", cost: -1}', ['if effects/bad-condition']],
    ['a bad effect', '{at: year_end, fx: [{trust: 0}]}', ['fx.0.trust effects/changes-nothing']],
    ['a gate that is not there', '{at: gate, step: 3, fx: [{trust: 1}]}', ['step effects/no-such-gate']],
    ['a number at the gate without one', '{at: gate, step: 6, need: 1}', ['step effects/no-such-gate']],
    ['lowest: no', '{at: build, lowest: false, cost: -1}', ['lowest invalid_value']],
  ])('%s is refused', (_, yaml, expected) => {
    expect(faultsIn(modifierSchema, yaml)).toEqual(expected);
  });
});

const decks = 'decks/co-creator';
const read = (file: string) => parse(readFileSync(`${decks}/${file}`, 'utf8'));

describe('the phrasebook', () => {
  const phrasebook = () => read('words.yaml').phrasebook;

  test('of the game is complete', () => {
    expect(faults(phrasebookSchema, phrasebook())).toEqual([]);
  });

  test('without a word is refused at that word', () => {
    const { money, ...names } = phrasebook().names;
    expect(money).toBe('Money');
    expect(faults(phrasebookSchema, { ...phrasebook(), names })).toEqual(['names.money invalid_type']);
  });

  test.each([
    ['without a slot', '{name}.'],
    ['with a slot nobody fills', '{name} {amount} {price}.'],
  ])('with a sentence %s is refused at that sentence', (_, delta) => {
    const book = phrasebook();
    const sentences = { ...book.sentences, delta };
    expect(faults(phrasebookSchema, { ...book, sentences })).toEqual(['sentences.delta effects/bad-slots']);
  });
});

describe('the theme draws', () => {
  const theme = read('theme.yaml');

  test('an icon for every word of the effect language', () => {
    expect(ICON_WORDS.filter((word) => !(word in theme.icons))).toEqual([]);
  });

  test('every kind of chip, and hints', () => {
    expect(
      [...CHIP_KINDS, 'hint-up', 'hint-down', 'hint-open'].filter((kind) => !(kind in theme.chips)),
    ).toEqual([]);
  });
});

describe('the decks', () => {
  const dilemmas: readonly Dilemma[] = ['1-start', '2-daily-life', '3-spread'].flatMap((part) =>
    read(`dilemmas-${part}.yaml`),
  );
  const roles: readonly Role[] = read('roles.yaml');

  test('hold sixty-eight dilemmas and fourteen roles', () => {
    expect([dilemmas.length, roles.length]).toEqual([68, 14]);
  });

  /** Ids of the cards of which something is not true. */
  const misfits = <T extends { readonly id: string }>(cards: readonly T[], fits: (card: T) => boolean) =>
    cards.filter((card) => !fits(card)).map(({ id }) => id);

  test('are written in the effect language', () => {
    const wrong = dilemmas.flatMap(({ id, options }) =>
      Object.values(options).flatMap(({ cost, needs, fx }) =>
        [
          ...(cost === undefined ? [] : faults(costSchema, cost)),
          ...(needs === undefined ? [] : faults(conditionSchema, needs)),
          ...faults(effectsSchema, fx),
        ].map((fault) => `${id} ${fault}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('give every dilemma three options, each with effects', () => {
    const complete = ({ options }: Dilemma) =>
      Object.keys(options).join('') === 'ABC' && Object.values(options).every(({ fx }) => fx.length > 0);
    expect(misfits(dilemmas, complete)).toEqual([]);
  });

  test('give every dilemma an option without a price', () => {
    const free = ({ options }: Dilemma) => Object.values(options).some(({ cost }) => cost === undefined);
    expect(misfits(dilemmas, free)).toEqual([]);
  });

  test('are short enough to be read aloud', () => {
    const words = (text: string) => text.split(/\s+/).length;
    const short = ({ situation, options }: Dilemma) =>
      words(situation) <= 30 && Object.values(options).every(({ text }) => words(text) <= 12);
    expect(misfits(dilemmas, short)).toEqual([]);
    expect(misfits(roles, ({ portrait }) => words(portrait) <= 16)).toEqual([]);
    expect(misfits(roles, ({ ability }) => words(ability.text) <= 14)).toEqual([]);
    expect(misfits(roles, ({ constraint }) => words(constraint.text) <= 14)).toEqual([]);
  });

  test('keep straight quotes and hyphens out of what players read', () => {
    const read = (name: string) => readFileSync(`${decks}/${name}`, 'utf8').replace(/^\s*#.*$/gm, '');
    const texts = readdirSync(decks).flatMap((name) =>
      name.endsWith('.yaml') && name !== 'theme.yaml' && name !== 'rules.yaml'
        ? (read(name).match(/"[^"]*"/g) ?? [])
        : [],
    );
    expect(texts.filter((text) => text.includes("'") || text.includes(' - '))).toEqual([]);
  });

  test('give every role an ability and a constraint in the effect language', () => {
    const sound = ({ ability, constraint, agenda }: Role) =>
      faults(modifierSchema, ability.mod).length === 0 &&
      faults(modifierSchema, constraint.mod).length === 0 &&
      faults(conditionSchema, agenda.when).length === 0;
    expect(misfits(roles, sound)).toEqual([]);
  });

  test('say in every agenda the numbers of its condition', () => {
    const numbers = (text: string) => text.match(/\d+/g)?.join(' ');
    expect(misfits(roles, ({ agenda }) => numbers(agenda.text) === numbers(agenda.when))).toEqual([]);
  });
});

interface Dilemma {
  readonly id: string;
  readonly situation: string;
  readonly options: Readonly<
    Record<string, { text: string; cost?: unknown; needs?: unknown; fx: readonly unknown[] }>
  >;
}

interface Role {
  readonly id: string;
  readonly portrait: string;
  readonly ability: { readonly text: string; readonly mod: unknown };
  readonly constraint: { readonly text: string; readonly mod: unknown };
  readonly agenda: { readonly text: string; readonly when: string };
}
