import type { Frame } from '../frame.js';
import type { Sheet } from '../sheet.js';

/** Both faces of one card, or the one it has. */
export interface CardFaces {
  readonly front: Frame;
  readonly back?: Frame | undefined;
}

/** One face a page, at its trim and bleed. Lazy: a page is made when it is asked for, and only once. */
export function* imposePages(frames: Iterable<Frame>): Generator<Sheet, void> {
  for (const frame of frames) yield pageOf(frame);
}

/** Each front followed by its back, as print shops want their pages. */
export function* alternateFaces(cards: Iterable<CardFaces>): Generator<Frame, void> {
  for (const { front, back } of cards) {
    yield front;
    if (back) yield back;
  }
}

function pageOf(frame: Frame): Sheet {
  const { width, height, bleed } = frame;
  const page = { x: 0, y: 0, width: width + 2 * bleed, height: height + 2 * bleed };
  return {
    width: page.width,
    height: page.height,
    placements: [{ frame, x: bleed, y: bleed, rotate: 0, scale: 1, clip: page }],
    marks: [],
    trim: { x: bleed, y: bleed, width, height },
    bleed: page,
  };
}
