import { nobodyActs } from './acting.js';
import { answered } from './ask.js';
import type { Box } from './box.js';
import { collapsed } from './ending.js';
import { FRAME_SIZE } from './layout.js';
import { DECISION, decisionOf, movesInto } from './legal.js';
import { PHASE, PHASE_BY_NUMBER } from './phases.js';
import { arrive, leap } from './projects.js';
import { crossGate, resolve } from './resolve.js';
import { runEffects } from './run-effects.js';
import { TASK } from './stack.js';
import { at, SLOT, type State } from './state.js';
import { entry } from './table.js';
import { endAction } from './take-action.js';
/** Goes on until somebody has to decide, or the game is over. */
export function goOn(box: Box, state: State): void {
  while (at(state, SLOT.ended) === 0) {
    if (at(state, SLOT.decision) !== 0) {
      if (!settleItself(box, state)) return;
    } else if (at(state, SLOT.stackHeight) > 0) doNextTask(box, state);
    else nextPhase(box, state);
  }
}

function nextPhase(box: Box, state: State): void {
  const phase = entry(PHASE_BY_NUMBER, at(state, SLOT.phase));
  if (phase.collapse && collapsed(box, state)) return;
  state[SLOT.phase] = PHASE[phase.go(box, state)];
}

function doNextTask(box: Box, state: State): void {
  const height = at(state, SLOT.stackHeight) - 1;
  const place = box.layout.stack + height * FRAME_SIZE;
  state[SLOT.stackHeight] = height;
  const first = at(state, place + 1);
  const second = at(state, place + 2);
  switch (at(state, place)) {
    case TASK.run:
      if (second > 0) box.bench.log?.push({ kind: 'set-off', card: entry(box.mods, second - 1).card });
      runEffects(box, state, first);
      return;
    case TASK.cross:
      crossGate(box, state, first, second);
      return;
    case TASK.arrive:
      arrive(box, state, first, second);
      return;
    case TASK.leap:
      leap(box, state, first);
      return;
    case TASK.endAction:
      endAction(box, state, first, second);
      return;
    default:
      nobodyActs(state);
      return;
  }
}

/** The table is not asked where it has nothing to choose from, or nothing but one. */
function settleItself(box: Box, state: State): boolean {
  const decision = decisionOf(state);
  if (decision === DECISION.vote) return false;
  if (decision === DECISION['chair-action'] || decision === DECISION['delegate-action']) return false;
  const { buffer } = box.bench;
  const count = movesInto(box, state, buffer);
  if (count > 1) return false;
  if (count === 1 && at(buffer, 0) !== box.moves.decline) resolve(box, state, at(buffer, 0));
  else {
    answered(state);
    box.bench.log?.push({ kind: 'nothing-fits' });
  }
  return true;
}
