import type { Mm } from '../../units.js';
import type { ColorName, PathItem } from '../frame.js';
import { type Course, courseThrough } from './course.js';
import type { Point } from './path-data.js';
import { smooth } from './smooth.js';
import { inTurn, type Line, strokePaths } from './strokes.js';

/** Colours of one part of the rope: its strands, and the ground seen between them from top to bottom. */
export interface RopeColors {
  readonly strands: readonly ColorName[];
  readonly ground: readonly ColorName[];
}

export interface RopeOptions {
  readonly points: readonly Point[];
  readonly strands: number;
  /** Where each strand joins, in percent of the rope's length; the last one counts for all further strands. */
  readonly joins: readonly number[];
  /** Length of one full twist. */
  readonly twist: Mm;
  readonly weight: Mm;
  readonly casing: Mm;
  /** Half the rope's width at its start and where it is widest, and where that is in percent of its length. */
  readonly slender: Mm;
  readonly wide: Mm;
  readonly widestAt: number;
  /** Over this distance a joining strand swings out to its full width. */
  readonly lead: Mm;
  readonly colors: RopeColors;
  /** Below this height other colours are used; the ground is spread from there to `bottom`. */
  readonly deepLevel: Mm;
  readonly deepColors: RopeColors;
  readonly bottom: Mm;
}

/** Part of a strand that is whole on top of the others or whole under them. */
interface Arc {
  readonly over: boolean;
  readonly casing: Line;
  readonly strand: Line;
}

/** Strands twisted around a path, each joining at its own distance. */
export function rope(options: RopeOptions): readonly PathItem[] {
  const course = courseThrough(options.points);
  const arcs = Array.from({ length: options.strands }, (_, index) =>
    strandArcs(options, course, index),
  ).flat();
  return [false, true].flatMap((over) => {
    const layer = arcs.filter((arc) => arc.over === over);
    return [
      ...strokePaths(layer.map(({ casing }) => casing)),
      ...strokePaths(
        layer.map(({ strand }) => strand),
        'round',
      ),
    ];
  });
}

function strandArcs(options: RopeOptions, course: Course, index: number): readonly Arc[] {
  const { strands, joins, twist, lead } = options;
  const start = ((joins[Math.min(index, joins.length - 1)] ?? 0) / 100) * course.length;
  const turns = (distance: Mm) => distance / twist + index / strands;
  const at = (distance: Mm): Point => {
    const swing =
      Math.min(1, Math.max(0, (distance - start) / lead)) * halfWidth(options, distance / course.length);
    return course.at(distance, swing * Math.sin(2 * Math.PI * turns(distance)));
  };
  const cuts = cutDistances(start, course.length, { twist, offset: index / strands });
  return cuts.slice(1).map((end, piece) => {
    const from = cuts[piece] ?? 0;
    const middle = (from + end) / 2;
    return {
      over: Math.cos(2 * Math.PI * turns(middle)) > 0,
      ...arcLines(options, index, { middle: course.at(middle, 0), points: arcPoints(at, from, end) }),
    };
  });
}

function halfWidth({ slender, wide, widestAt }: RopeOptions, share: number): Mm {
  return slender + (wide - slender) * Math.min(1, (share * 100) / widestAt);
}

/** A strand is cut where it is widest: there it turns from over to under. */
function cutDistances(start: Mm, end: Mm, { twist, offset }: { twist: Mm; offset: number }): readonly Mm[] {
  const half = twist / 2;
  const first = twist / 4 - offset * twist;
  const cuts: Mm[] = [start];
  for (let turn = Math.ceil((start - first) / half); first + turn * half < end; turn++) {
    if (first + turn * half > start + 0.5) cuts.push(first + turn * half);
  }
  return [...cuts, end];
}

/** How far arcs run into each other, so that no seam shows. */
const OVERLAP: Mm = 0.5;
const STEP: Mm = 2;

function arcPoints(at: (distance: Mm) => Point, from: Mm, to: Mm): readonly Point[] {
  const start = from - OVERLAP;
  const count = Math.max(4, Math.ceil((to - from + 2 * OVERLAP) / STEP));
  const step = (to - from + 2 * OVERLAP) / count;
  return Array.from({ length: count + 1 }, (_, index) => at(start + step * index));
}

function arcLines(
  options: RopeOptions,
  index: number,
  { middle, points }: { middle: Point; points: readonly Point[] },
): { readonly casing: Line; readonly strand: Line } {
  const { colors, deepColors, deepLevel, bottom, weight, casing } = options;
  const y = middle[1];
  const deep = y >= deepLevel;
  const part = deep ? deepColors : colors;
  const share = deep ? (y - deepLevel) / (bottom - deepLevel) : y / Math.min(deepLevel, bottom);
  const ground =
    part.ground[Math.min(part.ground.length - 1, Math.max(0, Math.floor(share * part.ground.length)))];
  return {
    // Shorter than its strand: its flat ends may not cut into the next arc.
    casing: { d: smooth(points.slice(1, -1)), color: ground ?? '', width: weight + casing },
    strand: { d: smooth(points), color: inTurn(part.strands, index) ?? '', width: weight },
  };
}
