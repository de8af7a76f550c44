import type { Effects } from '../effect.js';
import type { Approach, Level, Resource } from '../vocabulary.js';
import type { Side, Surprise, Track } from './content.js';
import type { Action } from './move.js';

/** Why a game is over. */
export const ENDS = ['term', 'trust', 'pressure'] as const;
export type End = (typeof ENDS)[number];

type Amounts = Readonly<Partial<Record<Resource, number>>>;

/** What happened, in the order it happened. Cards, roles and projects are told by their ids. */
export type Event =
  | {
      readonly kind: 'turn-began';
      readonly turn: number;
      readonly year: number;
      readonly quarter: number;
      readonly chair: string;
      readonly dilemma: string;
    }
  | { readonly kind: 'vote-shown'; readonly role: string; readonly option: string }
  | { readonly kind: 'no-majority'; readonly option: string }
  | { readonly kind: 'decided'; readonly dilemma: string; readonly option: string }
  | { readonly kind: 'no-way-out'; readonly dilemma: string }
  | { readonly kind: 'paid'; readonly price: Amounts }
  | { readonly kind: 'changed'; readonly track: Track; readonly by: number; readonly now: number }
  /** A marker would have gone further than its track. */
  | { readonly kind: 'stopped'; readonly track: Track; readonly now: number }
  /** `role` is the one whose ability counts; `by` the player who lends it, where it is a shared adviser’s. */
  | {
      readonly kind: 'acted';
      readonly role: string;
      readonly by?: string | undefined;
      readonly action: Action;
    }
  /** What makes an action dearer or cheaper: a card, or the quarter where there is none. */
  | { readonly kind: 'price-changed'; readonly card?: string | undefined; readonly by: number }
  | { readonly kind: 'price-added'; readonly card: string; readonly price: Amounts }
  | { readonly kind: 'free' }
  /** What makes an action, or a vote without majority, bring more or less. */
  | { readonly kind: 'gain-changed'; readonly card: string; readonly by: number }
  /** A card in play, or of the role that acts, does what it says. */
  | { readonly kind: 'set-off'; readonly card: string }
  | { readonly kind: 'started'; readonly project: string; readonly approach: Approach }
  | { readonly kind: 'moved'; readonly project: string; readonly step: number }
  | { readonly kind: 'stepped-back'; readonly project: string; readonly step: number }
  | { readonly kind: 'switched'; readonly project: string; readonly approach: Approach }
  | { readonly kind: 'rewarded'; readonly project: string; readonly fits: boolean }
  | { readonly kind: 'surprise'; readonly result: Surprise }
  | { readonly kind: 'redrawn'; readonly card: string }
  | { readonly kind: 'learning-stood-in'; readonly number: number }
  | { readonly kind: 'enabler-used'; readonly enabler: string }
  | { readonly kind: 'shift-turned'; readonly shift: string }
  | { readonly kind: 'barrier-added'; readonly barrier: string }
  | { readonly kind: 'barrier-removed'; readonly barrier: string }
  | { readonly kind: 'too-many-barriers' }
  | { readonly kind: 'kept-for-year-end' }
  | { readonly kind: 'done-from-tray' }
  | { readonly kind: 'chose'; readonly choice: number; readonly effects: Effects }
  | { readonly kind: 'declined' }
  /** A card or a rule leaves a choice, and there is nothing to choose from. */
  | { readonly kind: 'nothing-fits' }
  | { readonly kind: 'more-actions'; readonly number: number }
  | { readonly kind: 'news'; readonly news: string }
  | { readonly kind: 'delegated'; readonly role: string }
  | { readonly kind: 'principles-drawn'; readonly principles: readonly string[] }
  | { readonly kind: 'adopted'; readonly principle: string; readonly side: Side }
  | { readonly kind: 'year-ended'; readonly year: number }
  | { readonly kind: 'no-result' }
  | { readonly kind: 'thaw'; readonly level: Level }
  | { readonly kind: 'lasting'; readonly projects: number }
  | { readonly kind: 'stall-marker'; readonly project: string; readonly markers: number }
  | { readonly kind: 'stalled'; readonly project: string }
  | { readonly kind: 'income'; readonly money: number }
  | { readonly kind: 'ended'; readonly by: End; readonly won: boolean };

export type EventKind = Event['kind'];
