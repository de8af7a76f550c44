import type { Theme } from '../../project/theme.js';
import type { Mm } from '../../units.js';
import type { Frame, Paint, Stroke } from '../frame.js';
import type { Mark, PaintedShape, PaintedText } from '../painted/flatten.js';
import { type Ground, groundAt } from '../painted/ground.js';
import { isInBounds, type Point } from '../painted/outline.js';
import { BARE } from './eco-theme.js';
import { CLEAR, LEGIBLE, type Palette, SEEN } from './palette.js';

/** What becomes of one thing on a face; what is absent stays. */
export interface Change {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  readonly color?: string;
}

/** What has been painted so far: as the game draws it, and as it is printed. */
export interface Layers {
  readonly palette: Palette;
  readonly frame: Frame;
  readonly was: Mark[];
  readonly now: Mark[];
}

/** In mm². Below, an area is a sign; above the other, a patch that takes ink; in between it counts what it is of a face. */
const SIGN = 20;
const PATCH = { least: 130, most: 500, share: 0.012 };
/** A tint paler than this costs little and tells a lot. */
const PALE = 0.1;
const OUTLINE: Mm = 0.35;
/** A shape this small is no ground for others. */
const GROUND = 12;

/** Decides about one mark and remembers it as a ground for the next. */
export function decide(mark: Mark, layers: Layers): Change | undefined {
  if (mark.kind === 'image' || mark.kept) {
    layers.was.push(mark);
    layers.now.push(mark);
    return undefined;
  }
  if (mark.kind === 'text') return decideText(mark, layers);
  const change = decideShape(mark, layers);
  if (mark.fill !== undefined && boundsArea(mark) >= GROUND) {
    layers.was.push(mark);
    layers.now.push(change?.fill === undefined ? mark : { ...mark, fill: change.fill });
  }
  return change;
}

function decideText(mark: PaintedText, { palette, was, now }: Layers): Change | undefined {
  const { left, right, top, bottom } = mark.bounds;
  const middle = (top + bottom) / 2;
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((share): Point => [left + (right - left) * share, middle]);
  const before = usualGround(points, was, palette.full);
  const after = usualGround(points, now, palette.theme);
  const { color } = mark.item;
  const ratio = palette.contrastWith(color, after);
  if (sameGround(before, after) || ratio === undefined || ratio >= LEGIBLE) return undefined;
  return { color: palette.darkOf(before, after, LEGIBLE) };
}

function decideShape(mark: PaintedShape, layers: Layers): Change | undefined {
  const { palette, was, now, frame } = layers;
  const { fill, stroke } = mark;
  const points = pointsOf(mark);
  const before = usualGround(points, was, palette.full);
  const after = usualGround(points, now, palette.theme);
  const hidden = (paint: Paint) => typeof paint === 'string' && before !== 'picture' && paint === before.name;
  const flat = fill && palette.flatOf(fill);
  if (flat !== undefined) return { fill: flat };
  if (fill !== undefined && !hidden(fill) && isPatch(mark, fill, layers)) {
    const outline = coversFace(mark, frame) ? undefined : outlined(mark, palette.outlineOf(fill), palette);
    return { fill: BARE, ...(outline && { stroke: outline }) };
  }
  if (sameGround(before, after) || after === 'picture') return undefined;
  // A line is told by its course, a sign by its form: it must stand out.
  const recolor = (color: string, least: number): string | undefined => {
    if (hidden(color)) return after.name in NAMELESS ? BARE : after.name;
    const [told, tells] = [
      palette.contrastBefore(color, before) ?? 1,
      palette.contrastWith(color, after) ?? 21,
    ];
    return told >= least && tells < least ? palette.darkOf(before, after, CLEAR) : undefined;
  };
  const line = stroke && recolor(stroke.color, SEEN);
  const relined = stroke && line !== undefined ? { stroke: { ...stroke, color: line } } : {};
  if (typeof fill !== 'string') return relined;
  const area = largestArea(mark);
  if (hidden(fill) || area < SIGN) {
    const color = recolor(fill, CLEAR);
    return color === undefined ? relined : { ...relined, fill: color };
  }
  const lost = (palette.contrastWith(fill, after) ?? 21) < SEEN;
  if (!lost || (palette.contrastBefore(fill, before) ?? 1) < SEEN) return relined;
  return { stroke: outlined(mark, palette.darkOf(before, after, CLEAR), palette) };
}

const NAMELESS: { readonly [name: string]: true } = { 'the paper': true };

/** The line a shape has already, where it can be seen on paper; else one in a colour that can. */
function outlined({ stroke, scale }: PaintedShape, color: string, { contrastWith }: Palette): Stroke {
  const paper = { name: BARE, rgb: [255, 255, 255] } as const;
  if (stroke && (contrastWith(stroke.color, paper) ?? 1) >= SEEN) return stroke;
  return { ...stroke, color, width: stroke?.width ?? OUTLINE / scale };
}

function isPatch(mark: PaintedShape, fill: Paint, { palette, frame }: Layers): boolean {
  if (palette.keeps(fill) || palette.inkOf(fill) <= PALE) return false;
  const { least, most, share } = PATCH;
  return largestArea(mark) >= Math.min(most, Math.max(least, frame.width * frame.height * share));
}

/** Of the largest piece: dots and strands are many, but each is small. */
function largestArea(mark: PaintedShape): number {
  const largest = mark.rings.reduce((most, ring) => Math.max(most, Math.abs(ringArea(ring))), 0);
  return Math.min(largest, boundsArea(mark));
}

const ringArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const boundsArea = ({ bounds: { left, right, top, bottom } }: PaintedShape): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

const coversFace = ({ bounds }: PaintedShape, { width, height }: Frame): boolean =>
  bounds.left <= 0.1 && bounds.top <= 0.1 && bounds.right >= width - 0.1 && bounds.bottom >= height - 0.1;

const MOST_POINTS = 7;

/** Some corners of a shape; its middle where all are cut off. */
function pointsOf({ rings, bounds }: PaintedShape): readonly Point[] {
  const corners = rings.flat().filter((point) => isInBounds(point, bounds));
  const step = Math.max(1, Math.floor(corners.length / MOST_POINTS));
  const some = corners.filter((_, index) => index % step === 0);
  return some.length > 0 ? some : [[(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]];
}

/** What lies under most of some points. */
function usualGround(points: readonly Point[], marks: readonly Mark[], theme: Theme): Ground {
  const found = points.map((point) => groundAt(point, marks, marks.length, theme));
  const count = (ground: Ground) => found.filter((other) => sameGround(ground, other)).length;
  return found.reduce((most, ground) => (count(ground) > count(most) ? ground : most));
}

const sameGround = (a: Ground, b: Ground): boolean =>
  a === 'picture' || b === 'picture' ? a === b : a.rgb.every((part, index) => part === b.rgb[index]);
