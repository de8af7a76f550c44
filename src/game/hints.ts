import { amountsOf, MINUS } from './amounts.js';
import { byEffect, type Effect, type Effects } from './effect.js';
import type { Icon } from './icons.js';

/** What the front of a dilemma gives away: something goes up, goes down, or is uncertain. */
export interface Hint {
  readonly icon: Icon;
  readonly sign: '+' | typeof MINUS | '?';
}

type Uncertain = 'if' | 'risk' | 'later';

/**
 * The hints of one option: its first effect without numbers, then a question mark if anything in it depends on the
 * state, on luck or on the year end.
 */
export function hintsOf(effects: Effects): readonly Hint[] {
  const [first] = effects;
  const shown = first ? hintsOfFirst(first) : [];
  const [uncertain] = effects.flatMap(uncertainIn);
  return uncertain ? [...shown, { icon: uncertain, sign: '?' }] : shown;
}

/** Nothing for an effect that is uncertain as a whole: the question mark speaks for it. */
const hintsOfFirst = (effect: Effect): readonly Hint[] =>
  byEffect<readonly Hint[]>(effect, {
    delta: (delta) => amountsOf(delta).map(([icon, amount]) => ({ icon, sign: signOf(amount) })),
    move: ({ move }) => [{ icon: 'move', sign: signOf(move) }],
    barrier: ({ barrier }) => [{ icon: 'barrier', sign: barrier === 'add' ? '+' : MINUS }],
    start: () => [{ icon: 'start', sign: '+' }],
    switch: () => [{ icon: 'switch', sign: '+' }],
    action: () => [{ icon: 'action', sign: '+' }],
    news: () => [{ icon: 'news', sign: '+' }],
    principle: () => [{ icon: 'principle', sign: '+' }],
    choose: () => [{ icon: 'choose', sign: '?' }],
    if: () => [],
    later: () => [],
    risk: () => [],
  });

const uncertainIn = (effect: Effect): readonly Uncertain[] =>
  byEffect<readonly Uncertain[]>(effect, {
    if: () => ['if'],
    later: () => ['later'],
    risk: () => ['risk'],
    choose: ({ choose }) => choose.flat().flatMap(uncertainIn),
    delta: () => [],
    move: () => [],
    start: () => [],
    barrier: () => [],
    switch: () => [],
    action: () => [],
    news: () => [],
    principle: () => [],
  });

const signOf = (amount: number): Hint['sign'] => (amount < 0 ? MINUS : '+');
