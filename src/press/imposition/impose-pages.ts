import type { Mm, Size } from '../../units.js';
import type { ColorName, Frame } from '../frame.js';
import type { Sheet } from '../sheet.js';
import { centred, grow, onAllEdges } from './boxes.js';
import { cropMarks } from './crop-marks.js';
import { placeFrame } from './place-frame.js';

/** Both faces of one card, or the one it has. */
export interface CardFaces {
  readonly front: Frame;
  readonly back?: Frame | undefined;
}

/** A page of a given size. */
export interface Canvas extends Size {
  /** Of the face; 1, its own size, where absent. */
  readonly scale?: number | undefined;
  /** The face is cut out of the page along marks. */
  readonly cutOut?: boolean | undefined;
}

/** How pages are made of faces. */
export interface PageSetting {
  /** Up to where a page goes: the cut, the bleed, or room for crop marks around it. */
  readonly area?: 'trim' | 'bleed' | 'marks' | undefined;
  /** Size of the page, with the face in its middle and turned where it lies and the canvas stands. */
  readonly canvas?: Canvas | undefined;
  /** Needed where marks are asked for. */
  readonly markColor?: ColorName | undefined;
}

/** One face a page, at its trim and bleed. Lazy: a page is made when it is asked for, and only once. */
export function* imposePages(frames: Iterable<Frame>, setting: PageSetting = {}): Generator<Sheet, void> {
  for (const frame of frames) yield pageFor(frame, setting);
}

const pageFor = (frame: Frame, setting: PageSetting): Sheet =>
  setting.canvas ? onCanvas(frame, setting.canvas, setting.markColor) : pageOf(frame, setting);

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

function onCanvas(
  frame: Frame,
  { width, height, scale = 1, cutOut }: Canvas,
  markColor: ColorName | undefined,
): Sheet {
  const lies = (one: Size) => Math.sign(one.width - one.height);
  const isTurned = lies(frame) * lies({ width, height }) < 0;
  const size = { width: frame.width * scale, height: frame.height * scale };
  const trim = centred(isTurned ? { width: size.height, height: size.width } : size, { width, height });
  const page = { x: 0, y: 0, width, height };
  const over = onAllEdges(frame.bleed);
  const clip = cutOut ? grow(trim, over) : page;
  const layout = { paper: page, block: trim, over, cuts: [trim], away: Math.max(MARKS_AWAY, frame.bleed) };
  return {
    width,
    height,
    placements: [{ ...placeFrame(frame, { box: trim, clip, rotate: isTurned ? 90 : 0 }), scale }],
    marks: cutOut && markColor !== undefined ? cropMarks(layout, markColor) : [],
    trim,
    bleed: clip,
  };
}
