import { APPROACHES } from '../vocabulary.js';
import { voteAnswer } from './actions.js';
import type { Box } from './box.js';
import { SIDES } from './content.js';
import { gateAnswer, microAnswer, shiftAnswer, systemAnswer } from './gates.js';
import { highestLevel, lowestLevel } from './modifiers.js';
import type { Decision } from './pending.js';
import { ANY } from './program.js';
import { type Answer, LEGAL, NO } from './refusals.js';
import { at, LEVEL_COUNT, SLOT, type State } from './state.js';
import {
  chairOf,
  dilemmaOf,
  domainOf,
  entry,
  isInPlay,
  playersOf,
  projectApproach,
  projectCount,
  projectStep,
  STEP,
  slotsTaken,
} from './table.js';

/** The rule of one decision: which numbers are its moves, and whether one of them is possible. */
export interface Question {
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

function switchAnswer(box: Box, state: State, index: number): Answer {
  const approach = index % APPROACHES.length;
  const project = (index - approach) / APPROACHES.length;
  if (project >= projectCount(box, state)) return NO['not-in-play'];
  const step = projectStep(box, state, project);
  if (step === STEP.unused) return NO['not-started'];
  if (step >= STEP.systemic) return NO.finished;
  return projectApproach(box, state, project) === approach ? NO['same-approach'] : LEGAL;
}

/** Every decision but actions and what quarter 4 offers. */
export const QUESTIONS: {
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
