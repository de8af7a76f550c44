import type { Frame, FrameItem } from '../../src/press/frame.js';
import type { Remark } from '../../src/press/inspector.js';
import { PROJECT } from './harbour.js';

const color = (rgb: readonly [number, number, number]) => ({ rgb, cmyk: [0, 0, 0, 0] }) as const;

const theme = {
  ...PROJECT.theme,
  colors: new Map([
    ['black', color([0, 0, 0])],
    ['grey', color([160, 160, 160])],
    ['white', color([255, 255, 255])],
    ['dim', color([100, 100, 100])],
    ['mid', color([130, 130, 130])],
    ['yellow', color([255, 255, 100])],
    ['offwhite', color([250, 250, 250])],
    ['blue', color([0, 40, 120])],
  ]),
};

/** A game with few colours and the limits a game has that says nothing. */
export const project = { ...PROJECT, theme };

export const frame = (...items: FrameItem[]): Frame => ({ width: 63, height: 88, bleed: 3, items });
export const rect = (x: number, y: number, width: number, height: number, fill: string): FrameItem => ({
  kind: 'path',
  d: `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`,
  fill,
});
export const line = (width: number): FrameItem => ({
  kind: 'path',
  d: 'M10 10L50 10',
  stroke: { color: 'black', width },
});
/** A word about 10 mm wide at 9 pt. */
export const word = (at: Partial<Extract<FrameItem, { kind: 'text' }>> = {}): FrameItem => ({
  kind: 'text',
  x: 20,
  baseline: 40,
  size: 9,
  color: 'black',
  words: [{ text: 'Harbour', font: 'sans', width: 3150, glyphs: [] }],
  spaceAfter: false,
  letterSpacing: 0,
  ...at,
});
/** An image of 25.4 mm, so that its pixels are its dpi. */
export const image = (pixels: number, high = pixels): FrameItem => ({
  kind: 'image',
  box: { x: 10, y: 10, width: 25.4, height: 25.4 },
  image: { name: 'sea.png', bytes: new Uint8Array(), format: 'png', width: pixels, height: high },
});
export const moved = (item: FrameItem, group: Partial<Extract<FrameItem, { kind: 'group' }>>): FrameItem => ({
  kind: 'group',
  x: 0,
  y: 0,
  items: [item],
  ...group,
});

export const FULL = rect(-3, -3, 69, 94, 'blue');

export const codesOf = (remarks: readonly Remark[]): readonly string[] =>
  remarks.map(({ found }) => found.code);

export const signs = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, font: 'sans', width: 1500, glyphs: [] }));

/** Words of four letters. */
export const words = (count: number) => signs(...Array<string>(count).fill('tide'));
