import { z } from 'zod';
import { SURPRISES, type Track } from '../../game/engine/content.js';
import { DIFFICULTIES, FOLLOW_UPS, type Rules } from '../../game/engine/rules.js';
import { TRACKS } from '../../game/engine/state.js';
import { MOTIVES } from '../../game/vocabulary.js';
import { costSchema, effectsSchema } from '../schema/effects.js';

const whole = z.int();
const count = z.int().min(0);
const atLeastOne = z.int().min(1);

/** YAML gives the keys `1`, `2`, … as text. */
const byNumber = z.record(z.string().regex(/^\d+$/), count);
const range = z.tuple([whole, whole]);

const keyed = <K extends string, S extends z.ZodType>(keys: readonly K[], value: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as { [key in K]: S });

const difficulty = z.object({
  money: count,
  engagement: count,
  trust: count,
  pressure: count,
  income: count,
  barriers: count,
  shifts: count,
  ideas: count,
  spread_ice: count,
  target_delta: whole,
});

const rewards = keyed(MOTIVES, costSchema);

/** What the engine reads of `rules.yaml`, key by key; other keys are for readers. */
export const RULES: { readonly [K in keyof Rules]: z.ZodType<Rules[K]> } = {
  QUARTERS_PER_YEAR: atLeastOne,
  TURNS_FULL: atLeastOne,
  TURNS_SHORT: atLeastOne,
  DECK_FULL: byNumber,
  DECK_SHORT: byNumber,
  NEWS_AFTER_QUARTERS: z.array(atLeastOne),
  PLAYERS: z.tuple([atLeastOne, atLeastOne]),
  MIN_ROLES_IN_PLAY: count,
  ACTIONS_CHAIR: count,
  ACTIONS_DELEGATE: count,
  NO_MAJORITY_TRUST: whole,
  LARGE_TABLE: z.object({ from_players: count, pressure: count }),
  RANGE: keyed<Track, typeof range>(TRACKS, range),
  COLLAPSE_TRUST: whole,
  COLLAPSE_PRESSURE: whole,
  PROJECT_SLOTS: atLeastOne,
  MAX_BARRIERS: count,
  BARRIER_TOO_MANY: effectsSchema,
  START_COST: count,
  MOVE_COST: byNumber,
  GATE_SUSTAIN_LEVEL: count,
  LEARNING_AS_LEVEL: atLeastOne,
  STROKES_AT_STEP: byNumber,
  STALL_LIMIT: atLeastOne,
  STALL_FX: effectsSchema,
  MOTIVE_FIT_REWARD: rewards,
  MOTIVE_UNFIT_REWARD: rewards,
  CARD_STEP_CAP: atLeastOne,
  SURPRISE_FX: keyed(SURPRISES, effectsSchema),
  LEAP_STEP_CAP: count,
  BUILD_COST: byNumber,
  GATHER_MONEY: count,
  GATHER_ENGAGEMENT: z.object({ low_trust: count, normal: count, high_trust: count }),
  LOW_TRUST: whole,
  HIGH_TRUST: whole,
  CLEAR_REWARD: costSchema,
  TALK: z.object({ trust: count, pressure: whole, error_to_learning: count }),
  YEAR_END_ERROR_PRESSURE: count,
  YEAR_END_PRESSURE: z.array(count).min(1),
  SUSTAINED_ENGAGEMENT: count,
  NO_RESULT_TRUST: whole,
  THAW_PRESSURE: whole,
  PRINCIPLES_DRAWN: count,
  Q1_LISTEN: z.object({ start_cost: whole }),
  Q2_TEST: z.object({ move_to_pilot_cost: whole }),
  Q3_CARRY: z.object({ move_to_sustain_cost: whole }),
  Q4_FOLLOW: z.object({ choose: z.array(z.enum(FOLLOW_UPS)) }),
  DIFFICULTY: keyed(DIFFICULTIES, difficulty),
  SHORT_MODE: z.object({
    shifts: count,
    ideas: count,
    spread_ice_delta: whole,
    level_low: count,
    money: count,
    engagement: count,
    pressure_year_end: z.array(count).min(1),
  }),
  SCORE: z.object({
    solutions: z.object({ per_idea: whole, per_approach_piloted: whole, per_shift: whole, max: count }),
    implementation: z.object({
      per_stroke_gained: whole,
      per_shift: whole,
      targets_met: whole,
      max: count,
    }),
    culture: z.object({
      per_level: whole,
      per_principle: whole,
      per_learning: whole,
      per_trust: whole,
      per_error: whole,
      agendas_share: whole,
      max: count,
    }),
    collapse_factor: z.number().min(0).max(1),
  }),
  RATING: z.array(z.object({ from: whole, name: z.string() })),
};
