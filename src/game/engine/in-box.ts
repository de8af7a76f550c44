import { RESOURCES } from '../vocabulary.js';
import type { Event } from './events.js';
import type { Prices } from './prices.js';
import { at } from './state.js';

export interface OptionInBox {
  readonly cost: Int32Array;
  readonly needs: number;
  readonly fx: number;
}

export interface ScenarioInBox {
  readonly domains: readonly number[];
  readonly motives: readonly number[];
  readonly drivers: readonly number[];
  readonly barriers: readonly number[];
  /** What it adds to the difficulty’s start. */
  readonly modifiers: number;
  readonly inherited: number;
  readonly approach: number;
}

export interface RoleInBox {
  readonly ability: number;
  readonly constraint: number;
  /** One bit for each of COMPETENCES. */
  readonly competences: number;
  readonly agenda: number;
}

export interface ApproachInBox {
  readonly open: boolean;
  readonly external: boolean;
  /** Slots of the state. */
  readonly coin: number;
  readonly ownLevel: number;
}

/** Numbers reused between calls, never read across them, and the list events are told to. */
export interface Bench {
  readonly prices: Prices;
  /** Room for all moves. */
  readonly buffer: Int32Array;
  /** By dilemma. */
  readonly seen: Uint8Array;
  /** Absent where nobody wants to know what happened. */
  log: Event[] | undefined;
}

/** Whether a price can be paid, `already` of a coin being spent. */
export function canPay(state: Int32Array, price: Int32Array): boolean {
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const amount = at(price, resource);
    if (amount > 0 && at(state, resource) < amount) return false;
  }
  return true;
}
