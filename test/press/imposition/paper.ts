import type { Frame, FrameItem } from '../../../src/press/frame.js';
import type { SheetJob } from '../../../src/press/imposition/sheet-job.js';
import type { Placement, Sheet } from '../../../src/press/sheet.js';
import type { Box, Size } from '../../../src/units.js';

export const A4 = { width: 210, height: 297 };
export const A3 = { width: 297, height: 420 };
export const LETTER = { width: 215.9, height: 279.4 };

export type Point = readonly [x: number, y: number];

/** A frame that knows its name. */
export const named = (name: string, { width, height }: Size, bleed = 3): Frame => ({
  width,
  height,
  bleed,
  items: [{ kind: 'anchor', name, y: 0 }],
});

export const nameOf = ({ items }: Frame): string =>
  items.map((item) => (item.kind === 'anchor' ? item.name : '?')).join();

export const cards = (count: number, format: Size, bleed = 3) => ({
  count,
  hasBacks: true,
  cards: Array.from({ length: count }, (_, index) => ({
    front: named(`front ${index + 1}`, format, bleed),
    back: named(`back ${index + 1}`, format, bleed),
  })),
});

/** Words become a text item without glyphs, as wide as 6.5 pt would be (`boundsOf` knows how wide that is). */
export const jobFor = (format: Size, bleed = 3): SheetJob => ({
  product: { title: 'Town cards', format, bleed },
  version: '1.0.0',
  labels: {
    sheet: '{product} · sheet {n} of {total} · {side} · {version}',
    tile: '{product} · tile {n} of {total}',
    fronts: 'fronts',
    backs: 'backs',
    frontsAndBacks: 'fronts and backs',
    controlBar: 'Print at 100 %',
    glue: 'Glue under tile {n}',
  },
  markColor: 'black',
  setLabel: (text, { x, y, align }) => {
    const width = text.length * LETTER_WIDTH;
    const left = { left: x, center: x - width / 2, right: x - width }[align];
    return [
      {
        kind: 'text',
        x: left,
        baseline: y,
        size: 6.5,
        color: 'black',
        words: [{ text, font: 'sans', width: 0, glyphs: [] }],
        spaceAfter: false,
        letterSpacing: 0,
      },
    ];
  },
});

const LETTER_WIDTH = 1.1;
const [ASCENT, DESCENT] = [1.7, 0.5];

/** Every text of the marks, in drawing order. */
export const textsOf = (items: readonly FrameItem[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'group') return textsOf(item.items);
    return item.kind === 'text' ? item.words.map(({ text }) => text) : [];
  });

/** What the marks cover, in sheet coordinates: every stroke and every line of text as a box. */
export function markBoxes(items: readonly FrameItem[]): readonly Box[] {
  return items.flatMap((item) => {
    if (item.kind === 'path') return strokesOf(item.d).map((points) => thicken(bounds(points)));
    if (item.kind === 'text') {
      const width = item.words.map(({ text }) => text).join(' ').length * LETTER_WIDTH;
      return [{ x: item.x, y: item.baseline - ASCENT, width, height: ASCENT + DESCENT }];
    }
    if (item.kind !== 'group') return [];
    const move = (point: Point): Point => {
      const [x, y] = turn(point, item.rotate ?? 0);
      return [x + item.x, y + item.y];
    };
    return markBoxes(item.items).map((box) => bounds(corners(box).map(move)));
  });
}

const strokesOf = (d: string): readonly (readonly Point[])[] =>
  d
    .split('M')
    .filter((part) => part !== '')
    .map((part) => part.replace('Z', '').split('L').map(pointOf));

const thicken = ({ x, y, width, height }: Box): Box => ({
  x: x - HALF_HAIRLINE,
  y: y - HALF_HAIRLINE,
  width: width + 2 * HALF_HAIRLINE,
  height: height + 2 * HALF_HAIRLINE,
});

const HALF_HAIRLINE = 0.06;

function pointOf(text: string): Point {
  const [x = Number.NaN, y = Number.NaN] = text.split(' ').map(Number);
  return [x, y];
}

function bounds(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Clockwise on paper, whose y axis points down. */
function turn([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** The trim on the sheet, corner by corner: top left, top right, bottom right, bottom left of the face itself. */
export const trimCorners = ({ frame, x, y, rotate, scale }: Placement): readonly Point[] =>
  corners({ x: 0, y: 0, width: frame.width * scale, height: frame.height * scale }).map((corner) => {
    const [dx, dy] = turn(corner, rotate);
    return [rounded(x + dx), rounded(y + dy)];
  });

export const trimBox = (placement: Placement): Box => bounds(trimCorners(placement));

export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Whether the two share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOUCH &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > TOUCH;

const TOUCH = 1e-6;

export const placementNames = ({ placements }: Sheet): readonly string[] =>
  placements.map(({ frame }) => nameOf(frame));
