import {
  APPROACHES,
  COMPARISONS,
  type Comparison,
  DOMAINS,
  MOTIVES,
  STATS,
  type Stat,
} from '../vocabulary.js';
import type { Box } from './box.js';
import { at, LEVEL_COUNT, SLOT, type State, TRACKS } from './state.js';
import {
  BARRIER,
  motiveOf,
  projectApproach,
  projectStep,
  quarterOf,
  STEP,
  scenarioOf,
  yearOf,
} from './table.js';

type Reader = (box: Box, state: State) => number;

const marker =
  (place: number): Reader =>
  (_, state) =>
    at(state, place);

const gained =
  (domain: (typeof DOMAINS)[number]): Reader =>
  (_, state) =>
    gainedIn(state, DOMAINS.indexOf(domain));

const gainedIn = (state: State, domain: number): number =>
  at(state, SLOT.x_service + domain) - at(state, SLOT.strokesAtStart + domain);

export const gainOf = (state: State): number => gainedIn(state, 0) + gainedIn(state, 1) + gainedIn(state, 2);

export function iceOf(state: State): number {
  let ice = 0;
  for (let index = 0; index < LEVEL_COUNT; index++) ice += at(state, SLOT.vision + index);
  return ice;
}

export function projectsBetween(box: Box, state: State, first: number, last: number): number {
  let count = 0;
  for (let project = 0; project < box.layout.projects; project++) {
    const step = projectStep(box, state, project);
    if (step >= first && step <= last) count++;
  }
  return count;
}

/** Projects on Sustain or beyond that pass a test; finished ones count. */
const lasting =
  (passes: (box: Box, state: State, project: number) => boolean): Reader =>
  (box, state) => {
    let count = 0;
    for (let project = 0; project < box.layout.projects; project++) {
      if (projectStep(box, state, project) >= STEP.sustain && passes(box, state, project)) count++;
    }
    return count;
  };

const ofApproach = (approach: (typeof APPROACHES)[number]): Reader => {
  const number = APPROACHES.indexOf(approach);
  return lasting((box, state, project) => projectApproach(box, state, project) === number);
};

const ofMotive = (motive: (typeof MOTIVES)[number]): Reader => {
  const number = MOTIVES.indexOf(motive);
  return lasting((box, state, project) => motiveOf(box, state, project) === number);
};

/** How each stat is read: one that is missing here does not compile. */
const READERS: { readonly [S in Stat]: Reader } = {
  money: marker(SLOT.money),
  engagement: marker(SLOT.engagement),
  trust: marker(SLOT.trust),
  pressure: marker(SLOT.pressure),
  ideas: marker(SLOT.ideas),
  error: marker(SLOT.error),
  learning: marker(SLOT.learning),
  vision: marker(SLOT.vision),
  leadership: marker(SLOT.leadership),
  platforms: marker(SLOT.platforms),
  roles: marker(SLOT.roles),
  ice: (_, state) => iceOf(state),
  x_service: marker(SLOT.x_service),
  x_solving: marker(SLOT.x_solving),
  x_policy: marker(SLOT.x_policy),
  gain_service: gained('service'),
  gain_solving: gained('solving'),
  gain_policy: gained('policy'),
  gain: (_, state) => gainOf(state),
  projects: (box, state) => projectsBetween(box, state, STEP.prompt, STEP.spread),
  pilots: (box, state) => projectsBetween(box, state, STEP.pilot, STEP.pilot),
  sustained: (box, state) => projectsBetween(box, state, STEP.sustain, STEP.systemic),
  spread: (box, state) => projectsBetween(box, state, STEP.spread, STEP.systemic),
  shifts: marker(SLOT.shiftsTurned),
  n_guided: ofApproach('guided'),
  n_empowering: ofApproach('empowering'),
  n_equal: ofApproach('equal'),
  n_facilitating: ofApproach('facilitating'),
  n_open: lasting(
    (box, state, project) => box.approaches[projectApproach(box, state, project)]?.open === true,
  ),
  n_external: lasting(
    (box, state, project) => box.approaches[projectApproach(box, state, project)]?.external === true,
  ),
  n_cheaper: ofMotive('cheaper'),
  n_quality: ofMotive('quality'),
  n_democracy: ofMotive('democracy'),
  approaches_used: marker(SLOT.approachesPiloted),
  principles: marker(SLOT.principlesAdopted),
  barriers: (box, state) => {
    let count = 0;
    for (let barrier = 0; barrier < box.barriers.length; barrier++) {
      if (at(state, box.layout.barriers + barrier) === BARRIER.inPlay) count++;
    }
    return count;
  },
  drivers: (box, state) => scenarioOf(box, state).drivers.length,
  year: (box, state) => yearOf(box, state),
  quarter: (box, state) => quarterOf(box, state),
  turn: (_, state) => at(state, SLOT.turn) + 1,
};

const BY_NUMBER: readonly Reader[] = STATS.map((stat) => READERS[stat]);

/** Markers are read without a call. */
const PLACES = Int32Array.from(STATS, (stat) => (TRACKS as readonly Stat[]).indexOf(stat));

export const statIndex = (stat: Stat): number => STATS.indexOf(stat);

/** A stat by its number in STATS. */
export function statAt(box: Box, state: State, index: number): number {
  const place = PLACES[index] as number;
  return place >= 0 ? at(state, place) : (BY_NUMBER[index] as Reader)(box, state);
}

/** Whatever a condition can ask about. */
export const stat = (box: Box, state: State, name: Stat): number => READERS[name](box, state);

type Holds = (value: number, than: number) => boolean;

const COMPARE: { readonly [C in Comparison]: Holds } = {
  '>=': (value, than) => value >= than,
  '<=': (value, than) => value <= than,
  '==': (value, than) => value === than,
  '>': (value, than) => value > than,
  '<': (value, than) => value < than,
};
const COMPARE_BY_NUMBER: readonly Holds[] = COMPARISONS.map((sign) => COMPARE[sign]);

/** Whether the condition that begins at a place of the box's code holds. */
export function holds(box: Box, state: State, place: number): boolean {
  if (place < 0) return true;
  const { code } = box;
  const count = at(code, place);
  for (let test = 0, word = place + 1; test < count; test++, word += 3) {
    const value = statAt(box, state, at(code, word));
    if (!(COMPARE_BY_NUMBER[at(code, word + 1)] as Holds)(value, at(code, word + 2))) return false;
  }
  return true;
}
