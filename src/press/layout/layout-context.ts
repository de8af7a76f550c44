import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Theme } from '../../project/theme.js';
import type { Mm, Size } from '../../units.js';
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

/** Work done once in a run. Keep one for all faces of a game that share a theme. */
export interface LayoutCache {
  /** Finished faces and shared drawings, by likeness and size. */
  readonly faces: Recent<Frame>;
  readonly drawings: Recent<Drawing>;
  /** Likeness of the faces being laid out: one of them showing itself would never end. */
  readonly open: Set<string>;
  readonly icons: Map<string, readonly FrameItem[]>;
  readonly images: Map<string, LoadedImage>;
  /** Path data by what it was made of: template paths with their scale, rounded outlines with their box. */
  readonly paths: Recent<string>;
  /** By the likeness of their element. */
  readonly chips: Recent<ChipDrawing>;
  /** Short texts, by style and words. */
  readonly labels: Recent<Paragraph>;
}

export interface LoadedImage {
  readonly picture?: Picture;
  /** Told once a run, by the first element that shows the file. */
  readonly problems?: readonly Diagnostic[];
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

/** A drawing in its element's own coordinates; made when it is needed for the second time. */
export interface Drawing {
  items: readonly FrameItem[] | undefined;
}

export function createLayoutCache(): LayoutCache {
  return {
    faces: createRecent(250),
    drawings: createRecent(1000),
    open: new Set(),
    icons: new Map(),
    images: new Map(),
    paths: createRecent(1000),
    chips: createRecent(1000),
    labels: createRecent(2000),
  };
}
