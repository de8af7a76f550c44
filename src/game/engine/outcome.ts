import { DOMAINS } from '../vocabulary.js';
import type { Box } from './box.js';
import { ENDS, type End } from './events.js';
import { at, SLOT, type State } from './state.js';
import { gainOf, holds, iceOf } from './stats.js';
import { entry, isShort, playersOf, roleOf } from './table.js';

/** The three abilities that are goals of the table and measured at the end. */
interface Three<T> {
  readonly solutions: T;
  readonly implementation: T;
  readonly culture: T;
}

export interface Outcome {
  /** Why the game is over; undefined while it goes on. */
  readonly ended: End | undefined;
  readonly won: boolean;
  readonly goals: Three<boolean>;
  /** Each from 0 to its maximum, as if the game ended now. */
  readonly scores: Three<number>;
  readonly sum: number;
  /** What the sum is called. */
  readonly rating: string;
  /** By seat. */
  readonly agendas: readonly boolean[];
}

/** Won if all goals are reached and the term was not cut short. */
export const hasWon = (state: State): boolean =>
  at(state, SLOT.ended) === ENDS.indexOf('term') + 1 && goalsReached(state);

/** In the full game: Ideas, flags and shifts; in the short game: strokes gained. */
function goalsReached(state: State): boolean {
  if (isShort(state)) return gainOf(state) >= at(state, SLOT.goalGain);
  return (
    flagsReached(state) === DOMAINS.length &&
    at(state, SLOT.shiftsTurned) >= at(state, SLOT.goalShifts) &&
    at(state, SLOT.ideas) >= at(state, SLOT.goalIdeas)
  );
}

/** How many domains have reached their flag. */
function flagsReached(state: State): number {
  let count = 0;
  for (let domain = 0; domain < DOMAINS.length; domain++)
    if (at(state, SLOT.x_service + domain) >= at(state, SLOT.flags + domain)) count++;
  return count;
}

/** Whether the agenda of a seat is met just now. */
export const agendaMet = (box: Box, state: State, seat: number): boolean =>
  holds(box, state, entry(box.roles, roleOf(box, state, seat)).agenda);

export function scoresOf(box: Box, state: State): Three<number> {
  const { solutions, implementation, culture, collapse_factor } = box.content.rules.SCORE;
  const ended = ENDS[at(state, SLOT.ended) - 1];
  const factor = ended === undefined || ended === 'term' ? 1 : collapse_factor;
  const score = (points: number, max: number) => Math.round(Math.max(0, Math.min(max, points)) * factor);
  const shifts = at(state, SLOT.shiftsTurned);
  const players = playersOf(state);
  let agendas = 0;
  for (let seat = 0; seat < players; seat++) if (agendaMet(box, state, seat)) agendas++;
  return {
    solutions: score(
      solutions.per_idea * at(state, SLOT.ideas) +
        solutions.per_approach_piloted * at(state, SLOT.approachesPiloted) +
        solutions.per_shift * shifts,
      solutions.max,
    ),
    implementation: score(
      implementation.per_stroke_gained * gainOf(state) +
        implementation.per_shift * shifts +
        (implementation.targets_met * flagsReached(state)) / DOMAINS.length,
      implementation.max,
    ),
    culture: score(
      culture.per_level * iceOf(state) +
        culture.per_principle * at(state, SLOT.principlesAdopted) +
        culture.per_learning * at(state, SLOT.learning) +
        culture.per_trust * at(state, SLOT.trust) +
        culture.per_error * at(state, SLOT.error) +
        (culture.agendas_share * agendas) / players,
      culture.max,
    ),
  };
}

/** How the game stands, or ended. */
export function outcome(box: Box, state: State): Outcome {
  const scores = scoresOf(box, state);
  const sum = scores.solutions + scores.implementation + scores.culture;
  const rating = box.content.rules.RATING.findLast(({ from }) => sum >= from)?.name ?? '';
  const short = isShort(state);
  return {
    ended: ENDS[at(state, SLOT.ended) - 1],
    won: hasWon(state),
    goals: {
      solutions: at(state, SLOT.ideas) >= at(state, SLOT.goalIdeas),
      implementation: short
        ? gainOf(state) >= at(state, SLOT.goalGain)
        : flagsReached(state) === DOMAINS.length,
      culture: at(state, SLOT.shiftsTurned) >= at(state, SLOT.goalShifts),
    },
    scores,
    sum,
    rating,
    agendas: Array.from({ length: playersOf(state) }, (_, seat) => agendaMet(box, state, seat)),
  };
}
