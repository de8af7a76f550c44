import type { Condition, Cost, Effects } from './effect.js';
import type { Approach, Domain, Hook, Level, Resource, Talk } from './vocabulary.js';

/** What a barrier, a driver, a principle, an ability or a constraint changes as long as it is in play. */
export interface Modifier {
  readonly at: Hook;
  readonly domain?: Domain | undefined;
  readonly approach?: Approach | undefined;
  readonly level?: Level | undefined;
  /** Only the lowest level. */
  readonly lowest?: true | undefined;
  readonly resource?: Resource | undefined;
  readonly choice?: Talk | undefined;
  /** The step being entered. */
  readonly step?: number | undefined;
  readonly max_step?: number | undefined;
  readonly if?: Condition | undefined;
  /** A number changes the price of an action; a map is an extra price. */
  readonly cost?: number | Cost | undefined;
  readonly gain?: number | undefined;
  readonly need?: number | undefined;
  readonly fx?: Effects | undefined;
  readonly redraw?: number | undefined;
  readonly per_year?: number | undefined;
}

export type ModifierKey = Exclude<keyof Modifier, 'at'>;

/** What every hook understands, and what each adds to it; anything else would be read by nobody. */
export const ANY_HOOK_KEYS = ['if', 'fx', 'per_year'] as const satisfies readonly ModifierKey[];
export const HOOK_KEYS = {
  start: ['domain', 'approach', 'cost'],
  move: ['domain', 'approach', 'step', 'max_step', 'cost'],
  build: ['level', 'lowest', 'cost'],
  gather: ['resource', 'gain'],
  talk: ['choice', 'cost', 'gain'],
  clear: ['cost'],
  gate: ['domain', 'approach', 'step', 'need'],
  error: [],
  surprise: ['redraw'],
  delegate: ['cost'],
  no_majority: ['gain'],
  year_end: [],
} as const satisfies { readonly [H in Hook]: readonly ModifierKey[] };

/** TALK and CLEAR have no price of their own, so a modifier names the coin. */
export const PRICED_IN_COIN: readonly Hook[] = ['talk', 'clear'];

/** A modifier that has none of these changes nothing. */
export const CHANGES = ['cost', 'gain', 'need', 'fx', 'redraw'] as const satisfies readonly ModifierKey[];

/** The steps before which a gate stands, and those whose gate asks for a number: a level, or all ice. */
export const GATES: readonly number[] = [4, 5, 6];
export const GATES_WITH_NUMBER: readonly number[] = [4, 5];
