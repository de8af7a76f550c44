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

/** A short piece of a strand, all of it on one layer. */
interface Piece {
  /** 0 at the back of the rope, 3 in front. */
  readonly layer: number;
  readonly casing: Line;
  readonly strand: Line;
}

const LAYERS = [0, 1, 2, 3];

/** Strands twisted around a path, each joining at its own distance. */
export function rope(options: RopeOptions): readonly PathItem[] {
  const course = courseThrough(options.points);
  const pieces = Array.from({ length: options.strands }, (_, index) =>
    strandPieces(options, course, index),
  ).flat();
  return LAYERS.flatMap((wanted) => {
    const layer = pieces.filter((piece) => piece.layer === wanted);
    return [
      ...strokePaths(layer.map(({ casing }) => casing)),
      ...strokePaths(
        layer.map(({ strand }) => strand),
        'round',
      ),
    ];
  });
}

function strandPieces(options: RopeOptions, course: Course, index: number): readonly Piece[] {
  const { strands, joins, twist, lead } = options;
  const start = ((joins[Math.min(index, joins.length - 1)] ?? 0) / 100) * course.length;
  const turns = (distance: Mm) => distance / twist + index / strands;
  const at = (distance: Mm): Point => {
    const swing =
      Math.min(1, Math.max(0, (distance - start) / lead)) * halfWidth(options, distance / course.length);
    return course.at(distance, swing * Math.sin(2 * Math.PI * turns(distance)));
  };
  const cuts = cutDistances(start, course.length, { twist, offset: index / strands });
  return cuts.slice(1).map((to, piece) => {
    const from = cuts[piece] ?? 0;
    const middle = (from + to) / 2;
    const nearness = Math.cos(2 * Math.PI * turns(middle));
    const pens = pensAt(options, index, course.at(middle, 0)[1]);
    return {
      layer: nearness > FRONT ? 3 : nearness > 0 ? 2 : nearness > -FRONT ? 1 : 0,
      // Pieces run into each other so that no seam shows; the strand further, to lie on its own casing's flat end.
      casing: { ...pens.casing, d: stretch(at, from - OVERLAP / 2, to + OVERLAP / 2) },
      strand: { ...pens.strand, d: stretch(at, from - OVERLAP, to + OVERLAP) },
    };
  });
}

function halfWidth({ slender, wide, widestAt }: RopeOptions, share: number): Mm {
  return slender + (wide - slender) * Math.min(1, (share * 100) / widestAt);
}

/** Cosine of the eighth of a turn that parts the foremost layer from the next. */
const FRONT = Math.SQRT1_2;
/** Where a strand changes layers, as shares of a turn. */
const CUTS = [1 / 8, 1 / 4, 3 / 8, 5 / 8, 3 / 4, 7 / 8];
const SHORTEST: Mm = 0.5;

function cutDistances(start: Mm, end: Mm, { twist, offset }: { twist: Mm; offset: number }): readonly Mm[] {
  const cuts: Mm[] = [start];
  for (let turn = Math.floor(start / twist + offset); (turn - offset) * twist < end; turn++) {
    for (const share of CUTS) {
      const cut = (turn + share - offset) * twist;
      if (cut > start + SHORTEST && cut < end - SHORTEST) cuts.push(cut);
    }
  }
  return end > start ? [...cuts, end] : [];
}

const OVERLAP: Mm = 0.5;
const STEP: Mm = 2;

function stretch(at: (distance: Mm) => Point, from: Mm, to: Mm): string {
  const count = Math.max(2, Math.ceil((to - from) / STEP));
  const step = (to - from) / count;
  return smooth(Array.from({ length: count + 1 }, (_, index) => at(from + step * index)));
}

type Pen = Omit<Line, 'd'>;

function pensAt(options: RopeOptions, index: number, y: Mm): { readonly casing: Pen; readonly strand: Pen } {
  const { colors, deepColors, deepLevel, bottom, weight, casing } = options;
  const deep = y >= deepLevel;
  const { strands, ground } = deep ? deepColors : colors;
  const share = deep ? (y - deepLevel) / (bottom - deepLevel) : y / Math.min(deepLevel, bottom);
  const seen = ground[Math.min(ground.length - 1, Math.max(0, Math.floor(share * ground.length)))];
  return {
    casing: { color: seen ?? '', width: weight + casing },
    strand: { color: inTurn(strands, index) ?? '', width: weight },
  };
}
