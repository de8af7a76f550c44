import type { Mm } from '../../units.js';
import type { Frame, FrameItem, ImageItem, Paint, PathItem, Stroke, TextItem } from '../frame.js';
import {
  type Bounds,
  boundsOf,
  isInBounds,
  type Outline,
  outlineOf,
  type Point,
  type Ring,
  windingOf,
} from './outline.js';

/** What is painted on a face, in the order of painting, where it ends up: groups are taken apart. */
export type Mark = PaintedShape | PaintedText | PaintedImage;

/** A filled area as polygons (curves are cut into short lines), or a line. */
export interface PaintedShape {
  readonly kind: 'shape';
  /** Both are worked out when they are asked for. */
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
  /** The same before it was placed. */
  readonly outline: () => Outline;
  readonly placing: Placing;
  readonly evenOdd: boolean;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
  readonly kept: boolean;
  /** How much of what lies below it hides: 1 is all. */
  readonly opacity: number;
  /** The file of the drawing it belongs to. */
  readonly picture: string | undefined;
  /** Of everything in it, lines too. */
  readonly scale: number;
}

export interface PaintedText {
  readonly kept: boolean;
  readonly kind: 'text';
  readonly item: TextItem;
  readonly bounds: Bounds;
  readonly scale: number;
}

export interface PaintedImage {
  readonly kept: boolean;
  readonly kind: 'image';
  readonly item: ImageItem;
  readonly bounds: Bounds;
  readonly scale: number;
}

/** Coordinates on the face of coordinates inside groups: first scaled, then turned, then moved. */
interface Placing {
  readonly x: Mm;
  readonly y: Mm;
  readonly scale: number;
  /** Degrees, and their cosine and sine times the scale. */
  readonly turn: number;
  readonly cos: number;
  readonly sin: number;
  /** What groups around it let through. */
  readonly window: Bounds;
  /** Drawn as it is where ink is saved. */
  readonly kept: boolean;
  readonly opacity: number;
  readonly picture: string | undefined;
}

const EVERYWHERE: Bounds = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

export const flatten = ({ items }: Frame): readonly Mark[] => marksOf(items, placingOf(ON_THE_FACE));

const ON_THE_FACE = {
  x: 0,
  y: 0,
  scale: 1,
  turn: 0,
  window: EVERYWHERE,
  kept: false,
  opacity: 1,
  picture: undefined,
} as const;

function placingOf(place: Omit<Placing, 'cos' | 'sin'>): Placing {
  const angle = (place.turn * Math.PI) / 180;
  return { ...place, cos: Math.cos(angle) * place.scale, sin: Math.sin(angle) * place.scale };
}

const marksOf = (items: readonly FrameItem[], placing: Placing): readonly Mark[] =>
  items.flatMap((item) => marksIn(item, placing));

function marksIn(item: FrameItem, placing: Placing): readonly Mark[] {
  const { scale, kept } = placing;
  switch (item.kind) {
    case 'group': {
      const [x, y] = moved([item.x, item.y], placing);
      const inner = placingOf({
        x,
        y,
        scale: scale * (item.scale ?? 1),
        turn: placing.turn + (item.rotate ?? 0),
        window: placing.window,
        kept: placing.kept || item.kept === true,
        opacity: placing.opacity * (item.opacity?.share ?? 1),
        picture: item.picture ?? placing.picture,
      });
      if (item.clip === undefined) return marksOf(item.items, inner);
      const window = common(placing.window, boundsOf(placed(outlineOf(item, item.clip), inner).flat()));
      return marksOf(item.items, { ...inner, window });
    }
    case 'path':
      return [paintedShape(item, placing)];
    case 'text':
      return [{ kind: 'text', item, bounds: common(placing.window, textBounds(item, placing)), scale, kept }];
    case 'image': {
      const { x, y, width, height } = item.box;
      const corners: Ring = [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ];
      const bounds = common(placing.window, boundsOf(corners.map((corner) => moved(corner, placing))));
      return [{ kind: 'image', item, bounds, scale, kept }];
    }
    default:
      return [];
  }
}

function paintedShape(item: PathItem, placing: Placing): PaintedShape {
  const { fill, stroke, evenOdd = false } = item;
  const { scale, kept, opacity, picture } = placing;
  const outline = (): Outline => outlineOf(item, item.d);
  let rings: readonly Ring[] | undefined;
  let bounds: Bounds | undefined;
  return {
    kind: 'shape',
    get rings() {
      rings ??= placed(outline(), placing);
      return rings;
    },
    get bounds() {
      bounds ??= common(placing.window, boundsOf(placed(outline(), placing).flat()));
      return bounds;
    },
    outline,
    placing,
    evenOdd,
    fill,
    stroke,
    scale,
    kept,
    opacity,
    picture,
  };
}

const placed = ({ rings }: Outline, placing: Placing): readonly Ring[] =>
  rings.map((ring) => ring.map((point) => moved(point, placing)));

const MM_PER_PT = 25.4 / 72;

/** From the baseline up to the height of small letters: what the eye reads. */
function textBounds(item: TextItem, placing: Placing): Bounds {
  const width = widthOf(item);
  const height = item.size * MM_PER_PT * 0.48;
  const { x, baseline } = item;
  const corners: Ring = [
    [x, baseline],
    [x + width, baseline],
    [x, baseline - height],
    [x + width, baseline - height],
  ];
  return boundsOf(corners.map((corner) => moved(corner, placing)));
}

const SPACE = 230;

function widthOf({ words, size, letterSpacing }: TextItem): Mm {
  const glyphs = words.reduce((sum, word) => sum + word.glyphs.length, 0);
  const thousandths =
    words.reduce((sum, word) => sum + word.width, 0) + SPACE * Math.max(0, words.length - 1);
  return (thousandths / 1000) * size * MM_PER_PT + glyphs * letterSpacing;
}

const moved = ([x, y]: Point, { x: dx, y: dy, cos, sin }: Placing): Point => [
  dx + x * cos - y * sin,
  dy + x * sin + y * cos,
];

/** Where a point of the face lies in a group: `moved` undone. */
function unmoved([x, y]: Point, { x: dx, y: dy, cos, sin }: Placing): Point {
  const square = cos * cos + sin * sin;
  return [((x - dx) * cos + (y - dy) * sin) / square, ((y - dy) * cos - (x - dx) * sin) / square];
}

const common = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Whether a filled shape covers a point; the point is moved to the shape, which has many more. */
export function covers({ outline, placing, evenOdd }: PaintedShape, point: Point): boolean {
  if (!isInBounds(point, placing.window)) return false;
  const { rings, box } = outline();
  const inside = unmoved(point, placing);
  if (!isInBounds(inside, box)) return false;
  let winding = 0;
  for (const ring of rings) winding += evenOdd ? Math.abs(windingOf(ring, inside)) : windingOf(ring, inside);
  return evenOdd ? winding % 2 === 1 : winding !== 0;
}
