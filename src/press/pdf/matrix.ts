import type { Box, Mm } from '../../units.js';
import { round3, round5 } from './numbers.js';

/** As PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface Move {
  readonly x: Mm;
  readonly y: Mm;
  readonly scale?: number | undefined;
  readonly rotate?: number | undefined;
}

/** First scaled, then turned clockwise on paper, then moved. */
export function moved({ x, y, scale = 1, rotate = 0 }: Move): Matrix {
  const [cos, sin] = direction(rotate);
  return [scale * cos, scale * sin, -scale * sin, scale * cos, x, y];
}

/** What `inner` does, then what `outer` does. */
export function within(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

export const isIdentity = (matrix: Matrix): boolean => IDENTITY.every((value, i) => matrix[i] === value);

/** The six operands, short and the same on every machine. */
export const operands = ([a, b, c, d, e, f]: Matrix): string =>
  `${round5(a)} ${round5(b)} ${round5(c)} ${round5(d)} ${round3(e)} ${round3(f)}`;

/** Where a point lands. */
export const pointIn = ([a, b, c, d, e, f]: Matrix, x: Mm, y: Mm): readonly [Mm, Mm] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The smallest upright box around where a box lands. */
export function boxIn(matrix: Matrix, { x, y, width, height }: Box): Box {
  const corners = [
    pointIn(matrix, x, y),
    pointIn(matrix, x + width, y),
    pointIn(matrix, x, y + height),
    pointIn(matrix, x + width, y + height),
  ];
  const left = Math.min(...corners.map(([cx]) => cx));
  const top = Math.min(...corners.map(([, cy]) => cy));
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map(([cx]) => cx)) - left,
    height: Math.max(...corners.map(([, cy]) => cy)) - top,
  };
}

/** Exact for right angles: Math.cos(Math.PI / 2) is not 0. */
function direction(degrees: number): readonly [cos: number, sin: number] {
  const quarter = degrees / 90;
  if (Number.isInteger(quarter)) {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][((quarter % 4) + 4) % 4] ?? [1, 0];
    return [cos ?? 1, sin ?? 0];
  }
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
}
