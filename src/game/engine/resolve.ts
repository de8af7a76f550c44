import type { Effects } from '../effect.js';
import { APPROACHES, LEVELS } from '../vocabulary.js';
import { answered, ask } from './ask.js';
import type { Box } from './box.js';
import { adopt, removeBarrier } from './cards.js';
import { SIDES } from './content.js';
import { DECISION, decisionOf } from './legal.js';
import { roleId } from './moves.js';
import { DECISIONS, type Decision } from './pending.js';
import { spendLearning, startProject, stepBack, switchApproach } from './projects.js';
import { push, pushEffects, TASK } from './stack.js';
import { at, change, SLOT, type State } from './state.js';
import { entry, projectStep, STEP } from './table.js';
import { errorsToLearning, takeAction } from './take-action.js';
import { moveMarker, payPrice } from './tracks.js';
import { vote } from './vote.js';

/** What the card asks the table to choose from; nothing while it asks for something else. */
export const choicesOf = (box: Box, state: State): readonly Effects[] =>
  decisionOf(state) === DECISION.choose ? offered(box, state) : [];

const offered = (box: Box, state: State): readonly Effects[] => box.choices.get(at(state, SLOT.about)) ?? [];

/** What follows from a move, for each decision; the question has been taken back before. */
type Resolver = (box: Box, state: State, number: number) => void;

const decline = (box: Box): void => {
  box.bench.log?.push({ kind: 'declined' });
};

const switchOne: Resolver = (box, state, number) => {
  const index = number - box.moves.switch;
  const approach = index % APPROACHES.length;
  switchApproach(box, state, (index - approach) / APPROACHES.length, approach);
};

const changeLevel: Resolver = (box, state, number) =>
  moveMarker(box, state, SLOT.vision + number - box.moves.level, at(state, SLOT.about));

const RESOLVERS: { readonly [D in Decision]: Resolver } = {
  vote: (box, state, number) => vote(box, state, number - box.moves.vote),
  'chair-action': (box, state, number) => takeAction(box, state, number, false),
  'delegate-action': (box, state, number) => takeAction(box, state, number, true),
  delegate: (box, state, number) => {
    const seat = number - box.moves.delegate;
    state[SLOT.delegate] = seat;
    if (box.bench.log) box.bench.log.push({ kind: 'delegated', role: roleId(box, state, seat) });
  },
  choose: (box, state, number) => {
    const choice = number - box.moves.choose;
    const effects = offered(box, state)[choice] ?? [];
    box.bench.log?.push({ kind: 'chose', choice: choice + 1, effects });
    pushEffects(box, state, at(box.code, at(state, SLOT.about) + choice));
  },
  'free-move': (box, state, number) => {
    if (number === box.moves.decline) return decline(box);
    const project = number - box.moves.freeMove;
    push(box, state, TASK.cross, project, projectStep(box, state, project) + 1);
  },
  'step-back': (box, state, number) => stepBack(box, state, number - box.moves.stepBack),
  'free-start': (box, state, number) => {
    if (number === box.moves.decline) return decline(box);
    const index = number - box.moves.freeStart;
    const approach = index % APPROACHES.length;
    startProject(box, state, (index - approach) / APPROACHES.length, approach);
  },
  switch: (box, state, number) =>
    number === box.moves.decline ? decline(box) : switchOne(box, state, number),
  'remove-barrier': (box, state, number) => removeBarrier(box, state, number - box.moves.removeBarrier),
  'level-low': changeLevel,
  'level-high': changeLevel,
  thaw: (box, state, number) => {
    box.bench.log?.push({ kind: 'thaw', level: entry(LEVELS, number - box.moves.level) });
    changeLevel(box, state, number);
  },
  principle: (box, state, number) => {
    const index = number - box.moves.adopt;
    const side = index % SIDES.length;
    adopt(box, state, (index - side) / SIDES.length, side);
  },
  'micro-enabler': (box, state, number) => {
    state[SLOT.microEnabler] = number - box.moves.enabler;
    ask(state, 'system-enabler', at(state, SLOT.about), at(state, SLOT.aboutToo));
  },
  'system-enabler': (box, state, number) => {
    const micro = at(state, SLOT.microEnabler);
    const system = number - box.moves.enabler;
    push(box, state, TASK.arrive, at(state, SLOT.about), at(state, SLOT.aboutToo));
    pushEffects(box, state, entry(box.enablers, system).fx);
    pushEffects(box, state, entry(box.enablers, micro).fx);
    useTile(box, state, micro);
    useTile(box, state, system);
  },
  shift: (box, state, number) => {
    const shift = number - box.moves.shift;
    state[box.layout.shifts + shift] = 1;
    change(state, SLOT.shiftsTurned, 1);
    if (box.bench.log)
      box.bench.log.push({ kind: 'shift-turned', shift: entry(box.content.shifts, shift).id });
    push(box, state, TASK.arrive, at(state, SLOT.about), at(state, SLOT.aboutToo));
    pushEffects(box, state, entry(box.shifts, shift).fx);
  },
  'follow-up': (box, state, number) => {
    if (number === box.moves.decline) return decline(box);
    if (number === box.moves.errorToLearning) return errorsToLearning(box, state, 1);
    switchOne(box, state, number);
  },
};

const RESOLVER_BY_NUMBER: readonly Resolver[] = DECISIONS.map((decision) => RESOLVERS[decision]);

/** Does what a move says; `goOn` follows. The move has to be possible. */
export function resolve(box: Box, state: State, number: number): void {
  const decision = decisionOf(state);
  // Votes are asked for seat after seat; all other questions are answered by one move.
  if (DECISIONS[decision] !== 'vote') answered(state);
  entry(RESOLVER_BY_NUMBER, decision)(box, state, number);
}

/** An enabler tile is paid and turned over; what it says is done once both are paid. */
function useTile(box: Box, state: State, enabler: number): void {
  const { cost } = entry(box.enablers, enabler);
  state[box.layout.enablers + enabler] = 1;
  if (box.bench.log)
    box.bench.log.push({ kind: 'enabler-used', enabler: entry(box.content.enablers, enabler).id });
  payPrice(box, state, cost);
}

/** A project goes through the gate before a step: Learning for missing ice, tiles or a shift, then it arrives. */
export function crossGate(box: Box, state: State, project: number, step: number): void {
  spendLearning(box, state, project, step);
  if (step === STEP.spread) ask(state, 'micro-enabler', project, step);
  else if (step === STEP.systemic) ask(state, 'shift', project, step);
  else push(box, state, TASK.arrive, project, step);
}
