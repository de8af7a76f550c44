import type { ColorName } from '../../press/frame.js';
import type { Color, Theme } from '../../project/theme.js';

/** What a colour is for on the page. */
export type Ink =
  | 'ink'
  | 'quiet'
  | 'paper'
  | 'panel'
  | 'grid'
  | 'goal'
  | 'main'
  | 'mainPale'
  | 'mainPaler'
  | 'won'
  | 'lost'
  | 'trust'
  | 'pressure'
  | 'warn';

export type Palette = { readonly [I in Ink]: ColorName };

/** The theme's colours this page likes best, and what stands in where a theme has no such name. */
const INKS: { readonly [I in Ink]: readonly [name: string, instead: Color] } = {
  ink: ['ink', { rgb: [16, 41, 58], cmyk: [95, 70, 48, 52] }],
  quiet: ['slate', { rgb: [62, 81, 92], cmyk: [66, 44, 36, 40] }],
  paper: ['snow', { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] }],
  panel: ['mist', { rgb: [228, 238, 240], cmyk: [10, 2, 4, 0] }],
  grid: ['line', { rgb: [201, 195, 180], cmyk: [18, 17, 26, 6] }],
  goal: ['mossP', { rgb: [224, 240, 230], cmyk: [12, 0, 12, 0] }],
  main: ['d4', { rgb: [26, 80, 105], cmyk: [92, 48, 34, 32] }],
  mainPale: ['d2', { rgb: [143, 192, 205], cmyk: [42, 6, 15, 0] }],
  mainPaler: ['d1', { rgb: [203, 227, 232], cmyk: [20, 2, 7, 0] }],
  won: ['moss', { rgb: [109, 180, 140], cmyk: [58, 4, 54, 4] }],
  lost: ['cloudL', { rgb: [247, 208, 131], cmyk: [0, 18, 56, 0] }],
  trust: ['heatherL', { rgb: [169, 155, 210], cmyk: [35, 38, 0, 0] }],
  pressure: ['granite', { rgb: [87, 83, 78], cmyk: [30, 30, 34, 62] }],
  warn: ['rowan', { rgb: [192, 67, 44], cmyk: [6, 84, 88, 14] }],
};

const entries = Object.entries(INKS) as readonly (readonly [Ink, readonly [string, Color]])[];

/** No theme can have a colour of such a name. */
const own = (ink: Ink): ColorName => `(report ${ink})`;

/** The colours of a theme and those it lacks. */
export const colorsFor = ({ colors }: Theme): ReadonlyMap<ColorName, Color> =>
  new Map([...colors, ...entries.map(([ink, [, instead]]) => [own(ink), instead] as const)]);

export const paletteOf = ({ colors }: Theme): Palette =>
  Object.fromEntries(
    entries.map(([ink, [name]]) => [ink, colors.has(name) ? name : own(ink)]),
  ) as unknown as Palette;
