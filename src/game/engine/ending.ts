import type { Box } from './box.js';
import { ENDS, type End } from './events.js';
import { hasWon } from './outcome.js';
import { at, SLOT, type State } from './state.js';

export function end(box: Box, state: State, by: End): void {
  state[SLOT.ended] = ENDS.indexOf(by) + 1;
  if (box.bench.log) box.bench.log.push({ kind: 'ended', by, won: hasWon(state) });
}

/** Ends the game where Trust or Pressure has given way. */
export function collapsed(box: Box, state: State): boolean {
  const { COLLAPSE_TRUST, COLLAPSE_PRESSURE } = box.content.rules;
  if (at(state, SLOT.trust) <= COLLAPSE_TRUST) end(box, state, 'trust');
  else if (at(state, SLOT.pressure) >= COLLAPSE_PRESSURE) end(box, state, 'pressure');
  else return false;
  return true;
}
