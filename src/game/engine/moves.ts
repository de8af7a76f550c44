import { APPROACHES, LEVELS, type Resource, TALKS } from '../vocabulary.js';
import type { Box } from './box.js';
import { SIDES } from './content.js';
import type { Action, Move, MoveNumber } from './move.js';
import { GATHERED } from './move-table.js';
import { at, SLOT, type State } from './state.js';
import { dilemmaOf, entry, playersOf, roleOf } from './table.js';

/** A move as a record tells it. The same number names other cards in another scenario, so it needs the state. */
export function moveOf(box: Box, state: State, number: MoveNumber): Move {
  const { moves } = box;
  const inList = (start: number, length: number) => number >= start && number < start + length;
  const project = (index: number) => projectId(box, state, index);
  const withApproach = (start: number) => {
    const index = number - start;
    const approach = index % APPROACHES.length;
    return {
      project: project((index - approach) / APPROACHES.length),
      approach: entry(APPROACHES, approach),
    };
  };
  const pairs = box.layout.projects * APPROACHES.length;

  if (inList(moves.vote, moves.options)) {
    const { options } = entry(box.content.dilemmas, dilemmaOf(box, state));
    return { kind: 'vote', option: options[number - moves.vote]?.letter ?? '' };
  }
  if (inList(moves.delegate, box.content.rules.PLAYERS[1]))
    return { kind: 'delegate', role: roleId(box, state, number - moves.delegate) };
  if (inList(moves.actions, moves.actors * moves.action.count)) {
    const index = number - moves.actions;
    const within = index % moves.action.count;
    const actor = (index - within) / moves.action.count;
    const action = actionOf(box, state, within);
    return actor === 0 ? action : { ...action, as: adviserId(box, state, actor) };
  }
  if (inList(moves.choose, moves.choices)) return { kind: 'choose', choice: number - moves.choose + 1 };
  if (inList(moves.freeMove, box.layout.projects))
    return { kind: 'free-move', project: project(number - moves.freeMove) };
  if (inList(moves.stepBack, box.layout.projects))
    return { kind: 'step-back', project: project(number - moves.stepBack) };
  if (inList(moves.freeStart, pairs)) return { kind: 'free-start', ...withApproach(moves.freeStart) };
  if (inList(moves.switch, pairs)) return { kind: 'switch', ...withApproach(moves.switch) };
  if (inList(moves.removeBarrier, box.barriers.length))
    return { kind: 'remove-barrier', barrier: idOf(box.content.barriers, number - moves.removeBarrier) };
  if (inList(moves.level, LEVELS.length))
    return { kind: 'level', level: entry(LEVELS, number - moves.level) };
  if (inList(moves.adopt, box.principles.length * SIDES.length)) {
    const index = number - moves.adopt;
    const side = index % SIDES.length;
    const principle = idOf(box.content.principles, (index - side) / SIDES.length);
    return { kind: 'adopt', principle, side: entry(SIDES, side) };
  }
  if (inList(moves.enabler, box.enablers.length))
    return { kind: 'enabler', enabler: idOf(box.content.enablers, number - moves.enabler) };
  if (inList(moves.shift, box.shifts.length))
    return { kind: 'shift', shift: idOf(box.content.shifts, number - moves.shift) };
  return { kind: number === moves.errorToLearning ? 'error-to-learning' : 'decline' };
}

/** The action at a place of the table's `action`. */
export function actionOf(box: Box, state: State, within: number): Action {
  const { action } = box.moves;
  if (within < action.move) {
    const approach = (within - action.start) % APPROACHES.length;
    const project = (within - action.start - approach) / APPROACHES.length;
    return { kind: 'start', project: projectId(box, state, project), approach: entry(APPROACHES, approach) };
  }
  if (within < action.build) return { kind: 'move', project: projectId(box, state, within - action.move) };
  if (within < action.gather) return { kind: 'build', level: entry(LEVELS, within - action.build) };
  if (within < action.talk) return { kind: 'gather', resource: entry(GATHERED, within - action.gather) };
  if (within < action.clear) return { kind: 'talk', about: entry(TALKS, within - action.talk) };
  if (within < action.pass)
    return { kind: 'clear', barrier: idOf(box.content.barriers, within - action.clear) };
  return { kind: 'pass' };
}

