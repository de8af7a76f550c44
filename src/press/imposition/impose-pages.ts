import type { Mm, Size } from '../../units.js';
import type { ColorName, Frame } from '../frame.js';
import type { Sheet } from '../sheet.js';
import { grow, onAllEdges } from './boxes.js';
import { cropMarks } from './crop-marks.js';

/** Both faces of one card, or the one it has. */
export interface CardFaces {
  readonly front: Frame;
  readonly back?: Frame | undefined;
}

/** How pages are made of faces. */
export interface PageSetting {
  /** Up to where a page goes: the cut, the bleed, or room for crop marks around it. */
  readonly area?: 'trim' | 'bleed' | 'marks' | undefined;
  /** Size of the page, with the face in its middle and turned where it lies and the canvas stands. */
  readonly canvas?: Size | undefined;
  /** Needed where marks are asked for. */
  readonly markColor?: ColorName | undefined;
}

/** One face a page, at its trim and bleed. Lazy: a page is made when it is asked for, and only once. */
export function* imposePages(frames: Iterable<Frame>, setting: PageSetting = {}): Generator<Sheet, void> {
  for (const frame of frames) yield setting.canvas ? onCanvas(frame, setting.canvas) : pageOf(frame, setting);
}

/** Each front followed by its back, as print shops want their pages; some want the back first. */
export function* alternateFaces(
  cards: Iterable<CardFaces>,
  order: 'front-back' | 'back-front' = 'front-back',
): Generator<Frame, void> {
  for (const { front, back } of cards) {
    if (back && order === 'back-front') yield back;
    yield front;
    if (back && order === 'front-back') yield back;
  }
}

/** Room around the bleed in which marks are drawn. */
const ROOM_FOR_MARKS: Mm = 10;
const MARKS_AWAY: Mm = 3;

function pageOf(frame: Frame, { area = 'bleed', markColor }: PageSetting): Sheet {
  const { width, height, bleed } = frame;
  const over = area === 'trim' ? 0 : bleed;
  const edge = area === 'marks' ? bleed + ROOM_FOR_MARKS : over;
  const paper = { width: width + 2 * edge, height: height + 2 * edge };
  const trim = { x: edge, y: edge, width, height };
  const inked = grow(trim, onAllEdges(over));
  const layout = {
    paper,
    block: trim,
    over: onAllEdges(bleed),
    cuts: [trim],
    away: Math.max(MARKS_AWAY, bleed),
  };
  return {
    ...paper,
    placements: [{ frame, x: edge, y: edge, rotate: 0, scale: 1, clip: inked }],
    marks: area === 'marks' && markColor !== undefined ? cropMarks(layout, markColor) : [],
    trim,
    bleed: inked,
  };
}

function onCanvas(frame: Frame, { width, height }: Size): Sheet {
  const turned = frame.width > frame.height && width < height;
  const [w, h] = turned ? [frame.height, frame.width] : [frame.width, frame.height];
  const trim = { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h };
  const page = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    placements: [
      // Turned about its trim corner, which comes to lie at the top right.
      { frame, x: turned ? trim.x + w : trim.x, y: trim.y, rotate: turned ? 90 : 0, scale: 1, clip: page },
    ],
    marks: [],
    trim,
    bleed: page,
  };
}
