import { APPROACHES } from '../vocabulary.js';
import { actionAnswer, actionsInto, voteAnswer } from './actions.js';
import type { Box } from './box.js';
import { SIDES } from './content.js';
import { gateAnswer, microAnswer, shiftAnswer, systemAnswer } from './gates.js';
import { highestLevel, lowestLevel } from './modifiers.js';
import { DECISIONS, type Decision } from './pending.js';
import { reckon } from './prices.js';
import { ANY } from './program.js';
import { type Answer, LEGAL, NO } from './refusals.js';
import { at, LEVEL_COUNT, SLOT, type State } from './state.js';
import {
  advisersOf,
  chairOf,
  dilemmaOf,
  domainOf,
  entry,
  isInPlay,
  playersOf,
  projectApproach,
  projectCount,
  projectStep,
  roleOf,
  STEP,
  slotsTaken,
} from './table.js';

/** The decision that is waited for, as an index of DECISIONS; -1 where none is. */
export const decisionOf = (state: State): number => at(state, SLOT.decision) - 1;

export const DECISION: { readonly [D in Decision]: number } = Object.fromEntries(
  DECISIONS.map((decision, index) => [decision, index]),
) as { readonly [D in Decision]: number };

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
const actorsFor = (box: Box, state: State, delegate: boolean): number =>
  delegate ? 1 : 1 + advisersOf(box, state);

function allActionsInto(box: Box, state: State, into: Int32Array, delegate: boolean): number {
  const actors = actorsFor(box, state, delegate);
  const { moves } = box;
  let count = 0;
  for (let actor = 0; actor < actors; actor++) {
    actAs(state, actorRole(box, state, actor), delegate);
    reckon(box, state);
    count = actionsInto(box, state, moves.actions + actor * moves.action.count, into, count);
  }
  nobodyActs(state);
  if (count === 0) into[count++] = moves.actions + moves.action.pass;
  return count;
}

function oneActionAnswer(box: Box, state: State, number: number, delegate: boolean): Answer {
  const { moves } = box;
  const index = number - moves.actions;
  const within = index % moves.action.count;
  const actor = (index - within) / moves.action.count;
  if (actor >= actorsFor(box, state, delegate)) return NO['not-in-play'];
  if (within === moves.action.pass) {
    const only = allActionsInto(box, state, box.bench.buffer, delegate);
    return only === 1 && box.bench.buffer[0] === number ? LEGAL : NO['cannot-pass'];
  }
  actAs(state, actorRole(box, state, actor), delegate);
  reckon(box, state);
  const answer = actionAnswer(box, state, within);
  nobodyActs(state);
  return answer;
}

/** The rule of one decision: which numbers are its moves, and whether one of them is possible. */
interface Question {
  /** First number and how many, by the box. */
  readonly first: (box: Box) => number;
  readonly count: (box: Box) => number;
  readonly answer: (box: Box, state: State, index: number) => Answer;
  /** A further number that is possible while the question stands. */
  readonly also?: (box: Box) => number;
}

const isInDomain = (box: Box, state: State, project: number): boolean => {
  const domain = at(state, SLOT.about);
  return domain === ANY || domain === domainOf(box, state, project);
};

const levelAnswer = (state: State, level: number, wanted: number): Answer =>
  at(state, SLOT.vision + level) === wanted ? LEGAL : NO['not-among-these'];

const declining = (box: Box): number => box.moves.decline;

const ofProjects = {
  count: (box: Box) => box.layout.projects,
};

const ofPairs = {
  count: (box: Box) => box.layout.projects * APPROACHES.length,
};

export function switchAnswer(box: Box, state: State, index: number): Answer {
  const approach = index % APPROACHES.length;
  const project = (index - approach) / APPROACHES.length;
  if (project >= projectCount(box, state)) return NO['not-in-play'];
  const step = projectStep(box, state, project);
  if (step === STEP.unused) return NO['not-started'];
  if (step >= STEP.systemic) return NO.finished;
  return projectApproach(box, state, project) === approach ? NO['same-approach'] : LEGAL;
}

