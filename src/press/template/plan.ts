import type { Place } from '../../diagnostics/diagnostic.js';
import type { AttributeValue, Element } from './element.js';
import type { Evaluate, Level, Origin } from './level.js';
import type { ReadValue } from './read-value.js';
import type { ElementName } from './vocabulary.js';

/** A compiled template: leaves to be filled, and the choices and lists around them. */
export type Plan<Leaf> = Leaf | Choice<Leaf> | Loop<Leaf>;

export interface Choice<Leaf> {
  readonly kind: 'choice';
  readonly test: (level: Level) => boolean;
  readonly yes: readonly Plan<Leaf>[];
  readonly no: readonly Plan<Leaf>[];
}

export interface Loop<Leaf> {
  readonly kind: 'loop';
  readonly list: Evaluate;
  readonly origin: Origin | undefined;
  /** Whether all entries have the origin of the list itself. */
  readonly ofView: boolean;
  readonly each: readonly Plan<Leaf>[];
  readonly none: readonly Plan<Leaf>[];
  /** The opening `{{#each}}`. */
  readonly place: Place;
}

/** A stretch of a text or of an attribute's value. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'hole'; readonly evaluate: Evaluate; readonly origin: Origin | undefined };

export interface ElementPlan {
  readonly kind: 'element';
  readonly name: ElementName;
  /** Equal only for the same tag of the same file with the same fixed attributes. */
  readonly id: string;
  readonly place: Place;
  /** Attributes that are the same for every card. */
  readonly fixed: Readonly<Record<string, AttributeValue>>;
  readonly dynamic: readonly AttributePlan[];
  readonly children: readonly Plan<ElementPlan>[];
  readonly content: readonly Plan<Piece>[];
  /** Set where nothing in it depends on a card: the one element that all cards share. */
  readonly constant: Element | undefined;
}

export interface AttributePlan {
  readonly name: string;
  readonly text: (level: Level) => string;
  readonly read: (text: string) => ReadValue;
  readonly required: boolean;
  readonly place: Place;
}
