import type { Mm } from '../../units.js';

export type Point = readonly [x: Mm, y: Mm];

/**
 * Rounded to 0.01 mm: sines differ in their last bit between engines, and the drawing must not. Whole numbers are
 * put together because writing a fraction takes four times as long, and a card has thousands.
 */
export function coordinate(value: Mm): string {
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const rest = size - whole * 100;
  const sign = hundredths < 0 ? '-' : '';
  if (rest === 0) return sign + whole;
  if (rest % 10 === 0) return `${sign}${whole}.${rest / 10}`;
  return `${sign}${whole}${rest < 10 ? '.0' : '.'}${rest}`;
}

export function move([x, y]: Point): string {
  return `M${coordinate(x)} ${coordinate(y)}`;
}

export function line([x, y]: Point): string {
  return `L${coordinate(x)} ${coordinate(y)}`;
}

/** A cubic curve from the current point to `end`. */
export function curve([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): string {
  const controls = `${coordinate(ax)} ${coordinate(ay)} ${coordinate(bx)} ${coordinate(by)}`;
  return `C${controls} ${coordinate(x)} ${coordinate(y)}`;
}

/** Straight lines through all points. */
function polyline(points: readonly Point[]): string {
  return points.map((point, index) => (index === 0 ? move(point) : line(point))).join('');
}

export function polygon(points: readonly Point[]): string {
  return points.length === 0 ? '' : `${polyline(points)}Z`;
}