const QUESTIONS: {
  readonly [D in Exclude<Decision, 'chair-action' | 'delegate-action' | 'follow-up'>]: Question;
} = {
  vote: {
    first: (box) => box.moves.vote,
    count: (box) => box.moves.options,
    answer: (box, state, option) => voteAnswer(box, state, dilemmaOf(box, state), option),
  },
  delegate: {
    first: (box) => box.moves.delegate,
    count: (box) => box.content.rules.PLAYERS[1],
    answer: (_, state, seat) => {
      if (seat >= playersOf(state)) return NO['not-in-play'];
      return seat === chairOf(state) ? NO['not-the-chair'] : LEGAL;
    },
  },
  choose: {
    first: (box) => box.moves.choose,
    count: (box) => box.moves.choices,
    answer: (_, state, choice) => (choice < at(state, SLOT.aboutToo) ? LEGAL : NO['not-in-play']),
  },
  'free-move': {
    first: (box) => box.moves.freeMove,
    ...ofProjects,
    also: declining,
    answer: (box, state, project) => {
      if (project >= projectCount(box, state)) return NO['not-in-play'];
      const step = projectStep(box, state, project);
      if (step === STEP.unused) return NO['not-started'];
      if (!isInDomain(box, state, project)) return NO['wrong-domain'];
      if (step + 1 > at(state, SLOT.aboutToo)) return NO['step-out-of-reach'];
      return gateAnswer(box, state, project, step + 1);
    },
  },
  'step-back': {
    first: (box) => box.moves.stepBack,
    ...ofProjects,
    answer: (box, state, project) => {
      if (project >= projectCount(box, state)) return NO['not-in-play'];
      const step = projectStep(box, state, project);
      if (step === STEP.unused) return NO['not-started'];
      if (!isInDomain(box, state, project)) return NO['wrong-domain'];
      const reached = step >= at(state, SLOT.aboutToo) && step <= at(state, SLOT.aboutThree);
      return reached ? LEGAL : NO['step-out-of-reach'];
    },
  },
  'free-start': {
    first: (box) => box.moves.freeStart,
    ...ofPairs,
    also: declining,
    answer: (box, state, index) => {
      const project = Math.floor(index / APPROACHES.length);
      if (project >= projectCount(box, state)) return NO['not-in-play'];
      if (projectStep(box, state, project) !== STEP.unused) return NO['already-started'];
      if (!isInDomain(box, state, project)) return NO['wrong-domain'];
      return slotsTaken(box, state) < box.content.rules.PROJECT_SLOTS ? LEGAL : NO['no-free-slot'];
    },
  },
  switch: {
    first: (box) => box.moves.switch,
    ...ofPairs,
    also: declining,
    answer: switchAnswer,
  },
  'remove-barrier': {
    first: (box) => box.moves.removeBarrier,
    count: (box) => box.barriers.length,
    answer: (box, state, barrier) => {
      if (!isInPlay(box, state, barrier)) return NO['not-in-play'];
      const kind = at(state, SLOT.about);
      return kind === ANY || entry(box.barriers, barrier).kind === kind ? LEGAL : NO['not-among-these'];
    },
  },
  'level-low': {
    first: (box) => box.moves.level,
    count: () => LEVEL_COUNT,
    answer: (_, state, level) => levelAnswer(state, level, lowestLevel(state)),
  },
  'level-high': {
    first: (box) => box.moves.level,
    count: () => LEVEL_COUNT,
    answer: (_, state, level) => levelAnswer(state, level, highestLevel(state)),
  },
  thaw: {
    first: (box) => box.moves.level,
    count: () => LEVEL_COUNT,
    answer: (_, state, level) => levelAnswer(state, level, highestLevel(state)),
  },
  principle: {
    first: (box) => box.moves.adopt,
    count: (box) => box.principles.length * SIDES.length,
    answer: (box, state, index) => {
      const principle = Math.floor(index / SIDES.length);
      for (let place = 0; place < box.layout.offered; place++) {
        if (at(state, box.layout.offer + place) === principle) return LEGAL;
      }
      return NO['not-among-these'];
    },
  },
  'micro-enabler': {
    first: (box) => box.moves.enabler,
    count: (box) => box.enablers.length,
    answer: microAnswer,
  },
  'system-enabler': {
    first: (box) => box.moves.enabler,
    count: (box) => box.enablers.length,
    answer: (box, state, enabler) => systemAnswer(box, state, enabler, at(state, SLOT.microEnabler)),
  },
  shift: {
    first: (box) => box.moves.shift,
    count: (box) => box.shifts.length,
    answer: shiftAnswer,
  },
};

