import type { Origin } from '../project/project.js';

/** One text of a game that a player or facilitator reads, in the language it was written in. */
export interface SourceText {
  /** Stable path: `cards.D21.options.A.text`; msgctxt in a translator's file. */
  readonly context: string;
  readonly text: string;
  /** The text counts something: a translation has one form for each plural category of its language. */
  readonly counted: boolean;
  readonly at: TextPlace;
  /** What a translator has to know, one line each. */
  readonly notes: readonly string[];
  /** Texts of the same group are printed in the same place, such as all situations of dilemmas. */
  readonly group: string;
  /** The card it stands on, as messages call it. */
  readonly card?: string | undefined;
}

/** In YAML by its path, in a chapter by its characters. */
export type TextPlace =
  | { readonly kind: 'yaml'; readonly origin: Origin }
  | {
      readonly kind: 'chapter';
      readonly file: string;
      readonly from: number;
      readonly to: number;
      /** What stands behind the translation: the name by which other chapters link to a heading. */
      readonly after: string;
    };
