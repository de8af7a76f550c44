import type { Cost, Effects } from '../effect.js';
import type { Motive, Surprise, Track } from './content.js';

/** How hard the wind blows: the keys of DIFFICULTY. */
export const DIFFICULTIES = ['tailwind', 'crosswind', 'headwind'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const MODES = ['full', 'short'] as const;
export type Mode = (typeof MODES)[number];

/** What quarter 4 offers. */
export const FOLLOW_UPS = ['error_to_learning', 'switch_approach'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** `{2: 1, 3: 1}`: YAML gives the keys as text. */
export type ByNumber = Readonly<Record<string, number>>;

export interface DifficultyRules {
  readonly money: number;
  readonly engagement: number;
  readonly trust: number;
  readonly pressure: number;
  readonly income: number;
  readonly barriers: number;
  readonly shifts: number;
  readonly ideas: number;
  readonly spread_ice: number;
  readonly target_delta: number;
}

/** The numbers of `rules.yaml` the engine plays by, under the names they have there. */
export interface Rules {
  readonly QUARTERS_PER_YEAR: number;
  readonly TURNS_FULL: number;
  readonly TURNS_SHORT: number;
  readonly DECK_FULL: ByNumber;
  readonly DECK_SHORT: ByNumber;
  readonly NEWS_AFTER_QUARTERS: readonly number[];

  readonly PLAYERS: readonly [least: number, most: number];
  readonly MIN_ROLES_IN_PLAY: number;
  readonly ACTIONS_CHAIR: number;
  readonly ACTIONS_DELEGATE: number;
  readonly NO_MAJORITY_TRUST: number;
  readonly LARGE_TABLE: { readonly from_players: number; readonly pressure: number };

  readonly RANGE: Readonly<Record<Track, readonly [least: number, most: number]>>;
  readonly COLLAPSE_TRUST: number;
  readonly COLLAPSE_PRESSURE: number;

  readonly PROJECT_SLOTS: number;
  readonly MAX_BARRIERS: number;
  readonly BARRIER_TOO_MANY: Effects;
  readonly START_COST: number;
  readonly MOVE_COST: ByNumber;
  readonly GATE_SUSTAIN_LEVEL: number;
  readonly LEARNING_AS_LEVEL: number;
  readonly STROKES_AT_STEP: ByNumber;
  readonly STALL_LIMIT: number;
  readonly STALL_FX: Effects;
  readonly MOTIVE_FIT_REWARD: Readonly<Record<Motive, Cost>>;
  readonly MOTIVE_UNFIT_REWARD: Readonly<Record<Motive, Cost>>;
  readonly CARD_STEP_CAP: number;
  readonly SURPRISE_FX: Readonly<Record<Surprise, Effects>>;
  /** Furthest step the second step of a Leap may end on. */
  readonly LEAP_STEP_CAP: number;

  readonly BUILD_COST: ByNumber;
  readonly GATHER_MONEY: number;
  readonly GATHER_ENGAGEMENT: {
    readonly low_trust: number;
    readonly normal: number;
    readonly high_trust: number;
  };
  readonly LOW_TRUST: number;
  readonly HIGH_TRUST: number;
  readonly CLEAR_REWARD: Cost;
  readonly TALK: { readonly trust: number; readonly pressure: number; readonly error_to_learning: number };

  readonly YEAR_END_ERROR_PRESSURE: number;
  /** By year, the first one first. */
  readonly YEAR_END_PRESSURE: readonly number[];
  readonly SUSTAINED_ENGAGEMENT: number;
  readonly NO_RESULT_TRUST: number;
  readonly THAW_PRESSURE: number;
  readonly PRINCIPLES_DRAWN: number;

  readonly Q1_LISTEN: { readonly start_cost: number };
  readonly Q2_TEST: { readonly move_to_pilot_cost: number };
  readonly Q3_CARRY: { readonly move_to_sustain_cost: number };
  readonly Q4_FOLLOW: { readonly choose: readonly FollowUp[] };

  readonly DIFFICULTY: Readonly<Record<Difficulty, DifficultyRules>>;
  readonly SHORT_MODE: {
    readonly shifts: number;
    readonly ideas: number;
    readonly spread_ice_delta: number;
    readonly level_low: number;
    readonly money: number;
    readonly engagement: number;
    readonly pressure_year_end: readonly number[];
  };

  readonly SCORE: {
    readonly solutions: {
      readonly per_idea: number;
      readonly per_approach_piloted: number;
      readonly per_shift: number;
      readonly max: number;
    };
    readonly implementation: {
      readonly per_stroke_gained: number;
      readonly per_shift: number;
      readonly targets_met: number;
      readonly max: number;
    };
    readonly culture: {
      readonly per_level: number;
      readonly per_principle: number;
      readonly per_learning: number;
      readonly per_trust: number;
      readonly per_error: number;
      readonly agendas_share: number;
      readonly max: number;
    };
    readonly collapse_factor: number;
  };
  /** What the sum of the scores is called, lowest first. */
  readonly RATING: readonly { readonly from: number; readonly name: string }[];
}
