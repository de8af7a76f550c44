import type { Mm, Pt } from '../../units.js';
import type { Emphasis, Paragraph } from './paragraph.js';
import type { FontName, ShapedWord } from './shaped-word.js';

export interface Line {
  readonly width: Mm;
  readonly runs: readonly LineRun[];
  /** Last of its paragraph, or before a hard break. */
  readonly last: boolean;
}

/** `x` counts from the start of the line. */
export type LineRun =
  | {
      readonly kind: 'words';
      readonly font: FontName;
      readonly emphasis: Emphasis;
      readonly words: readonly ShapedWord[];
      readonly x: Mm;
      readonly width: Mm;
      readonly spaceAfter: boolean;
    }
  | { readonly kind: 'icon'; readonly icon: string; readonly x: Mm; readonly width: Mm };

export interface LaidText {
  readonly lines: readonly Line[];
  /** The widest line. */
  readonly width: Mm;
  readonly height: Mm;
  readonly leading: Mm;
  /** From the top of a line to its baseline. */
  readonly baseline: Mm;
  /** By how much the widest unbreakable word is wider than the measure; 0 where all fit. */
  readonly tooWideBy: Mm;
}

export interface Measure {
  readonly size: Pt;
  /** May be Infinity. */
  readonly width: Mm;
  /** The narrowest width with the same number of lines. */
  readonly balance: boolean;
}

/** Breaks a paragraph into lines; laying it out again in the width it took gives the same lines. */
export function layText(_paragraph: Paragraph, _measure: Measure): LaidText {
  throw new Error('Not written yet.');
}
