import type { Mm } from '../../units.js';
import type { Point } from './path-data.js';

/** A curve as points 1 mm apart, each with its unit normal (to the right of the direction of travel). */
export interface Course {
  readonly length: Mm;
  /** The point `distance` along the curve, moved `offset` along the normal there. */
  at(distance: Mm, offset: Mm): Point;
}

const PIECES = 40;

/** A Catmull-Rom curve through the points, measured by its length. */
export function courseThrough(points: readonly Point[]): Course {
  const stations = evenly(curvePoints(points));
  const normals = stations.map((_, index) => normalAt(stations, index));
  const length = Math.max(0, stations.length - 1);
  const at = (distance: Mm, offset: Mm): Point => {
    const bounded = Math.min(Math.max(distance, 0), length);
    const index = Math.min(Math.floor(bounded), Math.max(0, length - 1));
    const [x, y] = between(stations, index, bounded - index);
    const [across, down] = between(normals, index, bounded - index);
    return [x + across * offset, y + down * offset];
  };
  return { length, at };
}

function pointAt(points: readonly Point[], index: number): Point {
  return points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
}

function between(points: readonly Point[], index: number, share: number): Point {
  const [ax, ay] = pointAt(points, index);
  const [bx, by] = pointAt(points, index + 1);
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function curvePoints(points: readonly Point[]): readonly Point[] {
  const spans = points.slice(1).flatMap((_, index) => {
    const [a, b, c, d] = [-1, 0, 1, 2].map((step) => pointAt(points, index + step));
    if (!a || !b || !c || !d) return [];
    return Array.from({ length: PIECES }, (_, piece): Point => {
      const t = piece / PIECES;
      return [blend(t, a[0], b[0], c[0], d[0]), blend(t, a[1], b[1], c[1], d[1])];
    });
  });
  return [...spans, pointAt(points, points.length - 1)];
}

/** The Catmull-Rom polynomial between `b` and `c`. */
function blend(t: number, ...[a, b, c, d]: readonly [number, number, number, number]): number {
  const cubic = 3 * (b - c) + d - a;
  const square = 2 * a - 5 * b + 4 * c - d;
  return b + (t * (c - a + t * (square + t * cubic))) / 2;
}

/** Points 1 mm apart along a line of short pieces; what is left at its end is dropped. */
function evenly(dense: readonly Point[]): readonly Point[] {
  const even: Point[] = [pointAt(dense, 0)];
  let left = 1;
  for (let index = 0; index + 1 < dense.length; index++) {
    const [ax, ay] = pointAt(dense, index);
    const [bx, by] = pointAt(dense, index + 1);
    const length = Math.hypot(bx - ax, by - ay);
    for (; left <= length; left += 1) {
      even.push([ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length]);
    }
    left -= length;
  }
  return even;
}

/** Looks 3 mm back and ahead, so that a bend turns the rope gently. */
function normalAt(stations: readonly Point[], index: number): Point {
  const [ax, ay] = pointAt(stations, index - 3);
  const [bx, by] = pointAt(stations, index + 3);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [-(by - ay) / length, (bx - ax) / length];
}
