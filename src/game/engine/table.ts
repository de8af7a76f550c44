import type { Box } from './box.js';
import type { ScenarioInBox } from './in-box.js';
import { DIFFICULTIES, type DifficultyRules, MODES } from './rules.js';
import { at, SLOT, type State } from './state.js';

/** Steps count from 1; the six have fixed meanings. */
export const STEP = {
  unused: 0,
  prompt: 1,
  proposal: 2,
  pilot: 3,
  sustain: 4,
  spread: 5,
  systemic: 6,
} as const;

/** Where a barrier card is. */
export const BARRIER = { spare: 0, inPlay: 1, cleared: 2 } as const;

/** Entry of a list of the box; the number comes from a state of the same box, so there is one. */
export const entry = <T>(list: readonly T[], index: number): T => list[index] as T;

export const scenarioOf = (box: Box, state: State): ScenarioInBox =>
  entry(box.scenarios, at(state, SLOT.scenario));

/** Years, quarters and turns count from 1. */
export const yearOf = (box: Box, state: State): number => Math.floor(at(state, SLOT.turn) / box.quarters) + 1;
export const quarterOf = (box: Box, state: State): number => (at(state, SLOT.turn) % box.quarters) + 1;
export const turnOf = (state: State): number => at(state, SLOT.turn) + 1;
export const isLastTurn = (state: State): boolean => at(state, SLOT.turn) + 1 >= at(state, SLOT.turns);

/** Seats count from 0. */
export const chairOf = (state: State): number => at(state, SLOT.chair);
export const playersOf = (state: State): number => at(state, SLOT.players);
export const isOver = (state: State): boolean => at(state, SLOT.ended) !== 0;

/** The role at a seat, as an index of `box.content.roles`; seats after the players hold the shared advisers. */
export const roleOf = (box: Box, state: State, seat: number): number => at(state, box.layout.roles + seat);

export const advisersOf = (box: Box, state: State): number =>
  Math.max(0, box.content.rules.MIN_ROLES_IN_PLAY - playersOf(state));

/** The dilemma of this turn, as an index of `box.content.dilemmas`. */
export const dilemmaOf = (box: Box, state: State): number =>
  at(state, box.layout.dilemmas + at(state, SLOT.turn));

/** Projects by their index in the scenario; step 0 is unused. */
export const projectStep = (box: Box, state: State, project: number): number =>
  at(state, box.layout.steps + project);
export const projectApproach = (box: Box, state: State, project: number): number =>
  at(state, box.layout.approaches + project);
export const domainOf = (box: Box, state: State, project: number): number =>
  entry(scenarioOf(box, state).domains, project);
export const motiveOf = (box: Box, state: State, project: number): number =>
  entry(scenarioOf(box, state).motives, project);
export const projectCount = (box: Box, state: State): number => scenarioOf(box, state).domains.length;

/** Unfinished projects; each takes a slot. */
export function slotsTaken(box: Box, state: State): number {
  let count = 0;
  for (let project = 0; project < box.layout.projects; project++) {
    const step = projectStep(box, state, project);
    if (step > STEP.unused && step < STEP.systemic) count++;
  }
  return count;
}

export const isInPlay = (box: Box, state: State, barrier: number): boolean =>
  at(state, box.layout.barriers + barrier) === BARRIER.inPlay;

export const difficultyOf = (box: Box, state: State): DifficultyRules =>
  box.content.rules.DIFFICULTY[entry(DIFFICULTIES, at(state, SLOT.difficulty))];

export const isShort = (state: State): boolean => at(state, SLOT.mode) === MODES.indexOf('short');
