import { type Color, colorNamed, type Theme } from '../../project/theme.js';
import type { Paint } from '../frame.js';
import { contrast } from '../painted/contrast.js';
import type { Ground } from '../painted/ground.js';
import { BARE } from './eco-theme.js';

/** What is seen of a line or a shape at all, and what is told apart at a glance. */
export const SEEN = 1.3;
export const CLEAR = 3;
/** Words need more (WCAG 1.4.3). */
export const LEGIBLE = 4.5;

/** Asks about colours as eyes and ink tanks do. */
export interface Palette {
  /** As the game draws, and as it is printed. */
  readonly full: Theme;
  readonly theme: Theme;
  /** The flat colour a theme prints instead of a gradient. */
  readonly flatOf: (paint: Paint) => string | undefined;
  /** Areas in these stay as they are. */
  readonly keeps: (paint: Paint) => boolean;
  /** Ink of the fullest colour, as a share of four full plates. */
  readonly inkOf: (paint: Paint) => number;
  readonly contrastWith: (color: string, ground: Ground) => number | undefined;
  /** The same as the game draws it. */
  readonly contrastBefore: (color: string, ground: Ground) => number | undefined;
  /** The colour a shape is told by once its area is bare. */
  readonly outlineOf: (paint: Paint) => string;
  /** A colour that tells, on the new ground, what lay on the old one. */
  readonly darkOf: (before: Ground, after: Ground, least: number) => string;
}

export function paletteOf(full: Theme, theme: Theme): Palette {
  const { colors, eco } = theme;
  const flats = new Map(
    [...full.gradients].flatMap(([name, { stops }]) => {
      const flat = eco?.gradients.get(name);
      return flat === undefined ? [] : [[stops, flat] as const];
    }),
  );
  const text = textColor(theme);
  const ink = (name: string): number =>
    (colorNamed(colors, name)?.cmyk ?? [0, 0, 0, 0]).reduce((sum, part) => sum + part, 0) / 400;
  const fullest = (paint: Paint): string =>
    typeof paint === 'string'
      ? paint
      : paint.stops.reduce((most, [, name]) => (ink(name) > ink(most) ? name : most), BARE);
  const contrastIn =
    (from: Theme): Palette['contrastWith'] =>
    (name, ground) => {
      const color = colorNamed(from.colors, name);
      return color === undefined || ground === 'picture' ? undefined : contrast(color.rgb, ground.rgb);
    };
  const contrastWith = contrastIn(theme);
  return {
    full,
    theme,
    flatOf: (paint) => (typeof paint === 'string' ? undefined : flats.get(paint.stops)),
    keeps: (paint) => typeof paint === 'string' && eco?.keep.includes(paint) === true,
    inkOf: (paint) => ink(fullest(paint)),
    contrastWith,
    contrastBefore: contrastIn(full),
    outlineOf: (paint) => {
      const name = fullest(paint);
      return onPaper(colorNamed(colors, name)) >= SEEN ? name : text;
    },
    darkOf: (before, after, least) =>
      before !== 'picture' && (contrastWith(before.name, after) ?? 0) >= least ? before.name : text,
  };
}

const WHITE: Color['rgb'] = [255, 255, 255];

const onPaper = (color: Color | undefined): number => (color ? contrast(color.rgb, WHITE) : 1);

/** The colour most text is set in, of those that are dark; the darkest of all where none is. */
function textColor({ colors, styles }: Theme): string {
  const uses = new Map<string, number>();
  for (const { color } of styles.values()) uses.set(color, (uses.get(color) ?? 0) + 1);
  const [most] = [...uses]
    .filter(([name]) => onPaper(colorNamed(colors, name)) >= 7)
    .toSorted(([, a], [, b]) => b - a);
  const [darkest] = [...colors].toSorted(([, a], [, b]) => onPaper(b) - onPaper(a));
  return most?.[0] ?? darkest?.[0] ?? BARE;
}
