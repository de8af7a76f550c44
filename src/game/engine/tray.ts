import type { Box } from './box.js';
import { pushEffects } from './stack.js';
import { at, type State } from './state.js';
import { entry } from './table.js';

/** What is added for a card that is put in again while it waits. */
const AGAIN = 1 << 16;

/** A card waits in the year-end tray; its place in the row counts from 1. */
export function keepForYearEnd(box: Box, state: State, later: number): void {
  const { tray } = box.layout;
  let last = 0;
  for (let index = 0; index < box.laters.length; index++)
    last = Math.max(last, placeInRow(state, tray + index));
  const waiting = at(state, tray + later);
  state[tray + later] = waiting === 0 ? last + 1 : waiting + AGAIN;
}

const placeInRow = (state: State, place: number): number => at(state, place) % AGAIN;

/** Year end f. What waited in the tray, in the order in which it was put there, one by one; false when it is empty. */
export function doNextFromTray(box: Box, state: State): boolean {
  const { tray } = box.layout;
  let first = -1;
  for (let later = 0; later < box.laters.length; later++) {
    if (at(state, tray + later) === 0) continue;
    if (first < 0 || placeInRow(state, tray + later) < placeInRow(state, tray + first)) first = later;
  }
  if (first < 0) return false;
  const waiting = at(state, tray + first);
  state[tray + first] = waiting > AGAIN ? waiting - AGAIN : 0;
  box.bench.log?.push({ kind: 'done-from-tray' });
  pushEffects(box, state, entry(box.laters, first));
  return true;
}
