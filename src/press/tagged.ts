import type { Box, Mm } from '../units.js';
import type { AnchorItem, FrameItem } from './frame.js';

/** An element of a tagged document, by its standard name in PDF 1.7: H1, P, L, TH … */
export interface Tag {
  readonly type: string;
  /** None for the document itself. */
  readonly parent: Tag | undefined;
  /** What stands for a figure where it cannot be seen. */
  readonly alt?: string | undefined;
  /** Of a header cell. */
  readonly scope?: 'Row' | 'Column' | undefined;
  /** BCP 47, of words in another language than the document. */
  readonly language?: string | undefined;
  /** Where a figure is drawn, on its page. */
  readonly box?: Box | undefined;
  /** Of an ordered list. */
  readonly numbering?: 'Decimal' | 'Disc' | undefined;
}

/** Marks in reading order; what belongs to no tag is decoration. */
export interface TaggedRun {
  readonly tag: Tag | undefined;
  readonly items: readonly FrameItem[];
}

export interface TaggedLink {
  /** A tag of type Link. */
  readonly tag: Tag;
  readonly box: Box;
  /** An anchor of the document, or an address of the web. */
  readonly to: string;
  /** What it says it leads to. */
  readonly contents: string;
}

/** A page of a document to be read aloud. Tags come into being in the order in which their runs are drawn. */
export interface TaggedPage {
  readonly width: Mm;
  readonly height: Mm;
  readonly runs: readonly TaggedRun[];
  readonly links: readonly TaggedLink[];
  readonly anchors: readonly AnchorItem[];
}
