import { APPROACHES } from '../vocabulary.js';
import type { Box } from './box.js';
import { fire } from './fire.js';
import { gateAnswer, learningNeeded } from './gates.js';
import { HOOK } from './modifiers.js';
import { projectId } from './moves.js';
import { LEGAL } from './refusals.js';
import { push, pushEffects, TASK } from './stack.js';
import { at, change, SLOT, type State } from './state.js';
import { domainOf, entry, motiveOf, projectApproach, projectStep, STEP } from './table.js';
import { moveMarker } from './tracks.js';

/** A project begins on Prompt. */
export function startProject(box: Box, state: State, project: number, approach: number): void {
  state[box.layout.steps + project] = STEP.prompt;
  state[box.layout.approaches + project] = approach;
  state[box.layout.stalls + project] = 0;
  if (box.bench.log)
    box.bench.log.push({
      kind: 'started',
      project: projectId(box, state, project),
      approach: entry(APPROACHES, approach),
    });
}

/** A project reaches a step: its strokes, the reward of its motive at Sustain, and the end of it at Systemic change. */
export function arrive(box: Box, state: State, project: number, step: number): void {
  state[box.layout.steps + project] = step;
  if (box.bench.log) box.bench.log.push({ kind: 'moved', project: projectId(box, state, project), step });
  const approach = projectApproach(box, state, project);
  const domain = domainOf(box, state, project);
  state[box.layout.stalls + project] = 0;
  if (step >= STEP.pilot) markPiloted(box, state, approach);
  const strokes = at(box.strokesAtStep, step);
  if (strokes !== 0) moveMarker(box, state, SLOT.x_service + domain, strokes);
  if (step >= STEP.sustain) fire(box, state, HOOK.gate, { domain, approach, step });
  if (step === STEP.sustain) reward(box, state, project);
}

export function markPiloted(box: Box, state: State, approach: number): void {
  if (at(state, box.layout.piloted + approach) === 1) return;
  state[box.layout.piloted + approach] = 1;
  change(state, SLOT.approachesPiloted, 1);
}

/** Full where the approach fits the motive, small where it does not. */
function reward(box: Box, state: State, project: number): void {
  const motive = motiveOf(box, state, project);
  const fits = entry(entry(box.fits, motive), projectApproach(box, state, project));
  if (box.bench.log) box.bench.log.push({ kind: 'rewarded', project: projectId(box, state, project), fits });
  pushEffects(box, state, entry(fits ? box.fitReward : box.unfitReward, motive));
}

/** Gives back the Learning a gate asks for. */
export function spendLearning(box: Box, state: State, project: number, step: number): void {
  const learning = learningNeeded(box, state, project, step);
  if (learning === 0) return;
  box.bench.log?.push({ kind: 'learning-stood-in', number: learning });
  moveMarker(box, state, SLOT.learning, -learning);
}

/** A Leap goes one step further than it had to, if that is not too far. */
export function leap(box: Box, state: State, project: number): void {
  const step = projectStep(box, state, project) + 1;
  if (step > box.content.rules.LEAP_STEP_CAP) return;
  if (gateAnswer(box, state, project, step) === LEGAL) push(box, state, TASK.cross, project, step);
}

export function stepBack(box: Box, state: State, project: number): void {
  const step = projectStep(box, state, project) - 1;
  state[box.layout.steps + project] = step;
  state[box.layout.stalls + project] = 0;
  if (box.bench.log)
    box.bench.log.push({ kind: 'stepped-back', project: projectId(box, state, project), step });
}

export function switchApproach(box: Box, state: State, project: number, approach: number): void {
  state[box.layout.approaches + project] = approach;
  if (box.bench.log)
    box.bench.log.push({
      kind: 'switched',
      project: projectId(box, state, project),
      approach: entry(APPROACHES, approach),
    });
}

/** The pilot ends: its card goes back to the unused ones. */
export function endPilot(box: Box, state: State, project: number): void {
  state[box.layout.steps + project] = STEP.unused;
  state[box.layout.approaches + project] = 0;
  state[box.layout.stalls + project] = 0;
  if (box.bench.log) box.bench.log.push({ kind: 'stalled', project: projectId(box, state, project) });
  pushEffects(box, state, box.stallFx);
}
