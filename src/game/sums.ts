import { amountsOf } from './amounts.js';
import { byEffect, type Effects } from './effect.js';

/** How far each marker surely moves, by its name: `{money: -1, ideas: 3}`. Whatever depends on anything is left out. */
export type Sums = Readonly<Record<string, number>>;

export function sumsOf(effects: Effects): Sums {
  const sums: Record<string, number> = {};
  for (const effect of effects) {
    const amounts = byEffect<ReturnType<typeof amountsOf>>(effect, { delta: amountsOf, ...UNSURE });
    for (const [name, amount] of amounts) sums[name] = (sums[name] ?? 0) + amount;
  }
  return sums;
}

const nothing = (): readonly [] => [];

const UNSURE = {
  if: nothing,
  later: nothing,
  choose: nothing,
  risk: nothing,
  move: nothing,
  start: nothing,
  barrier: nothing,
  switch: nothing,
  action: nothing,
  news: nothing,
  principle: nothing,
};