const errorAnswer = (box: Box, state: State): Answer => {
  if (!box.content.rules.Q4_FOLLOW.choose.includes('error_to_learning')) return NO['not-now'];
  return at(state, SLOT.error) > 0 ? LEGAL : NO['no-error'];
};

const maySwitch = (box: Box): boolean => box.content.rules.Q4_FOLLOW.choose.includes('switch_approach');

type Lister = (box: Box, state: State, into: Int32Array) => number;
type Answerer = (box: Box, state: State, number: number) => Answer;
interface Ruling {
  readonly list: Lister;
  readonly answer: Answerer;
}

const rulingOf = (question: Question): Ruling => ({
  list: (box, state, into) => {
    const first = question.first(box);
    const length = question.count(box);
    let count = 0;
    for (let index = 0; index < length; index++) {
      if (question.answer(box, state, index) === LEGAL) into[count++] = first + index;
    }
    if (question.also) into[count++] = question.also(box);
    return count;
  },
  answer: (box, state, number) => {
    if (question.also && number === question.also(box)) return LEGAL;
    const index = number - question.first(box);
    return index < 0 || index >= question.count(box) ? NO['not-now'] : question.answer(box, state, index);
  },
});

const actions = (delegate: boolean): Ruling => ({
  list: (box, state, into) => allActionsInto(box, state, into, delegate),
  answer: (box, state, number) => {
    const { actions: first, actors, action } = box.moves;
    if (number < first || number >= first + actors * action.count) return NO['not-now'];
    return oneActionAnswer(box, state, number, delegate);
  },
});

/** What quarter 4 offers is two questions in one. */
const followUp: Ruling = {
  list: (box, state, into) => {
    let count = maySwitch(box) ? rulingOf(QUESTIONS.switch).list(box, state, into) : 0;
    if (count === 0) into[count++] = box.moves.decline;
    if (errorAnswer(box, state) === LEGAL) into[count++] = box.moves.errorToLearning;
    return count;
  },
  answer: (box, state, number) => {
    if (number === box.moves.errorToLearning) return errorAnswer(box, state);
    if (number === box.moves.decline) return LEGAL;
    return maySwitch(box) ? rulingOf(QUESTIONS.switch).answer(box, state, number) : NO['not-now'];
  },
};

const RULINGS: { readonly [D in Decision]: Ruling } = {
  vote: rulingOf(QUESTIONS.vote),
  'chair-action': actions(false),
  delegate: rulingOf(QUESTIONS.delegate),
  'delegate-action': actions(true),
  choose: rulingOf(QUESTIONS.choose),
  'free-move': rulingOf(QUESTIONS['free-move']),
  'step-back': rulingOf(QUESTIONS['step-back']),
  'free-start': rulingOf(QUESTIONS['free-start']),
  switch: rulingOf(QUESTIONS.switch),
  'remove-barrier': rulingOf(QUESTIONS['remove-barrier']),
  'level-low': rulingOf(QUESTIONS['level-low']),
  'level-high': rulingOf(QUESTIONS['level-high']),
  thaw: rulingOf(QUESTIONS.thaw),
  principle: rulingOf(QUESTIONS.principle),
  'micro-enabler': rulingOf(QUESTIONS['micro-enabler']),
  'system-enabler': rulingOf(QUESTIONS['system-enabler']),
  shift: rulingOf(QUESTIONS.shift),
  'follow-up': followUp,
};

const RULING_BY_NUMBER: readonly Ruling[] = DECISIONS.map((decision) => RULINGS[decision]);

/** Writes the numbers of all moves that are possible now; gives how many. 0 only when the game is over. */
export function movesInto(box: Box, state: State, into: Int32Array): number {
  const decision = decisionOf(state);
  return decision < 0 ? 0 : entry(RULING_BY_NUMBER, decision).list(box, state, into);
}

/** Whether one move is possible now. */
export function answerTo(box: Box, state: State, number: number): Answer {
  const decision = decisionOf(state);
  return decision < 0 ? NO['game-over'] : entry(RULING_BY_NUMBER, decision).answer(box, state, number);
}
