import type { Color, Theme } from '../project/theme.js';

/** Colour of crop marks and labels; no theme can have a colour of that name. */
export const MARK_COLOR = '(marks)';

const BLACK: Color = { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] };

/** The colours of a theme and the one that sheets need. */
export const colorsOf = ({ colors }: Theme): ReadonlyMap<string, Color> =>
  new Map([...colors, [MARK_COLOR, BLACK]]);
