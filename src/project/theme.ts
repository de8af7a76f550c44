import type { Mm, Pt, Size } from '../units.js';
import { colorFromHex } from './color-from-hex.js';

/** The look of a game as named tokens, from its `theme.yaml`. Templates use the names, never the values. */
export interface Theme {
  /** The file it was read from. */
  readonly file: string;
  readonly colors: ReadonlyMap<string, Color>;
  readonly gradients: ReadonlyMap<string, Gradient>;
  /**
   * Font name → `./fonts/Own.ttf` in the game folder, or a path inside an installed font package; behind it the fonts
   * that set what it has no letters for.
   */
  readonly fonts: ReadonlyMap<string, readonly string[]>;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly spacing: ReadonlyMap<string, Mm>;
  readonly icons: ReadonlyMap<string, IconShape>;
  readonly formats: ReadonlyMap<string, Size>;
  readonly chips: ReadonlyMap<string, ChipStyle>;
  /** What stands back for what in the ink-saving edition. */
  readonly eco?: EcoTokens | undefined;
}

/** Each token by its name → the name of the one that is printed instead. */
export interface EcoTokens {
  /** Colours whose areas stay, however much ink they take. */
  readonly keep: readonly string[];
  readonly colors: ReadonlyMap<string, string>;
  /** A gradient → a flat colour. */
  readonly gradients: ReadonlyMap<string, string>;
  /** A text style → its colour. */
  readonly styles: ReadonlyMap<string, string>;
  readonly chips: ReadonlyMap<string, string>;
}

/** The style that sheets set the small type in their margins in, where a theme has it. */
export const MARGIN_STYLE = 'sheet-mark';

export interface Color {
  /** 0 to 255. */
  readonly rgb: readonly [number, number, number];
  /** Percent. */
  readonly cmyk: readonly [number, number, number, number];
}

/** A colour by its name in the theme, or one that a picture brings, as `#rrggbb`. */
export const colorNamed = (colors: ReadonlyMap<string, Color>, name: string): Color | undefined =>
  colors.get(name) ?? (name.startsWith('#') ? colorFromHex(name) : undefined);

/** Runs across the whole of the box it fills. */
export interface Gradient {
  readonly to: 'bottom' | 'right';
  readonly stops: readonly (readonly [number, string])[];
}

export interface TextStyle {
  readonly font: string;
  /** Fonts of **bold** and *italic*; where absent, the text's own font. */
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly size: Pt;
  /** Text steps down to this size and no further. */
  readonly min: Pt;
  /** Distance between baselines at `size`; shrinks with the text. */
  readonly leading: Pt;
  readonly color: string;
  /** Narrowest width with the same number of lines. */
  readonly balance: boolean;
  readonly caps: boolean;
  /** Long words may be broken, by the patterns of the language. */
  readonly hyphenate?: boolean | undefined;
  /** In em. */
  readonly letterSpacing: number;
}

/** Outline of an icon, drawn filled and scaled to the size the template asks for. */
export interface IconShape {
  /** SVG path data, any commands. */
  readonly path: string;
  /** Width and height of the square the path was drawn in. */
  readonly box: number;
}

export interface ChipStyle {
  readonly height: Mm;
  readonly padding: Mm;
  readonly gap: Mm;
  readonly icon: Mm;
  readonly style: string;
  readonly color: string;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth: Mm;
  readonly dash?: readonly Mm[] | undefined;
  /** Half the height where absent. */
  readonly radius?: Mm | undefined;
}
