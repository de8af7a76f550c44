import type { Box } from './box.js';
import type { Event } from './events.js';
import type { Move } from './move.js';
import { applyMove } from './play.js';
import type { Refusal } from './refusal.js';
import { type SetUp, setUp } from './set-up.js';
import type { State } from './state.js';

/** A game as it can be told and played again: how it was set up, and every decision. */
export interface GameRecord {
  readonly setUp: SetUp;
  readonly moves: readonly Move[];
}

export type Replayed =
  | { readonly state: State; readonly events: readonly Event[]; readonly fault?: undefined }
  /** Which move, counted from 1, is not possible, and why. */
  | { readonly fault: { readonly move: number; readonly refusal: Refusal }; readonly state?: undefined };

/** Plays a record again; the same record gives the same end. */
export function replay(box: Box, { setUp: options, moves }: GameRecord): Replayed {
  let state = setUp(box, options);
  const events: Event[] = [];
  for (const [index, move] of moves.entries()) {
    const applied = applyMove(box, state, move);
    if (applied.refusal) return { fault: { move: index + 1, refusal: applied.refusal } };
    state = applied.state;
    events.push(...applied.events);
  }
  return { state, events };
}
