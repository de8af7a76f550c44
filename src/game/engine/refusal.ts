import type { Box } from './box.js';
import { answerTo } from './legal.js';
import type { MoveNumber } from './move.js';
import { REFUSALS, type Refused } from './refusals.js';
import type { State } from './state.js';
import { entry } from './table.js';

/** Why a move is refused. */
export interface Refusal {
  readonly reason: Exclude<Refused, 'legal'>;
}

export function refusal(box: Box, state: State, number: MoveNumber): Refusal | undefined {
  const reason = entry(REFUSALS, answerTo(box, state, number));
  return reason === 'legal' ? undefined : { reason };
}
