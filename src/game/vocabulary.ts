/**
 * Every word the effect language knows. The lists are closed: types, grammar, hints, chips, sentences and the icons a
 * theme must draw are all derived from them, so a word that is missing somewhere does not compile.
 */
export const RESOURCES = ['money', 'engagement', 'trust', 'pressure', 'ideas', 'error', 'learning'] as const;
export const LEVELS = ['vision', 'leadership', 'platforms', 'roles'] as const;
export const DOMAINS = ['service', 'solving', 'policy'] as const;
const STROKES = ['x_service', 'x_solving', 'x_policy'] as const;
export const APPROACHES = ['guided', 'empowering', 'equal', 'facilitating'] as const;
export const MOTIVES = ['cheaper', 'quality', 'democracy'] as const;
export const KINDS = ['discursive', 'cultural', 'institutional', 'practical'] as const;
export const COMPETENCES = ['c_roles', 'c_kind', 'c_strategy', 'c_risk', 'c_across'] as const;
export const FAMILIES = ['political', 'administrative', 'societal'] as const;
export const ACTIONS = ['start', 'move', 'build', 'gather', 'talk', 'clear'] as const;

/** The six spaces of the spiral, in order: the first is step 1. */
export const STEPS = ['prompt', 'proposal', 'pilot', 'sustain', 'spread', 'systemic'] as const;

/** The lowest and the highest of the four levels; the table settles ties. */
const LEVEL_ENDS = ['level_low', 'level_high'] as const;
export const DELTA_KEYS = [...RESOURCES, ...LEVELS, ...STROKES, ...LEVEL_ENDS] as const;

export const OPS = [
  'if',
  'later',
  'choose',
  'risk',
  'move',
  'start',
  'barrier',
  'switch',
  'action',
  'news',
  'principle',
] as const;

/** What a condition may ask about. `n_…` counts projects on Sustain or beyond, `gain…` strokes won since the start. */
export const STATS = [
  ...RESOURCES,
  ...LEVELS,
  'ice',
  ...STROKES,
  'gain_service',
  'gain_solving',
  'gain_policy',
  'gain',
  'projects',
  'pilots',
  'sustained',
  'spread',
  'shifts',
  'n_guided',
  'n_empowering',
  'n_equal',
  'n_facilitating',
  'n_open',
  'n_external',
  'n_cheaper',
  'n_quality',
  'n_democracy',
  'approaches_used',
  'principles',
  'barriers',
  'drivers',
  'year',
  'quarter',
  'turn',
] as const;

/** Longer signs first, so that `>=` is never read as `>`. */
export const COMPARISONS = ['>=', '<=', '==', '>', '<'] as const;

/** The moments a modifier can change. */
export const HOOKS = [
  ...ACTIONS,
  'gate',
  'error',
  'surprise',
  'delegate',
  'no_majority',
  'year_end',
] as const;

/** What TALK can be about. */
export const TALKS = ['trust', 'pressure', 'error'] as const;

export type Resource = (typeof RESOURCES)[number];
export type Level = (typeof LEVELS)[number];
export type Domain = (typeof DOMAINS)[number];
export type Approach = (typeof APPROACHES)[number];
export type Kind = (typeof KINDS)[number];
export type Step = (typeof STEPS)[number];
export type DeltaKey = (typeof DELTA_KEYS)[number];
export type Op = (typeof OPS)[number];
export type Stat = (typeof STATS)[number];
export type Comparison = (typeof COMPARISONS)[number];
export type Hook = (typeof HOOKS)[number];
export type Talk = (typeof TALKS)[number];
