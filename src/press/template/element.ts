import type { Place } from '../../diagnostics/diagnostic.js';
import type { Mm } from '../../units.js';
import type { ElementName, VOCABULARY } from './vocabulary.js';

/** What layout receives for each kind of attribute value. */
interface Values {
  length: Mm;
  lengths: readonly Mm[];
  extent: Mm | `${number}%` | 'auto';
  number: number;
  integer: number;
  flag: boolean;
  color: string;
  colors: readonly string[];
  paint: string;
  icon: string;
  style: string;
  chip: string;
  path: string;
  points: readonly (readonly [Mm, Mm])[];
  edges: string;
  columns: string;
  percents: string;
  file: string;
  card: string;
  text: string;
}

type ValueOf<K> = K extends readonly (infer Word)[] ? Word : K extends keyof Values ? Values[K] : never;

type Rules = typeof VOCABULARY;

export type AttributesOf<E extends ElementName> = {
  readonly [A in keyof Rules[E]['attributes']]?: ValueOf<Rules[E]['attributes'][A]>;
};

/** A filled template: every name checked, every value read. */
export type Element = { [E in ElementName]: ElementOf<E> }[ElementName];

export interface ElementOf<E extends ElementName> {
  readonly name: E;
  readonly attributes: AttributesOf<E>;
  readonly children: readonly Element[];
  /** Only where the element holds inline text. */
  readonly content: readonly InlinePiece[];
  /** The opening tag in the template. */
  readonly place: Place;
  /**
   * Equal for two elements that will look alike for certain: same template, same place, same values all the way down.
   * Layout and pdf use it to do repeated work once.
   */
  readonly likeness: string;
  /** Nothing in it depends on a card: all cards show the same. */
  readonly constant?: boolean | undefined;
}

/** A stretch of text and where it came from, so that a problem can name the field. */
export interface InlinePiece {
  readonly text: string;
  /** Path of the field in the card (`options.A.text`); absent for words of the template itself. */
  readonly field?: string;
}

export type AttributeValue = Values[keyof Values] | string;
