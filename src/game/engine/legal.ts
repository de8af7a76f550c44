import { actAs, actorRole, actorsFor, nobodyActs } from './acting.js';
import { actionAnswer, actionsInto } from './actions.js';
import type { Box } from './box.js';
import { DECISIONS, type Decision } from './pending.js';
import { reckon } from './prices.js';
import { QUESTIONS, type Question } from './questions.js';
import { type Answer, LEGAL, NO } from './refusals.js';
import { at, SLOT, type State } from './state.js';
import { entry } from './table.js';

/** The decision that is waited for, as an index of DECISIONS; -1 where none is. */
export const decisionOf = (state: State): number => at(state, SLOT.decision) - 1;

export const DECISION: { readonly [D in Decision]: number } = Object.fromEntries(
  DECISIONS.map((decision, index) => [decision, index]),
) as { readonly [D in Decision]: number };

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
