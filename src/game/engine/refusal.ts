import type { Condition } from '../effect.js';
import type { Level, Resource, Stat } from '../vocabulary.js';
import type { Box } from './box.js';
import { answerTo } from './legal.js';
import type { MoveNumber } from './move.js';
import { factsOf } from './refusal-facts.js';
import { REFUSALS, type Refused } from './refusals.js';
import type { State } from './state.js';
import { entry } from './table.js';

/** What a refusal speaks of, where there is more to say than the reason. */
export interface RefusalFacts {
  readonly 'cannot-pay': {
    readonly price: Readonly<Partial<Record<Resource, number>>>;
    /** Of the same coins. */
    readonly has: Readonly<Partial<Record<Resource, number>>>;
  };
  readonly 'need-not-met': {
    readonly needs: Condition;
    /** Each value the need asks about. */
    readonly has: readonly (readonly [stat: Stat, value: number])[];
  };
  readonly 'gate-level': { readonly level: Level } & AtGate;
  readonly 'gate-ice': AtGate;
}

interface AtGate {
  readonly needed: number;
  readonly has: number;
  readonly learning: number;
}

type Told = keyof RefusalFacts;

/** Why a move is refused. */
export type Refusal =
  | { readonly [R in Told]: { readonly reason: R } & RefusalFacts[R] }[Told]
  | { readonly reason: Exclude<Refused, 'legal' | Told> };

/** Why a move is not possible now; undefined if it is. */
export function refusal(box: Box, state: State, number: MoveNumber): Refusal | undefined {
  const reason = entry(REFUSALS, answerTo(box, state, number));
  switch (reason) {
    case 'legal':
      return undefined;
    case 'cannot-pay':
    case 'need-not-met':
    case 'gate-level':
    case 'gate-ice':
      return { reason, ...factsOf(box, state, number)[reason]() } as Refusal;
    default:
      return { reason };
  }
}
