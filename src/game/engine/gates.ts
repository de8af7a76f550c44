import { RESOURCES } from '../vocabulary.js';
import type { Box } from './box.js';
import { SCALES } from './content.js';
import { canPay } from './in-box.js';
import { allows, HOOK, hasUsesLeft, modAt, modCount } from './modifiers.js';
import { ANY } from './program.js';
import { type Answer, LEGAL, NO } from './refusals.js';
import { at, SLOT, type State } from './state.js';
import { holds, iceOf } from './stats.js';
import { domainOf, entry, projectApproach, STEP } from './table.js';

const MICRO = SCALES.indexOf('micro');
const SYSTEM = SCALES.indexOf('system');

/** What the gate before a step asks for: a level of the own condition, all ice, or nothing of the kind. */
export function gateNeed(box: Box, state: State, project: number, step: number): number {
  if (step !== STEP.sustain && step !== STEP.spread) return 0;
  let need = step === STEP.sustain ? box.content.rules.GATE_SUSTAIN_LEVEL : at(state, SLOT.spreadIce);
  const count = modCount(state);
  for (let index = 0; index < count; index++) {
    const mod = modAt(box, state, index);
    if (mod.need === 0 || mod.hook !== HOOK.gate || !allows(mod.step, step)) continue;
    if (!allows(mod.domain, domainOf(box, state, project))) continue;
    if (mod.approach !== ANY && mod.approach !== projectApproach(box, state, project)) continue;
    if (hasUsesLeft(box, state, mod) && holds(box, state, mod.when)) need += mod.need;
  }
  return need;
}

/** What the table has of what the gate asks for. */
export function gateHas(box: Box, state: State, project: number, step: number): number {
  if (step === STEP.sustain)
    return at(state, entry(box.approaches, projectApproach(box, state, project)).ownLevel);
  return step === STEP.spread ? iceOf(state) : 0;
}

/** How many Learning stand in for ice that is missing at the gate. */
export function learningNeeded(box: Box, state: State, project: number, step: number): number {
  const missing = gateNeed(box, state, project, step) - gateHas(box, state, project, step);
  return missing <= 0 ? 0 : Math.ceil(missing / box.content.rules.LEARNING_AS_LEVEL);
}

/** Whether a project may pass the gate before a step, its price being paid. */
export function gateAnswer(box: Box, state: State, project: number, step: number): Answer {
  const learning = learningNeeded(box, state, project, step);
  if (learning > at(state, SLOT.learning)) return step === STEP.sustain ? NO['gate-level'] : NO['gate-ice'];
  if (step === STEP.spread) {
    // What is given back for ice cannot pay for a tile as well.
    state[SLOT.learning] = at(state, SLOT.learning) - learning;
    const found = hasPairOfEnablers(box, state);
    state[SLOT.learning] = at(state, SLOT.learning) + learning;
    return found ? LEGAL : NO['no-enablers'];
  }
  return step === STEP.systemic && !hasShift(box, state) ? NO['no-shift'] : LEGAL;
}

function hasShift(box: Box, state: State): boolean {
  for (let shift = 0; shift < box.shifts.length; shift++) {
    if (shiftAnswer(box, state, shift) === LEGAL) return true;
  }
  return false;
}

export function shiftAnswer(box: Box, state: State, shift: number): Answer {
  if (at(state, box.layout.shifts + shift) !== 0) return NO['used-already'];
  return holds(box, state, entry(box.shifts, shift).needs) ? LEGAL : NO['need-not-met'];
}

function hasPairOfEnablers(box: Box, state: State): boolean {
  for (let enabler = 0; enabler < box.enablers.length; enabler++) {
    if (microAnswer(box, state, enabler) === LEGAL) return true;
  }
  return false;
}

/** Whether an enabler tile by itself is unused, its need met and its price payable. */
function tileAnswer(box: Box, state: State, enabler: number, scale: number): Answer {
  const tile = entry(box.enablers, enabler);
  if (tile.scale !== scale) return NO['not-among-these'];
  if (at(state, box.layout.enablers + enabler) !== 0) return NO['used-already'];
  if (!holds(box, state, tile.needs)) return NO['need-not-met'];
  return canPay(state, tile.cost) ? LEGAL : NO['cannot-pay'];
}

/** A micro tile may be used if a system tile can be used with it. */
export function microAnswer(box: Box, state: State, enabler: number): Answer {
  const answer = tileAnswer(box, state, enabler, MICRO);
  if (answer !== LEGAL) return answer;
  for (let other = 0; other < box.enablers.length; other++) {
    if (systemAnswer(box, state, other, enabler) === LEGAL) return LEGAL;
  }
  return NO['no-pair'];
}

/** Both prices must be payable together. */
export function systemAnswer(box: Box, state: State, enabler: number, micro: number): Answer {
  const answer = tileAnswer(box, state, enabler, SYSTEM);
  if (answer !== LEGAL) return answer;
  const first = entry(box.enablers, micro).cost;
  const second = entry(box.enablers, enabler).cost;
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const price = at(first, resource) + at(second, resource);
    if (price > 0 && price > at(state, resource)) return NO['cannot-pay'];
  }
  return LEGAL;
}
