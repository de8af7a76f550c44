import { type Chips, chipsOf, chipsOfCondition, chipsOfCost } from './chips.js';
import type { Condition, Cost, Effects } from './effect.js';
import { type Hint, hintsOf } from './hints.js';
import type { Modifier } from './modifier.js';
import { chipsOfModifier } from './modifier-chips.js';
import { wordsOfModifier } from './modifier-sentences.js';
import type { Phrasebook } from './phrasebook.js';
import { wordsOf, wordsOfCost, wordsOfNeeds } from './sentences.js';
import { type Sums, sumsOf } from './sums.js';

/** The four field types that are written in the effect language, and what their values look like once checked. */
export interface Written {
  readonly effects: Effects;
  readonly cost: Cost;
  readonly condition: Condition;
  readonly modifier: Modifier;
}

/** What templates show of a value written in the effect language. */
export interface View {
  /** Empty but for effects. */
  readonly hints: readonly Hint[];
  readonly chips: Chips;
  readonly words: string;
  /** Empty but for effects. */
  readonly sums: Sums;
}

type Viewer<T> = (data: T, book: Phrasebook) => View;

const VIEWERS: { readonly [T in keyof Written]: Viewer<Written[T]> } = {
  effects: (effects, book) => ({
    hints: hintsOf(effects),
    chips: chipsOf(effects),
    words: wordsOf(effects, book),
    sums: sumsOf(effects),
  }),
  cost: (cost, book) => ({ hints: [], chips: chipsOfCost(cost), words: wordsOfCost(cost, book), sums: {} }),
  condition: (condition, book) => ({
    hints: [],
    chips: chipsOfCondition(condition),
    words: wordsOfNeeds(condition, book),
    sums: {},
  }),
  modifier: (modifier, book) => ({
    hints: [],
    chips: chipsOfModifier(modifier),
    words: wordsOfModifier(modifier, book),
    sums: {},
  }),
};

/** Hints, chips and sentences of a checked value; the same value gives the same view. */
export const viewOf = <T extends keyof Written>(type: T, data: Written[T], book: Phrasebook): View =>
  VIEWERS[type](data, book);
