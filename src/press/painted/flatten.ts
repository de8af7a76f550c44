import type { Mm } from '../../units.js';
import type { Frame, FrameItem, ImageItem, Paint, Stroke, TextItem } from '../frame.js';

/** What is painted on a face, in the order of painting, where it ends up: groups are taken apart. */
export type Mark = PaintedShape | PaintedText | PaintedImage;

/** A filled area as polygons (curves are cut into short lines), or a line. */
export interface PaintedShape {
  readonly kind: 'shape';
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
  readonly evenOdd: boolean;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
  readonly kept: boolean;
  /** Of everything in it, lines too. */
  readonly scale: number;
}

export interface PaintedText {
  readonly kept: boolean;
  readonly kind: 'text';
  readonly item: TextItem;
  readonly bounds: Bounds;
  readonly scale: number;
}

export interface PaintedImage {
  readonly kept: boolean;
  readonly kind: 'image';
  readonly item: ImageItem;
  readonly bounds: Bounds;
  readonly scale: number;
}

export type Point = readonly [Mm, Mm];
export type Ring = readonly Point[];

export interface Bounds {
  readonly left: Mm;
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
}

/** Coordinates on the face of coordinates inside groups: first scaled, then turned, then moved. */
interface Placing {
  readonly x: Mm;
  readonly y: Mm;
  readonly scale: number;
  /** Degrees. */
  readonly turn: number;
  /** What groups around it let through. */
  readonly window: Bounds;
  /** Drawn as it is where ink is saved. */
  readonly kept: boolean;
}

const EVERYWHERE: Bounds = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

export const flatten = ({ items }: Frame): readonly Mark[] =>
  marksOf(items, { x: 0, y: 0, scale: 1, turn: 0, window: EVERYWHERE, kept: false });

const marksOf = (items: readonly FrameItem[], placing: Placing): readonly Mark[] =>
  items.flatMap((item) => marksIn(item, placing));

function marksIn(item: FrameItem, placing: Placing): readonly Mark[] {
  const { scale, kept } = placing;
  switch (item.kind) {
    case 'group': {
      const [x, y] = moved([item.x, item.y], placing);
      const inner: Placing = {
        x,
        y,
        scale: scale * (item.scale ?? 1),
        turn: placing.turn + (item.rotate ?? 0),
        window: placing.window,
        kept: placing.kept || item.kept === true,
      };
      if (item.clip === undefined) return marksOf(item.items, inner);
      const window = common(placing.window, boundsOf(ringsOf(item.clip, inner).flat()));
      return marksOf(item.items, { ...inner, window });
    }
    case 'path': {
      const rings = ringsOf(item.d, placing);
      const bounds = common(placing.window, boundsOf(rings.flat()));
      const { fill, stroke, evenOdd = false } = item;
      return [{ kind: 'shape', rings, bounds, evenOdd, fill, stroke, scale, kept }];
    }
    case 'text':
      return [{ kind: 'text', item, bounds: common(placing.window, textBounds(item, placing)), scale, kept }];
    case 'image': {
      const { x, y, width, height } = item.box;
      const corners: Ring = [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ];
      const bounds = common(placing.window, boundsOf(corners.map((corner) => moved(corner, placing))));
      return [{ kind: 'image', item, bounds, scale, kept }];
    }
    default:
      return [];
  }
}

const MM_PER_PT = 25.4 / 72;

/** From the baseline up to the height of small letters: what the eye reads. */
function textBounds(item: TextItem, placing: Placing): Bounds {
  const width = widthOf(item);
  const height = item.size * MM_PER_PT * 0.48;
  const { x, baseline } = item;
  const corners: Ring = [
    [x, baseline],
    [x + width, baseline],
    [x, baseline - height],
    [x + width, baseline - height],
  ];
  return boundsOf(corners.map((corner) => moved(corner, placing)));
}

const SPACE = 230;

function widthOf({ words, size, letterSpacing }: TextItem): Mm {
  const glyphs = words.reduce((sum, word) => sum + word.glyphs.length, 0);
  const thousandths =
    words.reduce((sum, word) => sum + word.width, 0) + SPACE * Math.max(0, words.length - 1);
  return (thousandths / 1000) * size * MM_PER_PT + glyphs * letterSpacing;
}

function moved([x, y]: Point, { x: dx, y: dy, scale, turn }: Placing): Point {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return [dx + x * cos - y * sin, dy + x * sin + y * cos];
}

const COMMAND = /([MLCZ])([^MLCZ]*)/g;
const PIECES = 6;

/** The outline of a path as polygons, each curve as a few straight pieces. */
function ringsOf(d: string, placing: Placing): readonly Ring[] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(COMMAND)) {
    const numbers = rest
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (command === 'M') {
      ring = [[numbers[0] ?? 0, numbers[1] ?? 0]];
      rings.push(ring);
    } else if (command === 'L') {
      for (let at = 0; at + 1 < numbers.length; at += 2) ring.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
    } else if (command === 'C') {
      for (let at = 0; at + 5 < numbers.length; at += 6)
        ring.push(...curve(ring.at(-1) ?? [0, 0], numbers.slice(at, at + 6)));
    }
  }
  return rings.map((points) => points.map((point) => moved(point, placing)));
}

function curve(
  [x0, y0]: Point,
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[],
): readonly Point[] {
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3] as const;
  });
}

function boundsOf(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [1e6, 1e6, -1e6, -1e6];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

const common = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isInBounds = ([x, y]: Point, { left, top, right, bottom }: Bounds): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether a filled shape covers a point. */
export function covers({ rings, bounds, evenOdd }: PaintedShape, point: Point): boolean {
  if (!isInBounds(point, bounds)) return false;
  let winding = 0;
  for (const ring of rings) winding += evenOdd ? Math.abs(windingOf(ring, point)) : windingOf(ring, point);
  return evenOdd ? winding % 2 === 1 : winding !== 0;
}

function windingOf(ring: Ring, [x, y]: Point): number {
  let winding = 0;
  for (let at = 0; at < ring.length; at++) {
    const [ax, ay] = ring[at] ?? [0, 0];
    const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0];
    if (ay <= y === by <= y) continue;
    const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
    if (crossing > x) winding += by > ay ? 1 : -1;
  }
  return winding;
}
