import type { Box, Mm } from '../../units.js';
import type { ColorName, GroupItem, PathItem } from '../frame.js';
import { rectangle } from './shapes.js';

/** A line as it was generated, before lines of one pen become one path. */
export interface Line {
  readonly d: string;
  readonly color: ColorName;
  readonly width: Mm;
}

/** Pens that take turns from line to line; the lists may differ in length. */
export interface Pens {
  readonly colors: readonly ColorName[];
  readonly weights: readonly Mm[];
}

/** A line drawn with the pen whose turn it is. */
export function penned(d: string, index: number, { colors, weights }: Pens): Line {
  return { d, color: inTurn(colors, index) ?? '', width: inTurn(weights, index) ?? 0 };
}

/** The element whose turn it is when a list starts again at its end. */
export function inTurn<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}

/** One path for each pen, in the order the pens first appear: a drawing of many lines stays a few items. */
export function strokePaths(lines: readonly Line[], cap: 'butt' | 'round' = 'butt'): readonly PathItem[] {
  const byPen = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.d === '' || line.color === '' || line.width <= 0) continue;
    const pen = `${line.color} ${line.width}`;
    const same = byPen.get(pen);
    if (same) same.push(line);
    else byPen.set(pen, [line]);
  }
  return [...byPen.values()].flatMap((same) => joined(same, cap));
}

function joined(lines: readonly Line[], cap: 'butt' | 'round'): readonly PathItem[] {
  const [first] = lines;
  if (first === undefined) return [];
  const d = lines.map((line) => line.d).join('');
  return [{ kind: 'path', d, stroke: { color: first.color, width: first.width, cap } }];
}

/** The items cut exactly at the edges of a box. */
export function cutTo(box: Box, items: readonly PathItem[]): GroupItem {
  return { kind: 'group', items, x: 0, y: 0, clip: rectangle(box) };
}
