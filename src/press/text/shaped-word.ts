/** The name of a font in the theme. */
export type FontName = string;

/** One word shaped in one font; made once per word and font, and shared by measuring and drawing. */
export interface ShapedWord {
  readonly text: string;
  readonly font: FontName;
  /** Advance in thousandths of the type size, kerning included, letter-spacing not. */
  readonly width: number;
  readonly glyphs: readonly ShapedGlyph[];
}

export interface ShapedGlyph {
  /** Glyph id in the font file. */
  readonly id: number;
  readonly codePoints: readonly number[];
  /** Advance of the glyph itself, in thousandths of the type size. */
  readonly advance: number;
  /** What kerning adds to the advance, in thousandths of the type size. */
  readonly kern: number;
}
