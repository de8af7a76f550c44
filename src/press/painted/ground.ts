import { type Color, colorNamed, type Theme } from '../../project/theme.js';
import type { Paint } from '../frame.js';
import { covers, type Mark } from './flatten.js';
import { isInBounds, type Point } from './outline.js';

/** What lies under a point: a colour with the name it goes by, or a picture of which nobody knows the colour. */
export type Ground = { readonly name: string; readonly rgb: Color['rgb'] } | 'picture';

const PAPER: Ground = { name: 'the paper', rgb: [255, 255, 255] };

/** The topmost thing painted at a point before the mark at `until`; bare paper where there is nothing. */
export function groundAt(point: Point, marks: readonly Mark[], until: number, theme: Theme): Ground {
  for (let at = until - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark?.kind === 'image' && isInBounds(point, mark.bounds)) return 'picture';
    if (mark?.kind !== 'shape' || mark.fill === undefined || !covers(mark, point)) continue;
    const ground = colorAt(mark.fill, point, theme);
    if (ground !== undefined) return ground;
  }
  return PAPER;
}

function colorAt(paint: Paint, point: Point, { colors }: Theme): Ground | undefined {
  if (typeof paint === 'string') {
    const color = colorNamed(colors, paint);
    return color && { name: paint, rgb: color.rgb };
  }
  // Drawings bring them; what is round is as hard to know as a picture.
  if ('inner' in paint) return 'picture';
  const [x0, y0] = paint.from;
  const [x1, y1] = paint.to;
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = length === 0 ? 0 : ((point[0] - x0) * (x1 - x0) + (point[1] - y0) * (y1 - y0)) / length;
  const next = paint.stops.findIndex(([offset]) => offset >= along);
  const [before, after] =
    next === -1
      ? [paint.stops.at(-1), paint.stops.at(-1)]
      : [paint.stops[Math.max(0, next - 1)], paint.stops[next]];
  if (before === undefined || after === undefined) return undefined;
  const [a, b] = [colorNamed(colors, before[1]), colorNamed(colors, after[1])];
  if (a === undefined || b === undefined) return undefined;
  const span = after[0] - before[0];
  const share = span <= 0 ? 0 : Math.min(1, Math.max(0, (along - before[0]) / span));
  const mix = (i: 0 | 1 | 2): number => a.rgb[i] + (b.rgb[i] - a.rgb[i]) * share;
  const name = before[1] === after[1] ? before[1] : `between ${before[1]} and ${after[1]}`;
  return { name, rgb: [mix(0), mix(1), mix(2)] };
}
