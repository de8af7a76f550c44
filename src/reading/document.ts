import type { FrameItem } from '../press/frame.js';
import type { Size } from '../units.js';

/** A document to be read aloud or in large type: what it says, in order, and nothing of how it looks. */
export interface ReadingDocument {
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly ReadingBlock[];
}

/** Texts carry the press's inline markup, without icons. */
export type ReadingBlock =
  | {
      readonly kind: 'heading';
      /** Level 1 is the title of the document. */
      readonly level: number;
      readonly text: string;
      readonly anchor: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ReadingItem[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'figure';
      readonly alt: string;
      readonly drawing: Size & { readonly items: readonly FrameItem[] };
    };

export interface ReadingItem {
  /** A number, a letter or a bullet. */
  readonly label: string;
  readonly text: string;
  readonly below: readonly ReadingBlock[];
}

/** Words of a card that mean themselves, whatever characters are in them. */
export const plain = (text: string): string => text.replaceAll(/[*{}\\[\]]/g, String.raw`\$&`);
