import type { Box, Mm } from '../../units.js';

/** Where the corner of a box lies on the face, and by which angle its axes are turned. */
export interface Turn {
  readonly x: Mm;
  readonly y: Mm;
  /** Degrees, clockwise on paper. */
  readonly degrees: number;
}

export const CORNERED: Turn = { x: 0, y: 0, degrees: 0 };

/** The turn of a box in another; it rotates about its own middle. */
export function within(outer: Turn, { x, y, width, height }: Box, rotate: number): Turn {
  if (outer.degrees === 0 && rotate === 0) return { x: outer.x + x, y: outer.y + y, degrees: 0 };
  const middle = pointOn(outer, x + width / 2, y + height / 2);
  const degrees = outer.degrees + rotate;
  const corner = pointOn({ ...middle, degrees }, -width / 2, -height / 2);
  return { ...corner, degrees };
}

/** The upright rectangle on the face around a rectangle in a turned box. */
export function extentOn(turn: Turn, { x, y, width, height }: Box): Box {
  if (turn.degrees === 0) return { x: turn.x + x, y: turn.y + y, width, height };
  const corners = [
    pointOn(turn, x, y),
    pointOn(turn, x + width, y),
    pointOn(turn, x, y + height),
    pointOn(turn, x + width, y + height),
  ];
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function pointOn(turn: Turn, x: Mm, y: Mm): Pick<Box, 'x' | 'y'> {
  const angle = (turn.degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: turn.x + x * cos - y * sin, y: turn.y + x * sin + y * cos };
}
