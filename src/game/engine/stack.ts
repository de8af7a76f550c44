import type { Box } from './box.js';
import { FRAME_SIZE } from './layout.js';
import { at, SLOT, type State } from './state.js';

/** What is still to be done, the last one first. */
export const TASK = {
  /** where the effects go on, 1 + the modifier whose effects begin here or 0 */
  run: 0,
  /** project, step: what the gate asks for, then the step */
  cross: 1,
  /** project, step */
  arrive: 2,
  /** project */
  leap: 3,
  /** place in the table's `action`, step that was to be entered */
  endAction: 4,
  leaveActor: 5,
} as const;

export function push(box: Box, state: State, task: number, first: number, second: number): void {
  const height = at(state, SLOT.stackHeight);
  if (height === box.layout.frames) throw new Error('effects nest too deeply');
  const place = box.layout.stack + height * FRAME_SIZE;
  state[place] = task;
  state[place + 1] = first;
  state[place + 2] = second;
  state[SLOT.stackHeight] = height + 1;
}

/** Effects that are done next; nothing where there are none. */
export function pushEffects(box: Box, state: State, place: number): void {
  if (place >= 0) push(box, state, TASK.run, place, 0);
}