/** The number of a move, undefined where it names what this game does not have. */
export function numberOf(box: Box, state: State, move: Move): MoveNumber | undefined {
  const { moves, content } = box;
  switch (move.kind) {
    case 'vote': {
      const { options } = entry(content.dilemmas, dilemmaOf(box, state));
      return from(
        moves.vote,
        options.findIndex(({ letter }) => letter === move.option),
      );
    }
    case 'delegate':
      return from(moves.delegate, seatOf(box, state, move.role));
    case 'choose':
      return Number.isInteger(move.choice) && move.choice <= moves.choices
        ? from(moves.choose, move.choice - 1)
        : undefined;
    case 'free-move':
      return from(moves.freeMove, projectNumber(box, state, move.project));
    case 'step-back':
      return from(moves.stepBack, projectNumber(box, state, move.project));
    case 'free-start':
      return from(moves.freeStart, withApproach(box, state, move));
    case 'switch':
      return from(moves.switch, withApproach(box, state, move));
    case 'remove-barrier':
      return from(moves.removeBarrier, numberIn(content.barriers, move.barrier));
    case 'level':
      return from(moves.level, LEVELS.indexOf(move.level));
    case 'adopt': {
      const principle = numberIn(content.principles, move.principle);
      return from(moves.adopt, principle < 0 ? -1 : principle * SIDES.length + SIDES.indexOf(move.side));
    }
    case 'enabler':
      return from(moves.enabler, numberIn(content.enablers, move.enabler));
    case 'shift':
      return from(moves.shift, numberIn(content.shifts, move.shift));
    case 'error-to-learning':
      return moves.errorToLearning;
    case 'decline':
      return moves.decline;
    default: {
      const actor = actorNumber(box, state, move.as);
      if (actor < 0) return undefined;
      return from(moves.actions + actor * moves.action.count, actionNumber(box, state, move));
    }
  }
}

function actionNumber(box: Box, state: State, move: Action): number {
  const { action } = box.moves;
  switch (move.kind) {
    case 'start':
      return within(action.start, withApproach(box, state, move));
    case 'move':
      return within(action.move, projectNumber(box, state, move.project));
    case 'build':
      return within(action.build, LEVELS.indexOf(move.level));
    case 'gather':
      return within(action.gather, (GATHERED as readonly Resource[]).indexOf(move.resource));
    case 'talk':
      return within(action.talk, TALKS.indexOf(move.about));
    case 'clear':
      return within(action.clear, numberIn(box.content.barriers, move.barrier));
    case 'pass':
      return action.pass;
  }
}

const from = (start: number, index: number): MoveNumber | undefined =>
  index < 0 ? undefined : start + index;
const within = (start: number, index: number): number => (index < 0 ? -1 : start + index);

const numberIn = (cards: readonly { readonly id: string }[], id: string): number =>
  cards.findIndex((card) => card.id === id);

const idOf = (cards: readonly { readonly id: string }[], index: number): string => entry(cards, index).id;

const projectsOf = (box: Box, state: State) =>
  entry(box.content.scenarios, at(state, SLOT.scenario)).projects;
export const projectId = (box: Box, state: State, index: number): string =>
  projectsOf(box, state)[index]?.id ?? '';
const projectNumber = (box: Box, state: State, id: string): number => numberIn(projectsOf(box, state), id);

function withApproach(
  box: Box,
  state: State,
  { project, approach }: { readonly project: string; readonly approach: (typeof APPROACHES)[number] },
): number {
  const index = projectNumber(box, state, project);
  const second = APPROACHES.indexOf(approach);
  return index < 0 || second < 0 ? -1 : index * APPROACHES.length + second;
}

/** Actors: 0 the seat itself, then the shared advisers. */
const adviserId = (box: Box, state: State, actor: number): string =>
  roleId(box, state, playersOf(state) + actor - 1);

export const roleId = (box: Box, state: State, seat: number): string =>
  idOf(box.content.roles, roleOf(box, state, seat));

/** The player who has a role; -1 where none has. */
function seatOf(box: Box, state: State, role: string): number {
  for (let seat = 0; seat < playersOf(state); seat++) if (roleId(box, state, seat) === role) return seat;
  return -1;
}

function actorNumber(box: Box, state: State, as: string | undefined): number {
  if (as === undefined) return 0;
  for (let actor = 1; actor < box.moves.actors; actor++) {
    if (
      playersOf(state) + actor - 1 < box.content.rules.MIN_ROLES_IN_PLAY &&
      adviserId(box, state, actor) === as
    )
      return actor;
  }
  return -1;
}
