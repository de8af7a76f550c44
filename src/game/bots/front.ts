import type { Box } from '../engine/box.js';
import { copyInto, newState, SLOT, type State, TRACKS } from '../engine/state.js';
import { hintsOf } from '../hints.js';
import { RESOURCES } from '../vocabulary.js';
import type { Judge } from './judge.js';

/** A hint names no number; this is what a reader of many cards would guess. */
const GUESS = 1.3;
/** What a question mark is worth to one who does not know. */
const UNCERTAIN = -0.4;
/** Free moves, starts, actions and the like, by their sign. */
const DEED = 1.2;

/** What an option promises on the front: its price, and its hints. */
interface Promise {
  readonly markers: readonly (readonly [place: number, sign: number])[];
  readonly price: readonly (readonly [place: number, amount: number])[];
  readonly rest: number;
}

/** Judges an option by its front alone, in points of the judge above what doing nothing would be worth. */
export type ReadFront = (state: State, dilemma: number, option: number) => number;

/** Reads nothing but what the front of a dilemma shows. */
export function frontReader(box: Box, judge: Judge): ReadFront {
  const promises = box.content.dilemmas.map(({ options }) =>
    options.map(({ fx, cost }): Promise => {
      const markers: (readonly [number, number])[] = [];
      let rest = 0;
      for (const { icon, sign } of hintsOf(fx)) {
        const place = (TRACKS as readonly string[]).indexOf(icon);
        const direction = sign === '+' ? 1 : -1;
        if (sign === '?') rest += UNCERTAIN;
        else if (place >= 0) markers.push([place, direction]);
        else if (icon === 'level_low' || icon === 'level_high') rest += 1.8 * direction;
        else if (icon === 'barrier' || icon === 'news') rest -= DEED * direction * 0.5;
        else rest += DEED * direction;
      }
      const price = RESOURCES.flatMap((name) => (cost?.[name] ? [[SLOT[name], cost[name]] as const] : []));
      return { markers, price, rest };
    }),
  );
  const scratch = newState(box);
  return (state, dilemma, option) => {
    const promise = promises[dilemma]?.[option];
    if (promise === undefined) return 0;
    copyInto(state, scratch);
    for (const [place, amount] of promise.price) (scratch[place] as number) -= amount;
    const paid = judge(scratch);
    for (const [place, sign] of promise.markers) {
      const [least, most] = box.content.rules.RANGE[TRACKS[place] ?? 'money'];
      scratch[place] = Math.min(most, Math.max(least, (scratch[place] as number) + sign));
    }
    // One step of each marker, read larger: two would run into the ends of the tracks and hide what they stand for.
    const promised = judge(scratch) - paid;
    return paid - judge(state) + GUESS * promised + promise.rest;
  };
}
