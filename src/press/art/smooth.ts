import { curve, move, type Point } from './path-data.js';

/** A Catmull-Rom curve through all points, as cubics; fewer than two points draw nothing. */
export function smooth(points: readonly Point[], closed = false): string {
  const first = points[0];
  if (first === undefined || points.length < 2) return '';
  const spans = closed ? points.length : points.length - 1;
  let path = move(first);
  for (let index = 0; index < spans; index++) path += span(points, index, closed);
  return closed ? `${path}Z` : path;
}

function span(points: readonly Point[], index: number, closed: boolean): string {
  const [ax, ay] = neighbour(points, index - 1, closed);
  const [bx, by] = neighbour(points, index, closed);
  const [cx, cy] = neighbour(points, index + 1, closed);
  const [dx, dy] = neighbour(points, index + 2, closed);
  return curve([bx + (cx - ax) / 6, by + (cy - ay) / 6], [cx - (dx - bx) / 6, cy - (dy - by) / 6], [cx, cy]);
}

function neighbour(points: readonly Point[], index: number, closed: boolean): Point {
  const last = points.length - 1;
  const wanted = closed ? (index + points.length) % points.length : Math.min(Math.max(index, 0), last);
  return points[wanted] ?? [0, 0];
}
