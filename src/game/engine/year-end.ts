import { ask } from './ask.js';
import type { Box } from './box.js';
import { offerPrinciples } from './cards.js';
import { fire } from './fire.js';
import { HOOK } from './modifiers.js';
import { projectId } from './moves.js';
import { endPilot } from './projects.js';
import { askLevel } from './run-effects.js';
import { at, SLOT, type State } from './state.js';
import { gainOf, projectsBetween } from './stats.js';
import { difficultyOf, isShort, playersOf, projectStep, STEP, yearOf } from './table.js';
import { moveMarker } from './tracks.js';

/** a. The election comes nearer: Pressure rises by the year’s amount and for each open Error. */
export function electionComesNearer(box: Box, state: State): void {
  const { YEAR_END_PRESSURE, SHORT_MODE, YEAR_END_ERROR_PRESSURE } = box.content.rules;
  const year = yearOf(box, state);
  box.bench.log?.push({ kind: 'year-ended', year });
  const byYear = isShort(state) ? SHORT_MODE.pressure_year_end : YEAR_END_PRESSURE;
  const pressure = byYear[year - 1] ?? byYear.at(-1) ?? 0;
  moveMarker(box, state, SLOT.pressure, pressure + at(state, SLOT.error) * YEAR_END_ERROR_PRESSURE);
}

/** b. A year without a stroke costs Trust. */
export function noResult(box: Box, state: State): void {
  const gain = gainOf(state);
  if (gain <= at(state, SLOT.gainAtYearStart)) {
    box.bench.log?.push({ kind: 'no-result' });
    moveMarker(box, state, SLOT.trust, box.content.rules.NO_RESULT_TRUST);
  }
  state[SLOT.gainAtYearStart] = gain;
}

/** c. Under Pressure the highest condition melts. */
export function thaw(box: Box, state: State): void {
  if (at(state, SLOT.pressure) >= box.content.rules.THAW_PRESSURE) askLevel(box, state, 'thaw', -1);
}

/** d. What lasts gives back. */
export function whatLastsGivesBack(box: Box, state: State): void {
  const projects = projectsBetween(box, state, STEP.sustain, STEP.systemic);
  if (projects === 0) return;
  box.bench.log?.push({ kind: 'lasting', projects });
  moveMarker(box, state, SLOT.engagement, projects * box.content.rules.SUSTAINED_ENGAGEMENT);
}

/** e. Each project on Pilot gets a stall marker; at the limit it ends. */
export function stallPilots(box: Box, state: State): void {
  for (let project = 0; project < box.layout.projects; project++) {
    if (projectStep(box, state, project) !== STEP.pilot) continue;
    const markers = at(state, box.layout.stalls + project) + 1;
    state[box.layout.stalls + project] = markers;
    if (box.bench.log)
      box.bench.log.push({ kind: 'stall-marker', project: projectId(box, state, project), markers });
    if (markers >= box.content.rules.STALL_LIMIT) endPilot(box, state, project);
  }
}

/** f, then: every driver, barrier and first-line principle that says so. */
export const eachYearEnd = (box: Box, state: State): void => fire(box, state, HOOK.year_end);

/** g. Two unused principles, one side of one. */
export function choosePrinciple(box: Box, state: State): void {
  if (offerPrinciples(box, state)) ask(state, 'principle');
}

/** h. Income; turned cards are straightened; the chair marker passes one seat more. */
export function startNewYear(box: Box, state: State): void {
  const { income } = difficultyOf(box, state);
  box.bench.log?.push({ kind: 'income', money: income });
  moveMarker(box, state, SLOT.money, income);
  state.fill(0, box.layout.used, box.layout.used + box.limits);
  state[SLOT.chair] = (at(state, SLOT.chair) + 1) % playersOf(state);
}
