import type { PanelName, PlacedPanel } from '../project/read-tuck-box.js';
import type { Mm, Size } from '../units.js';

/** What a printer accepts: how each kind of product is laid on paper, in which colours, as which kind of file. */
export interface Profile {
  /** What it is asked for by. */
  readonly name: string;
  readonly title: string;
  /** For whom it is, in a sentence. */
  readonly about: string;
  /** `reading` makes documents for reading aloud, `png` a picture of every face. */
  readonly makes: 'pdf' | 'png' | 'reading';
  readonly standard?: Standard | undefined;
  readonly color: ProfileColor;
  /** Names of the spot colours of lines to cut and to fold along; thin black lines where absent. */
  readonly dieLines?: { readonly cut: string; readonly fold: string } | undefined;
  /** Prints the ink-saving edition. */
  readonly eco?: boolean | undefined;
  /** Replaces the bleed of every product. */
  readonly bleed?: Mm | undefined;
  /** Nothing that matters stands nearer to the edge; printed in the report of a pack. */
  readonly safe?: Mm | undefined;
  /** Pixels an inch, of pictures and of `png`. */
  readonly dpi: number;
  /** Name of a file without its ending; slots: product, print, profile. */
  readonly files: string;
  /** Ways to lay out each kind, in order of preference: the first that holds a product is taken. */
  readonly print: { readonly [K in ProductKind]?: readonly Way[] | undefined };
  /** The sizes taken, where not any is. */
  readonly formats: readonly OfferedFormat[];
  /** Tuck boxes that are made; where there are none, a box is a sheet like any other. */
  readonly boxes: readonly OfferedBox[];
  /** How far a product may be from the sizes offered. */
  readonly fit: Fit;
  /** Whether a product that is not offered is left out, and said to be, or stops the build. */
  readonly others: 'refuse' | 'leave-out';
  /** Smallest type of reading editions, in points. */
  readonly size?: number | undefined;
  /** What to do with the files, a step a line. */
  readonly steps: readonly string[];
}

export const STANDARDS = ['pdf/x-4', 'pdf/x-1a', 'pdf/ua-1'] as const;
export type Standard = (typeof STANDARDS)[number];

export const PRODUCT_KINDS = ['cards', 'board', 'sheet', 'booklet'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

export interface ProfileColor {
  readonly space: 'rgb' | 'cmyk';
  /** Most ink in one place, in percent of one full plate. */
  readonly ink?: number | undefined;
  /** Dark text is printed in black only, over what lies below it. */
  readonly blackText: boolean;
  /** The printing condition as printers name it, such as FOGRA39. */
  readonly condition?: string | undefined;
  /** The output profile: `icc/…` beside the profile, or a path. */
  readonly icc?: string | undefined;
}

/** One way to lay a product on paper. */
export type Way =
  | {
      readonly as: 'pages';
      /** Up to where a page goes: the cut, the bleed, or room for crop marks around it. */
      readonly area: 'trim' | 'bleed' | 'marks';
      readonly order: 'front-back' | 'back-front';
      /** The largest that goes into the printer; any size where absent. */
      readonly paper?: Size | undefined;
    }
  | {
      readonly as: 'grid';
      readonly paper: Size;
      readonly sides: 'duplex' | 'fronts' | 'gutterfold';
      readonly flip: 'long-edge' | 'short-edge';
      readonly gutter: Mm;
      readonly margin: Mm;
    }
  | { readonly as: 'tiles'; readonly paper: Size; readonly margin: Mm }
  | { readonly as: 'saddle-stitch'; readonly paper: Size };

/** How far a product may be from a size, in percent; never out of proportion, and nothing of it is cut off. */
export interface Fit {
  /** It may be printed as small, and as large, as this. */
  readonly from: number;
  readonly to: number;
  /** As much of a side may be filled by art that runs on, at either end. */
  readonly strip: number;
}

/** A size a service prints, and the file it wants for it. */
export interface OfferedFormat {
  readonly name: string;
  readonly kinds: readonly ProductKind[];
  readonly trim: Size;
  /** Trim and bleed together, in pixels. */
  readonly pixels: Size;
  /** How many pages a booklet may have. */
  readonly pages?: OfferedPages | undefined;
  /** A sheet of paper: what is smaller lies on it at its own size, with marks to cut it out by. */
  readonly paper: boolean;
}

export interface OfferedPages {
  readonly least: number;
  readonly most: number;
  /** Blank pages are added up to a multiple of this. */
  readonly multiple: number;
}

/** A tuck box a service makes. */
export interface OfferedBox {
  readonly name: string;
  /** How many cards it holds. */
  readonly cards: number;
  /** Its front panel. */
  readonly front: Size;
  /** Of the picture of the whole net, in pixels. */
  readonly pixels: Size;
  /** Where the panels lie on that picture, in pixels; without them, each panel is a picture of its own. */
  readonly panels?: BoxPanels | undefined;
}

/** In pixels. */
export type BoxPanels = { readonly [K in PanelName]?: PlacedPanel | undefined };
