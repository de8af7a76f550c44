import type { Box } from '../../units.js';
import { normalisePath } from '../art/svg-path.js';

const COMMAND = /([MLCZ])([^MLCZ]*)/g;

/** The smallest upright box around a path, its curves included and its line not. */
export function pathBounds(d: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  let at: readonly [number, number] = [0, 0];
  for (const [, , rest = ''] of normalisePath(d, 6).matchAll(COMMAND)) {
    const numbers = rest.trim() === '' ? [] : rest.trim().split(' ').map(Number);
    const [x = at[0], y = at[1]] = numbers.slice(-2);
    xs.push(x);
    ys.push(y);
    if (numbers.length === 6) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
      xs.push(...turningPoints(at[0], x1, x2, x));
      ys.push(...turningPoints(at[1], y1, y2, y));
    }
    at = [x, y];
  }
  const [left, top] = [smallest(xs), smallest(ys)];
  return {
    x: left,
    y: top,
    width: -smallest(xs.map((x) => -x)) - left,
    height: -smallest(ys.map((y) => -y)) - top,
  };
}

const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);

/** Where a cubic curve turns back in one direction. */
function turningPoints(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0];
  const root = Math.sqrt(b * b - 4 * a * c);
  const times = Math.abs(a) < 1e-12 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return times
    .filter((t) => t > 0 && t < 1)
    .map((t) => {
      const u = 1 - t;
      return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
    });
}
