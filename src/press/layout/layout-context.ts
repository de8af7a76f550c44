import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Theme } from '../../project/theme.js';
import type { Box, Mm, Size } from '../../units.js';
import type { Frame, FrameItem, ImageData } from '../frame.js';
import type { ElementOf } from '../template/element.js';
import type { Fonts } from '../text/fonts.js';
import type { Hyphenate } from '../text/hyphenate.js';
import type { Paragraph } from '../text/paragraph.js';
import type { Flexbox } from './flexbox.js';
import type { ChipDrawing } from './measure-chip.js';
import { createRecent, type Recent } from './recent.js';

/** What layout needs beside the element tree. */
export interface LayoutContext {
  readonly flexbox: Flexbox;
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** BCP 47, for capitals. */
  readonly locale: string;
  /** Of its language, where there are patterns. */
  readonly hyphenate?: Hyphenate | undefined;
  readonly cache: LayoutCache;
  /** The card being drawn, for problems: `dilemma D02 “The car park and the hens”`. */
  readonly cardLabel?: string | undefined;
  /** Bytes of the images of the game, by the `src` a template gives. */
  readonly images: { get(src: string): Uint8Array | undefined };
  /** Of the game, for problems in its images; `src` begins there. */
  readonly folder?: string | undefined;
  /** The finished face of the card that a `<card>` names; absent or `undefined`: nothing is drawn. */
  readonly drawCard?: ((request: CardRequest) => Frame | undefined) | undefined;
}

/** A layout under way: the problems found so far gather here. */
export interface Growth {
  readonly context: LayoutContext;
  readonly problems: Diagnostic[];
}

export type CardRequest = ElementOf<'card'>['attributes'];

/** Work done once in a build. Keep one for all faces of a game that share a theme. */
export interface LayoutCache {
  readonly shared: SharedLayout;
  /** Finished faces, by likeness and size. */
  readonly faces: Recent<Frame>;
  /** Drawings in which other cards are shown, by likeness and size; what is on those cards their likeness does not say. */
  readonly showing: Recent<readonly FrameItem[]>;
  /** Likeness of the faces being laid out: one of them showing itself would never end. */
  readonly open: Set<string>;
  /** Pictures that cannot be shown, told already. */
  readonly told: Set<string>;
}

/** Work done once for all builds of one theme and set of pictures, in whatever language: no words are in it. */
export interface SharedArt {
  /** Large drawings in their element's own coordinates, by likeness and size. */
  readonly drawings: Recent<readonly FrameItem[]>;
  readonly icons: Map<string, readonly FrameItem[]>;
  readonly pictures: Map<string, Picture>;
  /** Path data by what it was made of: template paths with their scale, rounded outlines with their box. */
  readonly paths: Recent<string>;
}

/**
 * Work done once for all builds of one theme, language, set of templates and of pictures: it is made of what its key
 * says and of nothing else, so that it does not matter which build did it. Nothing here has a problem to tell.
 */
export interface SharedLayout extends SharedArt {
  /** Finished faces, pages and columns, by likeness and size. */
  readonly faces: Recent<Frame>;
  readonly pages: Recent<LaidFace>;
  readonly columns: Recent<Column>;
  /** Large boxes that may hold words, as drawings are kept. */
  readonly boxes: Recent<readonly FrameItem[]>;
  /** By the likeness of their element. */
  readonly chips: Recent<ChipDrawing>;
  /** Short texts, by style and words. */
  readonly labels: Recent<Paragraph>;
}

/** Pixels, or a drawing in `items` of its own; width and height say its shape only. */
export type Picture = Size & (ImageOf | { readonly kind: 'drawing'; readonly items: readonly FrameItem[] });

interface ImageOf {
  readonly kind: 'pixels';
  readonly image: ImageData;
}

/** The trim size of a face and how far it bleeds over it, in mm. */
export interface FaceSize extends Size {
  readonly bleed: Mm;
}

/** A face and, for the pages of a booklet, where its `<flow>` stands. */
export interface LaidFace {
  readonly frame: Frame;
  readonly flow: FlowBox | undefined;
}

/** Room for text, and where its `<flow>` is written. */
export interface FlowBox extends Box {
  readonly place: Place;
}

/** Elements stacked in a column, from its top left corner. */
export interface Column {
  readonly items: readonly FrameItem[];
  readonly width: Mm;
  readonly height: Mm;
  /** Heights at which the column can be cut without cutting a line of text or a drawing, rising. */
  readonly cuts: readonly Mm[];
}

export const createLayoutCache = (shared: SharedLayout = createSharedLayout()): LayoutCache => ({
  shared,
  faces: createRecent(250),
  showing: createRecent(250),
  open: new Set(),
  told: new Set(),
});

export const createSharedArt = (): SharedArt => ({
  drawings: createRecent(1000),
  icons: new Map(),
  pictures: new Map(),
  paths: createRecent(1000),
});

/** How many finished faces, with pages, and how many columns are kept for the next build. */
export function createSharedLayout(
  { faces = 0, columns = 1000 } = {},
  art: SharedArt = createSharedArt(),
): SharedLayout {
  return {
    ...art,
    faces: createRecent(faces),
    pages: createRecent(Math.max(100, faces)),
    columns: createRecent(columns),
    boxes: createRecent(1000),
    chips: createRecent(1000),
    labels: createRecent(2000),
  };
}
