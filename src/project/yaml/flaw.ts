import type { YamlFacts } from '../../diagnostics/facts/yaml.js';

/** From one offset up to, and without, another. */
export type Range = readonly [from: number, to: number];

/** Something wrong with the YAML of one file, at offsets of its text. */
export type Flaw = {
  [C in keyof YamlFacts]: {
    readonly code: C;
    readonly facts: YamlFacts[C];
    readonly range: Range;
    /** The first of two that must not be two. */
    readonly first?: Range | undefined;
  };
}[keyof YamlFacts];

/** A text that ends where a `#` begins a comment; whether that is a flaw depends on the field it stands in. */
export interface Cut {
  readonly path: readonly (string | number)[];
  readonly kept: string;
  readonly range: Range;
}

export const moved = ([from, to]: Range, by: number): Range => [from + by, to + by];

/** The same flaw in a text with `by` more characters before it. */
export const movedFlaw = (flaw: Flaw, by: number): Flaw => ({
  ...flaw,
  range: moved(flaw.range, by),
  first: flaw.first && moved(flaw.first, by),
});
