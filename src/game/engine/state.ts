import { LEVELS, RESOURCES } from '../vocabulary.js';
import type { Box } from './box.js';
import type { Track } from './content.js';

/** The three tracks of strokes, in the order of DOMAINS. */
const STROKES = ['x_service', 'x_solving', 'x_policy'] as const satisfies readonly Track[];

/** Every marker, in the order in which a state holds them. */
export const TRACKS: readonly Track[] = [...RESOURCES, ...LEVELS, ...STROKES];

/**
 * Where a state holds what. The markers come first; `NAMES` of one number each follow; lists whose length depends on the
 * box come last and are placed by `layoutOf`.
 */
export const SLOT = {
  money: 0,
  engagement: 1,
  trust: 2,
  pressure: 3,
  ideas: 4,
  error: 5,
  learning: 6,
  vision: 7,
  leadership: 8,
  platforms: 9,
  roles: 10,
  x_service: 11,
  x_solving: 12,
  x_policy: 13,

  // What was set up.
  scenario: 14,
  difficulty: 15,
  mode: 16,
  players: 17,
  turns: 18,
  spreadIce: 19,
  goalShifts: 20,
  goalIdeas: 21,
  goalGain: 22,
  /** Three each, in the order of DOMAINS. */
  strokesAtStart: 23,
  flags: 26,

  // Where the game stands.
  random: 29,
  phase: 30,
  /** Counts from 0. */
  turn: 31,
  chair: 32,
  /** 0 while the game goes on, else 1 + the index in ENDS. */
  ended: 33,
  /** 1 + the index in DECISIONS, 0 where nothing is asked. */
  decision: 34,
  /** What the decision is about; what each means depends on the decision. */
  about: 35,
  aboutToo: 36,
  aboutThree: 37,
  /** Who is asked. */
  seat: 38,
  actionsLeft: 39,
  delegate: 40,
  /** The role that takes an action while it is carried out, or -1. */
  actor: 41,
  actorIsDelegate: 42,
  gainAtYearStart: 43,
  newsTaken: 44,
  newsThisTurn: 45,
  surprisesTaken: 46,
  chosenOption: 47,
  microEnabler: 48,
  shiftsTurned: 49,
  principlesAdopted: 50,
  approachesPiloted: 51,
  activeMods: 52,
  stackHeight: 53,
  delegateActionsLeft: 54,
} as const;

/** Slots of fixed place. */
export const FIXED_SLOTS = 55;

/** A state of the game: one flat list of numbers, chance and hidden cards included. Only this folder writes into it. */
export type State = Int32Array;

/** The number at a place; places come from `SLOT` and the box's layout, so there is one. */
export const at = (state: Int32Array, place: number): number => state[place] as number;

export const change = (state: Int32Array, place: number, by: number): void => {
  state[place] = (state[place] as number) + by;
};

/** A state to be written over: by `copyInto`, or as scratch of a bot. */
export const newState = (box: Box): State => new Int32Array(box.layout.size);

/** Makes one state equal to another of the same box. */
export const copyInto = (from: State, to: State): void => to.set(from);

export const copyOf = (state: State): State => state.slice();

export const LEVEL_COUNT = LEVELS.length;
