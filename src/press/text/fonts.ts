import type { Font } from 'fontkit';
import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Theme } from '../../project/theme.js';
import type { World } from '../../world/world.js';
import type { FontName, ShapedWord } from './shaped-word.js';

export type FontkitFont = Font;

/** One font of the theme, ready to shape; metrics in thousandths of the type size. */
export interface Face {
  readonly name: FontName;
  /** Above and below the baseline, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly space: ShapedWord;
  /** Shapes a word, once; `spaced` text (with letter-spacing) has no ligatures. */
  shape(word: string, spaced: boolean): ShapedWord;
  /** Whether the font can draw the character. */
  has(codePoint: number): boolean;
  /** For embedding only. */
  readonly font: FontkitFont;
}

/** The fonts of a theme. */
export interface Fonts {
  /** Throws for a name that `loadFonts` did not load. */
  face(name: FontName): Face;
}

/** Reads the fonts a theme names, each file once; a file that cannot be used is a problem. */
export async function loadFonts(_theme: Theme, _folder: string, _world: World): Promise<Checked<Fonts>> {
  throw new Error('Not written yet.');
}
