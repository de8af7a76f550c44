import type { Mm } from '../../units.js';

export type Point = readonly [Mm, Mm];
export type Ring = readonly Point[];

export interface Bounds {
  readonly left: Mm;
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
}

/** A path as polygons: each curve as a few straight pieces. */
export interface Outline {
  readonly rings: readonly Ring[];
  readonly box: Bounds;
}

/** Faces share many drawings; each is worked out once, however many show it. */
const OUTLINES = new WeakMap<object, Outline>();

/** The outline of the path that an item of a frame has. */
export function outlineOf(item: object, path: string): Outline {
  const known = OUTLINES.get(item);
  if (known !== undefined) return known;
  const rings = ringsOf(path);
  const outline = { rings, box: boundsOf(rings.flat()) };
  OUTLINES.set(item, outline);
  return outline;
}

const COMMAND = /([MLCZ])([^MLCZ]*)/g;
const NUMBER = /[^\s,]+/g;

function ringsOf(path: string): readonly Ring[] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    const numbers = rest.match(NUMBER)?.map(Number) ?? [];
    if (command === 'M') {
      ring = [[numbers[0] ?? 0, numbers[1] ?? 0]];
      rings.push(ring);
    } else if (command === 'L') {
      for (let at = 0; at + 1 < numbers.length; at += 2) ring.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
    } else if (command === 'C') {
      for (let at = 0; at + 5 < numbers.length; at += 6) addCurve(ring, numbers, at);
    }
  }
  return rings;
}

const PIECES = 6;

/** Adds a cubic curve from the last point of a ring; its two handles and its end stand at `at`. */
function addCurve(ring: Point[], numbers: readonly number[], at: number): void {
  const [x0, y0] = ring.at(-1) ?? [0, 0];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers.slice(at, at + 6);
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    ring.push([a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3]);
  }
}

export function boundsOf(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [1e6, 1e6, -1e6, -1e6];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export const isInBounds = ([x, y]: Point, { left, top, right, bottom }: Bounds): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** How often a polygon runs around a point, with the sign of its direction. */
export function windingOf(ring: Ring, [x, y]: Point): number {
  let winding = 0;
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    if (ay <= y !== by <= y) {
      const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (crossing > x) winding += by > ay ? 1 : -1;
    }
    [ax, ay] = [bx, by];
  }
  return winding;
}
