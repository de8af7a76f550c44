import { DECISION } from './legal.js';
import type { Decision } from './pending.js';
import { SLOT, type State } from './state.js';
import { chairOf } from './table.js';

/** Asks the table, or the seat that is set afterwards, for a decision; what it is about depends on the decision. */
export function ask(state: State, decision: Decision, about = 0, aboutToo = 0, aboutThree = 0): void {
  state[SLOT.decision] = DECISION[decision] + 1;
  state[SLOT.seat] = chairOf(state);
  state[SLOT.about] = about;
  state[SLOT.aboutToo] = aboutToo;
  state[SLOT.aboutThree] = aboutThree;
}

export const answered = (state: State): void => {
  state[SLOT.decision] = 0;
};
