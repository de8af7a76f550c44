import { at, SLOT, type State } from './state.js';

/**
 * What is waited for, in one word each. `vote`: the seat shows a card; others cannot see it before all have.
 * `chair-action`, `delegate-action`: the seat takes an action. `delegate`: the chair names a delegate. All others are the
 * table's: a choice on a card, a project to move, to step back, to start or to switch, a barrier to remove, the one of
 * several lowest or highest levels, a principle with its side, the two enablers of Spread, a shift, and what quarter 4
 * offers.
 */
export const DECISIONS = [
  'vote',
  'chair-action',
  'delegate',
  'delegate-action',
  'choose',
  'free-move',
  'step-back',
  'free-start',
  'switch',
  'remove-barrier',
  'level-low',
  'level-high',
  'thaw',
  'principle',
  'micro-enabler',
  'system-enabler',
  'shift',
  'follow-up',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** Who must decide what before the game goes on. */
export interface Pending {
  readonly kind: Decision;
  /** Counts from 0. The chair where the whole table decides. */
  readonly seat: number;
  /** True where the whole table decides together. */
  readonly table: boolean;
}

/** What is waited for; undefined when the game is over. */
export function pending(state: State): Pending | undefined {
  const kind = DECISIONS[at(state, SLOT.decision) - 1];
  if (kind === undefined) return undefined;
  return { kind, seat: at(state, SLOT.seat), table: !OF_ONE_SEAT.includes(kind) };
}

const OF_ONE_SEAT: readonly Decision[] = ['vote', 'chair-action', 'delegate', 'delegate-action'];
