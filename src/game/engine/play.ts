import { answered } from './ask.js';
import type { Box } from './box.js';
import type { Event } from './events.js';
import { goOn } from './flow.js';
import { movesInto } from './legal.js';
import type { Move, MoveNumber } from './move.js';
import { moveOf, numberOf } from './moves.js';
import { CARD_PHASE } from './phases.js';
import { type Refusal, refusal } from './refusal.js';
import { resolve } from './resolve.js';
import { at, copyOf, SLOT, type State } from './state.js';

/**
 * Plays a move that is possible, in place and without telling what happened: the fast way, for bots. A number that
 * `movesInto` does not give leads to nonsense.
 */
export function play(box: Box, state: State, number: MoveNumber): void {
  resolve(box, state, number);
  goOn(box, state);
}

/** Turns the dilemma of this turn as if an option, counted from 0, had won the vote; up to the next decision. */
export function tryOption(box: Box, scratch: State, option: number): void {
  answered(scratch);
  scratch[SLOT.chosenOption] = option;
  scratch[SLOT.phase] = CARD_PHASE;
  goOn(box, scratch);
}

/** All moves that are possible now; none when the game is over. */
export function legalMoves(box: Box, state: State): readonly Move[] {
  const buffer = new Int32Array(box.moves.count);
  const count = movesInto(box, state, buffer);
  return Array.from({ length: count }, (_, index) => moveOf(box, state, at(buffer, index)));
}

export type Applied =
  | { readonly state: State; readonly events: readonly Event[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly state?: undefined; readonly events?: undefined };

/** Plays a move: a new state and what happened, or why it is not possible. The old state is left as it is. */
export function applyMove(box: Box, state: State, move: Move): Applied {
  const number = numberOf(box, state, move);
  const refused = number === undefined ? { reason: 'not-in-play' as const } : refusal(box, state, number);
  if (number === undefined || refused) return { refusal: refused ?? { reason: 'not-in-play' } };
  const next = copyOf(state);
  return { state: next, events: told(box, () => play(box, next, number)) };
}

/** Why a move is not possible now; undefined if it is. */
export function whyNot(box: Box, state: State, move: Move): Refusal | undefined {
  const number = numberOf(box, state, move);
  return number === undefined ? { reason: 'not-in-play' } : refusal(box, state, number);
}

/** What happens while something is done. */
export function told(box: Box, act: () => void): readonly Event[] {
  const events: Event[] = [];
  box.bench.log = events;
  try {
    act();
  } finally {
    box.bench.log = undefined;
  }
  return events;
}
