import { ask } from './ask.js';
import type { Box } from './box.js';
import { playNews } from './cards.js';
import { end } from './ending.js';
import { roleId } from './moves.js';
import { at, change, SLOT, type State } from './state.js';
import { chairOf, dilemmaOf, entry, isLastTurn, playersOf, quarterOf, turnOf, yearOf } from './table.js';
import { doNextFromTray } from './tray.js';
import { askVotes, countVotes, turnCard } from './vote.js';
import {
  choosePrinciple,
  eachYearEnd,
  electionComesNearer,
  noResult,
  stallPilots,
  startNewYear,
  thaw,
  whatLastsGivesBack,
} from './year-end.js';
/** One part of a turn: does it and says which comes next, or asks for a decision and stays. */
export interface Phase {
  /** Whether Trust and Pressure are looked at before. */
  readonly collapse?: true;
  readonly go: (box: Box, state: State) => PhaseName;
}

const NAMES = [
  'chair',
  'vote',
  'count',
  'card',
  'work',
  'chair-acts',
  'delegate',
  'delegate-acts',
  'follow-up',
  'news',
  'after-news',
  'election',
  'no-result',
  'thaw',
  'lasting',
  'stall',
  'tray',
  'each-year-end',
  'principles',
  'income',
  'end-of-turn',
] as const;
type PhaseName = (typeof NAMES)[number];

const PHASES: { readonly [P in PhaseName]: Phase } = {
  chair: { go: beginTurn },
  vote: { go: (box, state) => (askVotes(box, state) ? 'count' : 'work') },
  count: {
    go: (box, state) => {
      countVotes(box, state);
      return 'card';
    },
  },
  card: {
    collapse: true,
    go: (box, state) => {
      turnCard(box, state, at(state, SLOT.chosenOption));
      return 'work';
    },
  },
  work: {
    collapse: true,
    go: (box, state) => {
      change(state, SLOT.actionsLeft, box.content.rules.ACTIONS_CHAIR);
      return 'chair-acts';
    },
  },
  'chair-acts': { go: (_, state) => (chairActs(state) ? 'chair-acts' : 'delegate') },
  delegate: {
    collapse: true,
    go: (box, state) => {
      const actions = box.content.rules.ACTIONS_DELEGATE;
      state[SLOT.delegateActionsLeft] = actions;
      if (actions > 0) ask(state, 'delegate');
      return 'delegate-acts';
    },
  },
  'delegate-acts': {
    go: (_, state) => {
      if (at(state, SLOT.delegateActionsLeft) === 0) return 'follow-up';
      change(state, SLOT.delegateActionsLeft, -1);
      ask(state, 'delegate-action');
      state[SLOT.seat] = at(state, SLOT.delegate);
      return 'delegate-acts';
    },
  },
  'follow-up': {
    collapse: true,
    go: (box, state) => {
      if (chairActs(state)) return 'follow-up';
      if (isYearEnd(box, state)) ask(state, 'follow-up');
      return 'news';
    },
  },
  news: {
    go: (box, state) => {
      if (box.content.rules.NEWS_AFTER_QUARTERS.includes(quarterOf(box, state))) playNews(box, state);
      return 'after-news';
    },
  },
  'after-news': {
    collapse: true,
    go: (box, state) => {
      if (chairActs(state)) return 'after-news';
      return isYearEnd(box, state) ? 'election' : 'end-of-turn';
    },
  },
  election: { go: then(electionComesNearer, 'no-result') },
  'no-result': { go: then(noResult, 'thaw') },
  thaw: { go: then(thaw, 'lasting') },
  lasting: { go: then(whatLastsGivesBack, 'stall') },
  stall: { go: then(stallPilots, 'tray') },
  tray: { go: (box, state) => (doNextFromTray(box, state) ? 'tray' : 'each-year-end') },
  'each-year-end': { go: then(eachYearEnd, 'principles') },
  principles: {
    collapse: true,
    go: (box, state) => {
      if (isLastTurn(state)) return 'end-of-turn';
      choosePrinciple(box, state);
      return 'income';
    },
  },
  income: { go: then(startNewYear, 'end-of-turn') },
  'end-of-turn': { collapse: true, go: endTurn },
};

function then(rule: (box: Box, state: State) => void, next: PhaseName): Phase['go'] {
  return (box, state) => {
    rule(box, state);
    return next;
  };
}

export const PHASE_BY_NUMBER: readonly Phase[] = NAMES.map((name) => PHASES[name]);
/** Each phase as a state holds it. */
export const PHASE: { readonly [P in PhaseName]: number } = Object.fromEntries(
  NAMES.map((name, index) => [name, index]),
) as { readonly [P in PhaseName]: number };

export const FIRST_PHASE = PHASE.chair;
export const CARD_PHASE = PHASE.card;

const isYearEnd = (box: Box, state: State): boolean => quarterOf(box, state) === box.quarters;

/** Asks the chair for an action while one is left. */
function chairActs(state: State): boolean {
  if (at(state, SLOT.actionsLeft) === 0) return false;
  change(state, SLOT.actionsLeft, -1);
  ask(state, 'chair-action');
  return true;
}

function beginTurn(box: Box, state: State): PhaseName {
  state[SLOT.actionsLeft] = 0;
  state[SLOT.newsThisTurn] = 0;
  if (box.bench.log)
    box.bench.log.push({
      kind: 'turn-began',
      turn: turnOf(state),
      year: yearOf(box, state),
      quarter: quarterOf(box, state),
      chair: roleId(box, state, chairOf(state)),
      dilemma: entry(box.content.dilemmas, dilemmaOf(box, state)).id,
    });
  return 'vote';
}

function endTurn(box: Box, state: State): PhaseName {
  if (isLastTurn(state)) {
    end(box, state, 'term');
    return 'chair';
  }
  change(state, SLOT.turn, 1);
  state[SLOT.chair] = (chairOf(state) + 1) % playersOf(state);
  return 'chair';
}
