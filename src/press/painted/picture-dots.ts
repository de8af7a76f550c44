import { type Color, colorNamed, type Theme } from '../../project/theme.js';
import type { ImageData, Paint } from '../frame.js';
import { covers, type PaintedShape } from './flatten.js';
import type { Bounds, Point } from './outline.js';
import { pngPixels } from './png-pixels.js';

type Rgb = Color['rgb'];

/** A spot of a picture: where it is, in any unit, and what it is painted with. */
export interface Dot {
  readonly at: Point;
  /** All colours that may stand there. */
  readonly colors: readonly Rgb[];
  /** 0 to 1. */
  readonly opacity: number;
}

/** Spots of a picture that were looked at, those where nothing is painted left out. */
export interface Dots {
  readonly dots: readonly Dot[];
  /** Whether it fills its rectangle, ground and all. */
  readonly isFilled: boolean;
}

/** Dots in a row and in a column. */
const ACROSS = 200;
/** Drawings take longer to ask. */
const ACROSS_DRAWING = 48;
const LEAST_OPACITY = 0.02;
/** Rounded corners do not count. */
const FILLED = 0.9;

/** The spots of a picture of pixels; nothing for a photograph. */
export function dotsOfImage({ format, bytes }: ImageData): Dots | undefined {
  const pixels = format === 'png' ? pngPixels(bytes, ACROSS) : undefined;
  if (pixels === undefined) return undefined;
  const dots = pixels
    .map(
      ({ x, y, rgba: [r, g, b, alpha] }): Dot => ({ at: [x, y], colors: [[r, g, b]], opacity: alpha / 255 }),
    )
    .filter(({ opacity }) => opacity >= LEAST_OPACITY);
  return { dots, isFilled: dots.length > pixels.length * FILLED };
}

/** The spots of a drawing: of a net laid over it, and along its lines. */
export function dotsOfDrawing(shapes: readonly PaintedShape[], theme: Theme): Dots {
  const seen = shapes.filter(({ bounds }) => bounds.left < bounds.right || bounds.top < bounds.bottom);
  const net = netOver(seen.map(({ bounds }) => bounds));
  const filled = net.flatMap((at): readonly Dot[] => {
    const top = seen.findLast((shape) => shape.fill !== undefined && covers(shape, at));
    return top?.fill === undefined ? [] : [{ at, colors: colorsOf(top.fill, theme), opacity: top.opacity }];
  });
  const lines = seen.flatMap(({ stroke, rings, opacity }): readonly Dot[] => {
    if (stroke === undefined) return [];
    return rings.flat().map((at) => ({ at, colors: colorsOf(stroke.color, theme), opacity }));
  });
  const dots = [...filled, ...lines].filter(({ opacity }) => opacity >= LEAST_OPACITY);
  return { dots, isFilled: filled.length > net.length * FILLED };
}

function netOver(all: readonly Bounds[]): readonly Point[] {
  const left = Math.min(...all.map((bounds) => bounds.left));
  const top = Math.min(...all.map((bounds) => bounds.top));
  const width = Math.max(...all.map((bounds) => bounds.right)) - left;
  const height = Math.max(...all.map((bounds) => bounds.bottom)) - top;
  if (!Number.isFinite(width) || !Number.isFinite(height)) return [];
  const steps = Array.from({ length: ACROSS_DRAWING }, (_, step) => (step + 0.5) / ACROSS_DRAWING);
  return steps.flatMap((y) => steps.map((x): Point => [left + x * width, top + y * height]));
}

/** Of a gradient all that it goes through. */
const colorsOf = (paint: Paint, { colors }: Theme): readonly Rgb[] =>
  (typeof paint === 'string' ? [paint] : paint.stops.map(([, name]) => name)).flatMap((name) => {
    const color = colorNamed(colors, name);
    return color === undefined ? [] : [color.rgb];
  });
