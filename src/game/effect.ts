import type { DeltaKey, Domain, Kind, Op, Resource } from './vocabulary.js';

/** What happens, in the order it is done. */
export type Effects = readonly Effect[];

/** Moves markers: `{engagement: 2, trust: -1}`. Tracks stop at their ends. */
type Delta = { readonly [K in DeltaKey]?: number | undefined };

/** A price: `{money: 1}`. */
export type Cost = { readonly [K in Resource]?: number | undefined };

/** `roles>=2 & trust>=5`, as it is written; `parseCondition` reads it. */
export type Condition = string;

interface If {
  readonly if: Condition;
  readonly then: Effects;
  readonly else?: Effects | undefined;
}

interface Later {
  readonly later: 'year_end';
  readonly do: Effects;
}

interface Choose {
  readonly choose: readonly Effects[];
}

/** Draw a Surprise: `bad` on a Mistake, `good` on anything else. */
interface Risk {
  readonly risk: { readonly good: Effects; readonly bad: Effects };
}

/** One project one step, free of charge; steps count from 1. */
interface Move {
  readonly move: 1 | -1;
  readonly domain: Domain | 'any';
  readonly min_step?: number | undefined;
  readonly max_step?: number | undefined;
}

interface Start {
  readonly start: Domain | 'any';
}

interface Barrier {
  readonly barrier: 'add' | 'clear';
  readonly kind: Kind | 'any';
}

interface EffectsByOp {
  readonly if: If;
  readonly later: Later;
  readonly choose: Choose;
  readonly risk: Risk;
  readonly move: Move;
  readonly start: Start;
  readonly barrier: Barrier;
  readonly switch: { readonly switch: 1 };
  readonly action: { readonly action: number };
  readonly news: { readonly news: 1 };
  readonly principle: { readonly principle: 1 };
}

/** An op of the vocabulary without a shape here does not compile. */
export type EffectOf<K extends Op | 'delta'> = K extends Op ? EffectsByOp[K] : Delta;
export type Effect = Delta | EffectsByOp[Op];

/** More than this no card lets a table choose from. */
export const MOST_CHOICES = 8;

/** Furthest step a card may move a project to, and the range a step back applies to, where the card does not say. */
export const FREE_MOVE = { furthest: 4, backFrom: 2, backTo: 3 } as const;

/** One answer for each kind of effect: a new op breaks every place that must treat it. */
export type ByEffect<T> = { readonly [K in Op | 'delta']: (effect: EffectOf<K>) => T };

/** Treats an effect by its kind. */
export function byEffect<T>(effect: Effect, cases: ByEffect<T>): T {
  if ('if' in effect) return cases.if(effect);
  if ('later' in effect) return cases.later(effect);
  if ('choose' in effect) return cases.choose(effect);
  if ('risk' in effect) return cases.risk(effect);
  if ('move' in effect) return cases.move(effect);
  if ('start' in effect) return cases.start(effect);
  if ('barrier' in effect) return cases.barrier(effect);
  if ('switch' in effect) return cases.switch(effect);
  if ('action' in effect) return cases.action(effect);
  if ('news' in effect) return cases.news(effect);
  if ('principle' in effect) return cases.principle(effect);
  return cases.delta(effect satisfies Delta);
}
