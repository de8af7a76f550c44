import type { Box, Mm, Pt } from '../units.js';
import type { ShapedWord } from './text/shaped-word.js';

/** The name of a colour in the theme, or a colour of a picture as `#rrggbb`; only `pdf` turns it into RGB or CMYK. */
export type ColorName = string;

/** A finished face of a card, a page or a board: nothing left to decide, only to draw. */
export interface Frame {
  /** Trim size; the origin of `items` is the top left corner of the trim. */
  readonly width: Mm;
  readonly height: Mm;
  /** How far the art may run over the trim on every side. */
  readonly bleed: Mm;
  readonly items: readonly FrameItem[];
}

export type FrameItem = PathItem | TextItem | ImageItem | GroupItem | LinkItem | AnchorItem;

export interface PathItem {
  readonly kind: 'path';
  /** Absolute `M`, `L`, `C` and `Z` commands in millimetres, as `M0 0L10 0C1 2 3 4 5 6Z`. */
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  readonly evenOdd?: boolean;
  /** No ink: where a die cuts or creases. */
  readonly die?: Die;
}

export type Die = 'cut' | 'fold';

export type Paint = ColorName | LinearGradient | RadialGradient;

export interface LinearGradient {
  readonly from: readonly [Mm, Mm];
  readonly to: readonly [Mm, Mm];
  /** Offsets from 0 to 1, rising. */
  readonly stops: readonly (readonly [number, ColorName])[];
}

/** From a small circle to a large one, in coordinates of its own. */
export interface RadialGradient {
  /** Centre and radius. */
  readonly inner: readonly [Mm, Mm, Mm];
  readonly outer: readonly [Mm, Mm, Mm];
  readonly stops: LinearGradient['stops'];
  /** From its own coordinates to those of the path, as PDF writes it. */
  readonly matrix: readonly [number, number, number, number, Mm, Mm];
}

export interface Stroke {
  readonly color: ColorName;
  readonly width: Mm;
  readonly cap?: 'butt' | 'round' | 'square';
  /** Round where absent. */
  readonly join?: 'miter' | 'round' | 'bevel';
  /** How far a mitre may stick out, in widths of the line; 10 where absent. */
  readonly miterLimit?: number;
  readonly dash?: readonly Mm[];
  /** How far into the dashes the line begins. */
  readonly dashPhase?: Mm;
}

/** Words of one face on one line. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: Mm;
  readonly baseline: Mm;
  readonly size: Pt;
  readonly color: ColorName;
  /** Drawn with one space between each two. */
  readonly words: readonly ShapedWord[];
  /** A space glyph follows the last word, so that extracted text keeps words apart. */
  readonly spaceAfter: boolean;
  /** Added after each glyph. */
  readonly letterSpacing: Mm;
}

export interface ImageItem {
  readonly kind: 'image';
  readonly box: Box;
  /** Identity matters: the same object is embedded once. */
  readonly image: ImageData;
}

export interface ImageData {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Items moved, scaled, turned and clipped together: first scaled, then turned, then moved. */
export interface GroupItem {
  readonly kind: 'group';
  readonly items: readonly FrameItem[];
  readonly x: Mm;
  readonly y: Mm;
  readonly scale?: number;
  /** Degrees, clockwise on paper. */
  readonly rotate?: number;
  /** A path in the group's own coordinates. */
  readonly clip?: string;
  readonly clipEvenOdd?: boolean;
  /** The group lets what lies below shine through, as one; the picture is named to printers that refuse it. */
  readonly opacity?: { readonly share: number; readonly picture: string };
  /** Drawn as it is where ink is saved. */
  readonly kept?: boolean;
  /** The file of the drawing it is. */
  readonly picture?: string;
  /**
   * Drawn more than once: the writer stores it once a document. Groups of one name hold the same; `true` stands for the
   * `items` array itself.
   */
  readonly repeated?: true | string;
}

/** A rectangle that leads to an anchor of the same document, or to an address of the web. */
export interface LinkItem {
  readonly kind: 'link';
  readonly box: Box;
  readonly to: string;
}

/** A named place that links, and bookmarks when it has a title, lead to. */
export interface AnchorItem {
  readonly kind: 'anchor';
  readonly name: string;
  readonly y: Mm;
  readonly bookmark?: { readonly title: string; readonly level: number };
}
