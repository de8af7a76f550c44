import { DELTA_KEYS, RESOURCES } from '../../game/vocabulary.js';
import type { Words } from '../described.js';

/** What the words of the effect language mean, for editors. */
export const EFFECT_TYPES = {
  condition: 'A comparison, or several joined by &, all of which must hold: roles>=2 & trust>=5.',
  cost: 'What must be paid first: each resource with how many, such as {money: 1}.',
  effect: 'Something that happens: a change such as {trust: 1}, or a word such as if, later or move.',
  effects: 'What happens, in order: a list of effects.',
  modifier: 'What a card changes as long as it is in play: {at: moment, …}.',
} as const;

const perKey = (keys: readonly string[], about: (key: string) => string): Words =>
  Object.fromEntries(keys.map((key) => [key, about(key)]));

export const COST_WORDS: Words = perKey(RESOURCES, (key) => `How many of “${key}” must be paid.`);

export const DELTA_WORDS: Words = perKey(
  DELTA_KEYS,
  (key) => `By how much “${key}” changes; never 0, less with a minus.`,
);

export const OP_WORDS: Words = {
  if: 'A condition such as roles>=2: what stands under “then” happens if it holds.',
  // biome-ignore lint/suspicious/noThenProperty: a word of the effect language
  then: 'What happens if the condition holds.',
  else: 'What happens if it does not hold.',
  later: 'The effects under “do” wait for this moment.',
  do: 'What happens at that moment.',
  choose: 'The table chooses one of these lists of effects.',
  risk: {
    about: 'A card of the surprise deck decides which of the two happens.',
    keys: { good: 'What happens if it goes well.', bad: 'What happens if it goes badly.' },
  },
  move: 'Moves a project: 1 one step on, -1 one step back.',
  domain: 'Only in this domain; “any” lets the table choose.',
  min_step: 'Only projects on this step or a later one; steps count from 1.',
  max_step: 'Only projects on this step or an earlier one; steps count from 1.',
  start: 'Starts a project for nothing, in this domain.',
  barrier: 'Adds a barrier or takes one away.',
  kind: 'Which kind of barrier; “any” takes the next.',
  switch: 'One project may change its approach.',
  action: 'So many more actions this turn.',
  news: 'Turns the next news card.',
  principle: 'The table may adopt a principle.',
};

export const MODIFIER_WORDS: Words = {
  at: 'The moment it changes.',
  domain: 'Only for projects in this domain.',
  approach: 'Only for projects with this approach.',
  level: 'Only for this level.',
  lowest: 'Only for the lowest level.',
  resource: 'Only for this resource.',
  choice: 'Only when the talk is about this.',
  step: 'Only when a project enters this step; steps count from 1.',
  max_step: 'Only up to this step; steps count from 1.',
  if: 'Only while this condition holds.',
  cost: 'How much more it costs; less with a minus, or the price itself where the moment has none.',
  gain: 'How much more it brings; less with a minus.',
  need: 'How much more it needs; less with a minus.',
  fx: 'What happens at this moment.',
  redraw: 'So many surprises may be drawn again.',
  per_year: 'At most so many times a year.',
};
