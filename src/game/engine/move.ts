import type { Approach, Level, Resource, Talk } from '../vocabulary.js';
import type { Side } from './content.js';

/** The seat that holds a role, or one of the shared advisers. */
interface ByAdviser {
  /** Id of the shared adviser as whom the chair acts; absent where she acts as herself. */
  readonly as?: string | undefined;
}

/** One of the six actions, or none where none is possible. */
export type Action =
  | { readonly kind: 'start'; readonly project: string; readonly approach: Approach }
  | { readonly kind: 'move'; readonly project: string }
  | { readonly kind: 'build'; readonly level: Level }
  | { readonly kind: 'gather'; readonly resource: Resource }
  | { readonly kind: 'talk'; readonly about: Talk }
  | { readonly kind: 'clear'; readonly barrier: string }
  | { readonly kind: 'pass' };

/** What the table picks where a card or a rule leaves it the choice. */
export type Pick =
  | { readonly kind: 'choose' /** Counts from 1. */; readonly choice: number }
  | { readonly kind: 'free-move'; readonly project: string }
  | { readonly kind: 'step-back'; readonly project: string }
  | { readonly kind: 'free-start'; readonly project: string; readonly approach: Approach }
  | { readonly kind: 'switch'; readonly project: string; readonly approach: Approach }
  | { readonly kind: 'remove-barrier'; readonly barrier: string }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'adopt'; readonly principle: string; readonly side: Side }
  | { readonly kind: 'enabler'; readonly enabler: string }
  | { readonly kind: 'shift'; readonly shift: string }
  | { readonly kind: 'error-to-learning' }
  | { readonly kind: 'decline' };

/** A decision of one seat or of the table, as it stands in a record. */
export type Move =
  | { readonly kind: 'vote'; readonly option: string }
  | { readonly kind: 'delegate' /** Id of the role that acts. */; readonly role: string }
  | (Action & ByAdviser)
  | Pick;

export type MoveKind = Move['kind'];

/** A move as a small whole number: an entry of the box's closed table, the same in every game of the box. */
export type MoveNumber = number;
