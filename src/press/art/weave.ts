import type { Box, Mm } from '../../units.js';
import type { ColorName, PathItem } from '../frame.js';
import { type Chance, chanceFrom } from './chance.js';
import { type Crossing, crossings, type LaneOrder, laneOrders, type Swapping } from './lane-orders.js';
import { curve, line, move, type Point } from './path-data.js';
import { inTurn, type Line, strokePaths } from './strokes.js';

export interface WeaveOptions extends Swapping {
  readonly seed: string;
  readonly box: Box;
  /** Distance between neighbouring lanes. */
  readonly lane: Mm;
  readonly weight: Mm;
  /** How much wider than its strand the gap is that an upper strand cuts into a lower one. */
  readonly casing: Mm;
  readonly ground: ColorName;
  readonly colors: readonly ColorName[];
  /** The braid sways: waves over its length, their height, and radians into the first at the left edge. */
  readonly drift: number;
  readonly amplitude: Mm;
  /** Left to chance where absent. */
  readonly phase?: number | undefined;
  /** Braids stacked below each other; 0 fills the box. */
  readonly rows: number;
}

/** How far an upper piece runs on past its casing, so that no seam shows. */
const OVERLAP: Mm = 0.25;
/** Length of a curve's handles, as a share of a column. */
const HANDLE = 0.42;
const TURN = 2 * Math.PI;

/** Threads that change lanes and pass over and under each other, from the left edge of the box to the right. */
export function weave(options: WeaveOptions): readonly PathItem[] {
  if (options.box.width <= 0) return [];
  const chance = chanceFrom(`${options.seed}~weave`);
  const phase = options.phase ?? chance.between(0, TURN);
  const braids = rowCentres(options).map((centre) => braid(options, { centre, phase }, chance));
  // Every strand lies whole at the bottom, and the upper ones are drawn again where they cross: strands have no
  // seams, and the number of paths depends on the colours alone.
  return [
    ...strokePaths(braids.flatMap(({ strands }) => strands)),
    ...strokePaths(braids.flatMap(({ casings }) => casings)),
    ...strokePaths(braids.flatMap(({ passes }) => passes)),
  ];
}

function rowCentres({ box, rows, strands, lane }: WeaveOptions): readonly Mm[] {
  const height = strands * lane;
  const count = rows > 0 ? rows : Math.ceil(box.height / height) + 1;
  const first = rows > 0 ? box.y + (box.height - (rows - 1) * height) / 2 : box.y + height / 2;
  return Array.from({ length: count }, (_, row) => first + row * height);
}

interface Braid {
  readonly strands: readonly Line[];
  readonly casings: readonly Line[];
  readonly passes: readonly Line[];
}

interface Course {
  readonly centre: Mm;
  readonly phase: number;
}

function braid(options: WeaveOptions, course: Course, chance: Chance): Braid {
  const { strands, ground, weight, casing } = options;
  const orders = laneOrders(options, chance);
  const ways = Array.from({ length: strands }, (_, strand) => wayOf(options, orders, { ...course, strand }));
  const pieces = (overlap: Mm) => (crossing: Crossing) =>
    piece(ways[crossing.strand] ?? [], crossing.column, overlap);
  const upper = crossings(orders);
  return {
    strands: ways.map((way, strand) => thread(options, strand, whole(way))),
    casings: upper.map(pieces(0)).map((d) => ({ d, color: ground, width: weight + casing })),
    passes: upper.map((crossing) => thread(options, crossing.strand, pieces(OVERLAP)(crossing))),
  };
}

function thread({ colors, weight }: WeaveOptions, strand: number, d: string): Line {
  return { d, color: inTurn(colors, strand) ?? '', width: weight };
}

/** Where a strand meets the edge of a column, and how far it falls there for each mm to the right. */
interface Station {
  readonly point: Point;
  readonly slope: number;
}

/** A strand's stations, from the left edge of the box to the right. */
type Way = readonly Station[];

function wayOf(
  options: WeaveOptions,
  orders: readonly LaneOrder[],
  course: Course & { strand: number },
): Way {
  const { box, columns, lane: gap, strands, drift, amplitude } = options;
  const width = box.width / columns;
  const pace = (TURN * drift) / columns;
  const lanes = orders.map((order) => order.indexOf(course.strand));
  return lanes.map((lane, column) => {
    const angle = pace * column + course.phase;
    const y = course.centre + (lane - (strands - 1) / 2) * gap + amplitude * Math.sin(angle);
    const sway = amplitude * pace * Math.cos(angle);
    return { point: [box.x + column * width, y], slope: (sway + gap * pull(lanes, column)) / width };
  });
}

/** How many lanes a strand falls for each column where it keeps its direction; level where it turns or stays. */
function pull(lanes: readonly number[], column: number): number {
  const here = lanes[column] ?? 0;
  const before = here - (lanes[column - 1] ?? here);
  const after = (lanes[column + 1] ?? here) - here;
  return before === after ? before * 0.45 : 0;
}

function whole(way: Way): string {
  return way
    .map((stop, column) => {
      const before = way[column - 1];
      return before === undefined ? move(stop.point) : leg(before, stop);
    })
    .join('');
}

/** One crossing's upper strand, running on straight by `overlap` at both ends. */
function piece(way: Way, column: number, overlap: Mm): string {
  const start = way[column];
  const end = way[column + 1];
  if (start === undefined || end === undefined) return '';
  if (overlap === 0) return move(start.point) + leg(start, end);
  const run = move(along(start, -overlap)) + line(start.point) + leg(start, end);
  return run + line(along(end, overlap));
}

function leg(start: Station, end: Station): string {
  const reach = (end.point[0] - start.point[0]) * HANDLE;
  return curve(along(start, reach), along(end, -reach), end.point);
}

function along({ point: [x, y], slope }: Station, distance: Mm): Point {
  return [x + distance, y + slope * distance];
}
