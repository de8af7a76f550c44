import type { Box } from './box.js';
import { at, SLOT, type State } from './state.js';
import { advisersOf, playersOf, roleOf } from './table.js';

/** Makes a role the one whose ability and constraint apply. */
export function actAs(state: State, role: number, delegate: boolean): void {
  state[SLOT.actor] = role;
  state[SLOT.actorIsDelegate] = delegate ? 1 : 0;
}

export const nobodyActs = (state: State): void => {
  state[SLOT.actor] = -1;
  state[SLOT.actorIsDelegate] = 0;
};

/** The role that acts for an actor of the move table: the seat that is asked, or a shared adviser. */
export const actorRole = (box: Box, state: State, actor: number): number =>
  roleOf(box, state, actor === 0 ? at(state, SLOT.seat) : playersOf(state) + actor - 1);

/** Only the chair may act as an adviser. */
export const actorsFor = (box: Box, state: State, delegate: boolean): number =>
  delegate ? 1 : 1 + advisersOf(box, state);
