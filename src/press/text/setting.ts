import type { TextStyle } from '../../project/theme.js';
import type { Chunk } from './chunk.js';
import type { Face, Fonts } from './fonts.js';
import type { Emphasis } from './read-inline.js';

/** What setting text in a style takes; all numbers are thousandths of the type size. */
export interface Setting {
  readonly faces: Readonly<Record<Emphasis, Face>>;
  readonly leading: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  /** After each glyph. */
  readonly letterSpacing: number;
  /** Long words may be broken. */
  readonly hyphenated: boolean;
  /** Words set before, by their letters and the space after them. */
  readonly known: Readonly<Record<Emphasis, Map<string, Chunk>>>;
}

/** The setting of a style, made once a run. */
export function settingFor(style: TextStyle, fonts: Fonts): Setting {
  const known = fonts.settings.get(style);
  if (known !== undefined) return known;
  const plain = fonts.face(style.font);
  const setting: Setting = {
    faces: {
      plain,
      bold: fonts.face(style.bold ?? style.font),
      italic: fonts.face(style.italic ?? style.font),
    },
    ...lineBox(style, plain),
    letterSpacing: style.letterSpacing * 1000,
    hyphenated: style.hyphenate ?? false,
    known: { plain: new Map(), bold: new Map(), italic: new Map() },
  };
  fonts.settings.set(style, setting);
  return setting;
}

/**
 * The font's own extent (hhea, the one every system agrees on) is centred in the line, which puts the middle of
 * capitals and ascenders near the middle of the line box.
 */
function lineBox(style: TextStyle, face: Face): Pick<Setting, 'leading' | 'baseline'> {
  const leading = (style.leading / style.size) * 1000;
  return { leading, baseline: (leading - face.ascent - face.descent) / 2 + face.ascent };
}
