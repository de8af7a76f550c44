import type { Frame, FrameItem } from '../../src/press/frame.js';
import { readDrawing } from '../../src/press/svg/read-drawing.js';
import { PROJECT } from './harbour.js';
import { writePng } from './write-png.js';

const color = (rgb: readonly [number, number, number]) => ({ rgb, cmyk: [0, 0, 0, 0] }) as const;
const colors = new Map([
  ['cream', color([250, 246, 234])],
  ['ink', color([16, 41, 58])],
]);
export const project = { ...PROJECT, theme: { ...PROJECT.theme, colors } };

export const panel = (left: number, top: number, right: number, bottom: number, fill = 'ink'): FrameItem => ({
  kind: 'path',
  d: `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`,
  fill,
});
export const rect = (fill: string): FrameItem => panel(10, 10, 50, 40, fill);

/** A shield on the left and two lines of a name on the right, as logos are. */
const isShield = (x: number, y: number): boolean => x >= 4 && x < 28 && y >= 4 && y < 36;
const isName = (x: number, y: number): boolean => x >= 36 && x < 96 && y % 16 >= 4 && y % 16 < 10;

type Pixel = readonly [number, number, number, number];
export const NOTHING: Pixel = [0, 0, 0, 0];

/** A logo of pixels, 100 by 40: its shield, its name, and what is around. */
export function png(shield: Pixel, name: Pixel = shield, around: Pixel = NOTHING): FrameItem {
  const bytes = writePng({ width: 100, height: 40 }, (x, y) =>
    isShield(x, y) ? shield : isName(x, y) ? name : around,
  );
  const image = { name: 'logo', bytes, format: 'png', width: 100, height: 40 } as const;
  return { kind: 'image', box: { x: 15, y: 15, width: 25, height: 10 }, image };
}

export function svg(shapes: string): FrameItem {
  const read = readDrawing(new TextEncoder().encode(`<svg viewBox="0 0 100 40">${shapes}</svg>`), 'logo');
  if (!('drawing' in read)) throw new Error('no drawing');
  const { items, width } = read.drawing;
  return { kind: 'group', x: 15, y: 15, scale: 25 / width, items, picture: 'logo' };
}

export const SHIELD = 'M4 4h24v32h-24z';
const NAME = 'M36 4h60v6h-60zM36 20h60v6h-60z';
export const drawn = (shield: string, name = shield): FrameItem =>
  svg(`<path d="${SHIELD}" fill="${shield}"/><path d="${NAME}" fill="${name}"/>`);

export const [WHITE, BLUE, PALE, YELLOW]: readonly Pixel[] = [
  [255, 255, 255, 255],
  [31, 78, 121, 255],
  [250, 250, 250, 255],
  [255, 246, 160, 255],
];
export const photo: FrameItem = {
  kind: 'image',
  box: { x: 15, y: 15, width: 25, height: 10 },
  image: { name: 'logo', bytes: new Uint8Array(), format: 'jpeg', width: 500, height: 200 },
};

export const frameOf = (ground: string | undefined, logo: FrameItem): Frame => ({
  width: 63,
  height: 88,
  bleed: 0,
  items: [...(ground === undefined ? [] : [rect(ground)]), logo],
});
