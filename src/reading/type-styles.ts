import type { Fonts } from '../press/text/fonts.js';
import { MARK_COLOR } from '../products/mark-color.js';
import type { TextStyle, Theme } from '../project/theme.js';
import type { Pt } from '../units.js';

interface Desk {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly size: Pt;
}

/** Of a theme, for documents for reading; where it is missing, the first that has a bold and an italic face. */
const STYLE = 'reading';
const LEADING = 1.45;
const HEADING_LEADING = 1.25;
/** By level, from 1. */
const HEADINGS: readonly number[] = [2, 1.5, 1.25, 1.1, 1, 1];

const made = new WeakMap<Theme, Map<string, TextStyle>>();

/** Black, in one size, never smaller than asked for. */
export const textStyle = (desk: Desk): TextStyle => remembered(desk, 0);

export const headingStyle = (desk: Desk, level: number): TextStyle => remembered(desk, level);

function remembered({ theme, size }: Desk, level: number): TextStyle {
  const styles = made.get(theme) ?? new Map<string, TextStyle>();
  made.set(theme, styles);
  const key = `${size}/${level}`;
  const known = styles.get(key) ?? makeStyle(theme, size, level);
  styles.set(key, known);
  return known;
}

function makeStyle(theme: Theme, size: Pt, level: number): TextStyle {
  const { font, bold, italic } = facesOf(theme);
  const own = level === 0 ? size : size * (HEADINGS[level - 1] ?? 1);
  return {
    font: level === 0 ? font : (bold ?? font),
    bold,
    italic: level === 0 ? italic : undefined,
    size: own,
    min: own,
    leading: own * (level === 0 ? LEADING : HEADING_LEADING),
    color: MARK_COLOR,
    balance: level > 0,
    caps: false,
    letterSpacing: 0,
  };
}

function facesOf({ styles, fonts }: Theme): Pick<TextStyle, 'font' | 'bold' | 'italic'> {
  const all = [...styles.values()];
  const style =
    styles.get(STYLE) ??
    all.find(({ bold, italic }) => bold !== undefined && italic !== undefined) ??
    all.find(({ bold }) => bold !== undefined) ??
    all[0];
  const [first = ''] = fonts.keys();
  return style ?? { font: first };
}
