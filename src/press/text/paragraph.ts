import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { IconShape, TextStyle } from '../../project/theme.js';
import type { InlinePiece } from '../template/element.js';
import type { Fonts } from './fonts.js';
import type { FontName, ShapedWord } from './shaped-word.js';

/** Shaped text that can be broken into lines of any width and size; all numbers are thousandths of the type size. */
export interface Paragraph {
  /** Stretches between hard line breaks; none for an empty text. */
  readonly blocks: readonly Block[];
  readonly leading: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  readonly letterSpacing: number;
}

/** Text that may be broken between its chunks only. */
export interface Block {
  readonly chunks: readonly Chunk[];
}

/** What no line break may part: a word with its punctuation, or a half of one broken after a hyphen. */
export interface Chunk {
  readonly atoms: readonly Atom[];
  /** Letter-spacing after the last glyph included. */
  readonly width: number;
  /** Width of the space that follows; 0 where the next chunk follows at once. */
  readonly space: number;
}

export type Emphasis = 'plain' | 'bold' | 'italic';

export type Atom =
  | {
      readonly kind: 'word';
      readonly word: ShapedWord;
      readonly font: FontName;
      readonly emphasis: Emphasis;
      readonly width: number;
    }
  | { readonly kind: 'icon'; readonly icon: string; readonly width: number };

/** A problem without place and card; whoever knows them adds them. */
export type TextProblem = Extract<
  Diagnostic,
  { code: 'text/missing-glyph' | 'text/unknown-icon' | 'text/markup' }
>;

export interface TextContext {
  readonly fonts: Fonts;
  readonly icons: ReadonlyMap<string, IconShape>;
  /** BCP 47, for capitals. */
  readonly locale: string;
}

/** Reads inline markup and shapes every word once, whatever width and size the text will get. */
export function prepareParagraph(
  _pieces: readonly InlinePiece[],
  _style: TextStyle,
  _context: TextContext,
): { readonly paragraph: Paragraph; readonly problems: readonly TextProblem[] } {
  throw new Error('Not written yet.');
}
