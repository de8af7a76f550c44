import type { Condition, Cost, Effects } from '../effect.js';
import type { Modifier } from '../modifier.js';
import type {
  Approach,
  COMPETENCES,
  DeltaKey,
  Domain,
  FAMILIES,
  Kind,
  LEVELS,
  Level,
  MOTIVES,
  Resource,
} from '../vocabulary.js';
import type { Rules } from './rules.js';

export type Motive = (typeof MOTIVES)[number];
export type Competence = (typeof COMPETENCES)[number];
export type Family = (typeof FAMILIES)[number];

/** Every marker with a track of its own. */
export type Track = Exclude<DeltaKey, 'level_low' | 'level_high'>;

/** What Surprise cards can say. */
export const SURPRISES = ['mistake', 'steady', 'idea', 'leap'] as const;
export type Surprise = (typeof SURPRISES)[number];

export const SIDES = ['senior', 'firstline'] as const;
export type Side = (typeof SIDES)[number];

export const SCALES = ['micro', 'system'] as const;
export type Scale = (typeof SCALES)[number];

/** A card as the engine and its sentences know it. */
interface Named {
  readonly id: string;
  readonly title: string;
}

export interface ApproachContent {
  readonly outcome: 'defined' | 'open';
  readonly centre: 'public' | 'external';
  readonly currency: Resource;
  readonly own_level: Level;
}

export interface Option {
  /** `A`, `B`, `C`. */
  readonly letter: string;
  readonly cost?: Cost | undefined;
  readonly needs?: Condition | undefined;
  readonly fx: Effects;
}

export interface DilemmaContent extends Named {
  /** Counts from 1. */
  readonly stage: number;
  readonly domain: Domain;
  readonly competence: Competence;
  readonly options: readonly Option[];
}

export interface RoleContent extends Named {
  readonly family: Family;
  readonly competences: readonly Competence[];
  readonly ability: Modifier;
  readonly constraint: Modifier;
  readonly agenda: Condition;
}

export interface NewsContent extends Named {
  readonly fx: Effects;
}

export interface BarrierContent extends Named {
  readonly kind: Kind;
  readonly mod: Modifier;
  readonly clear: { readonly cost?: Cost | undefined; readonly needs?: Condition | undefined };
}

export interface DriverContent extends Named {
  readonly mod: Modifier;
}

export interface PrincipleContent extends Named {
  readonly senior: Effects;
  readonly firstline: Modifier;
}

export interface EnablerContent extends Named {
  readonly scale: Scale;
  readonly cost?: Cost | undefined;
  readonly needs?: Condition | undefined;
  readonly fx: Effects;
}

export interface ShiftContent extends Named {
  readonly needs?: Condition | undefined;
  readonly fx: Effects;
}

export interface SurpriseContent extends Named {
  readonly result: Surprise;
  readonly copies: number;
}

export interface ProjectContent extends Named {
  readonly domain: Domain;
  readonly motive: Motive;
}

export interface ScenarioContent extends Named {
  /** Strokes at the start, and the flags. */
  readonly profile: Readonly<Record<Domain, number>>;
  readonly targets: Readonly<Record<Domain, number>>;
  /** Strokes to gain in the short game. */
  readonly short_gain: number;
  readonly levels: Readonly<Record<(typeof LEVELS)[number], number>>;
  /** What it adds to the difficulty’s start. */
  readonly modifiers: Effects;
  readonly drivers: readonly string[];
  /** In the order they come into play: the difficulty says how many. */
  readonly barriers: readonly string[];
  readonly inherited: { readonly project: string; readonly approach: Approach };
  readonly projects: readonly ProjectContent[];
}

/** A fixed order of cards, for tables that are compared with each other. */
export interface TableSetContent {
  readonly id: string;
  readonly dilemmas: readonly string[];
  readonly news: readonly string[];
}

/** Everything the engine knows of a game: plain values, already checked. `openBox` compiles it. */
export interface PlayableContent {
  readonly rules: Rules;
  readonly approaches: Readonly<Record<Approach, ApproachContent>>;
  /** Which approaches fit a motive. */
  readonly motives: Readonly<Record<Motive, { readonly fits: readonly Approach[] }>>;
  /** The coin in which a level is built. */
  readonly levels: Readonly<Record<Level, { readonly pay: Resource }>>;
  readonly dilemmas: readonly DilemmaContent[];
  readonly roles: readonly RoleContent[];
  readonly news: readonly NewsContent[];
  readonly barriers: readonly BarrierContent[];
  readonly drivers: readonly DriverContent[];
  readonly principles: readonly PrincipleContent[];
  readonly enablers: readonly EnablerContent[];
  readonly shifts: readonly ShiftContent[];
  readonly surprises: readonly SurpriseContent[];
  readonly scenarios: readonly ScenarioContent[];
  readonly tableSets: readonly TableSetContent[];
}
