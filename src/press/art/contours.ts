import type { Grid } from './grid.js';
import type { Point } from './path-data.js';
import { smooth } from './smooth.js';

export interface Contour {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Which cell edges a contour joins; every edge has a number of its own. */
type Links = Map<number, number[]>;

/** Lines of one height, by marching squares; lines shorter than four cells are left out. */
export function contours(grid: Grid, level: number): readonly Contour[] {
  const links = linkEdges(grid, level);
  const passed = new Set<number>();
  const ends = [...links].filter(([, neighbours]) => neighbours.length === 1).map(([edge]) => edge);
  const lines: Contour[] = [];
  // Open lines first, from an end; whatever is then left is closed.
  for (const edge of [...ends, ...links.keys()]) {
    if (passed.has(edge)) continue;
    const chain = follow(edge, links, passed);
    if (chain.length < 4) continue;
    const closed = links.get(edge)?.length === 2;
    lines.push({ points: chain.map((link) => crossingPoint(grid, level, link)), closed });
  }
  return lines;
}

/** A contour as a smooth curve through every second of its points, which is as true and half as long. */
export function contourPath({ points, closed }: Contour): string {
  const last = points.length - 1;
  return smooth(
    points.filter((_, index) => index % 2 === 0 || (index === last && !closed)),
    closed,
  );
}

function linkEdges(grid: Grid, level: number): Links {
  const links: Links = new Map();
  const { heights, columns, rows } = grid;
  const under = (corner: number) => ((heights[corner] ?? 0) < level ? 1 : 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = row * (columns + 1) + column;
      const below = corner + columns + 1;
      const low = under(corner) + under(corner + 1) + under(below) + under(below + 1);
      // Most cells lie wholly on one side.
      if (low > 0 && low < 4) linkCell(grid, links, { corner, level });
    }
  }
  return links;
}

function linkCell(
  { heights, columns }: Grid,
  links: Links,
  { corner, level }: { corner: number; level: number },
): void {
  const below = corner + columns + 1;
  const a = heights[corner] ?? 0;
  const b = heights[corner + 1] ?? 0;
  const c = heights[below + 1] ?? 0;
  const d = heights[below] ?? 0;
  const crossed: number[] = [];
  if (a < level !== b < level) crossed.push(across(corner));
  if (b < level !== c < level) crossed.push(down(corner + 1));
  if (d < level !== c < level) crossed.push(across(below));
  if (a < level !== d < level) crossed.push(down(corner));
  const [top = 0, right = 0, bottom = 0, left = 0] = crossed;
  if (crossed.length === 2) link(links, top, right);
  if (crossed.length < 4) return;
  // A saddle: the middle of the cell says which two of its corners belong together.
  const through = (a + b + c + d) / 4 < level === a < level;
  link(links, top, through ? right : left);
  link(links, bottom, through ? left : right);
}

/** Edges are numbered after the corner they start from: twice for the one to the right, plus one for the one down. */
const across = (corner: number) => corner * 2;
const down = (corner: number) => corner * 2 + 1;

function link(links: Links, one: number, other: number): void {
  join(links, one, other);
  join(links, other, one);
}

function join(links: Links, from: number, to: number): void {
  const known = links.get(from);
  if (known) known.push(to);
  else links.set(from, [to]);
}

function follow(start: number, links: Links, passed: Set<number>): readonly number[] {
  const chain: number[] = [];
  let edge: number | undefined = start;
  while (edge !== undefined) {
    passed.add(edge);
    chain.push(edge);
    edge = links.get(edge)?.find((next) => !passed.has(next));
  }
  return chain;
}

function crossingPoint(grid: Grid, level: number, edge: number): Point {
  const corner = edge >> 1;
  const downwards = edge % 2 === 1;
  const from = grid.heights[corner] ?? 0;
  const to = grid.heights[downwards ? corner + grid.columns + 1 : corner + 1] ?? 0;
  const share = (level - from) / (to - from);
  const column = (corner % (grid.columns + 1)) + (downwards ? 0 : share);
  const row = Math.floor(corner / (grid.columns + 1)) + (downwards ? share : 0);
  return [grid.x + column * grid.dx, grid.y + row * grid.dy];
}
