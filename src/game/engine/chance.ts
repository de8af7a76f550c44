import { at, SLOT, type State } from './state.js';

/** Chance is a number in the state (mulberry32), so the same state goes on in the same way. */
export function seedChance(state: State, seed: number): void {
  state[SLOT.random] = seed | 0;
}

/** A whole number from 0 up to, but not, `below`. */
export function draw(state: State, below: number): number {
  const seed = (at(state, SLOT.random) + 0x6d2b79f5) | 0;
  state[SLOT.random] = seed;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
}

/** Shuffles `count` numbers of a list that begin at a place, with the chance of a state. */
export function shuffle(list: Int32Array, start: number, count: number, state: State): void {
  for (let last = count - 1; last > 0; last--) {
    const other = draw(state, last + 1);
    const kept = at(list, start + last);
    list[start + last] = at(list, start + other);
    list[start + other] = kept;
  }
}
