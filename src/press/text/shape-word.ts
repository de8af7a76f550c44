import type { Font, Glyph } from 'fontkit';
import type { ShapedGlyph } from './shaped-word.js';

const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';
const GLUE = /([\u00A0\u202F])/;
/** What the narrow space takes of a space's width, as French and Swiss setters have it before `!` and `:`. */
const NARROW = 0.6;

/** Soft hyphens, joiners and marks of direction: they steer line breaking and have nothing to draw. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** The text of a word without the characters that draw nothing. */
export const visible = (word: string): string => word.replace(UNSEEN, '');

/**
 * The glyphs of a word, in drawing order; `spaced` text has no ligatures, as letter-spacing would tear them.
 * fontkit remembers every glyph under the first character that led to it: a font with one glyph for `-` and the soft
 * hyphen, or for both spaces, would lose one of them for good. So it never sees those characters.
 */
export function shapeGlyphs(font: Font, word: string, spaced: boolean): readonly ShapedGlyph[] {
  return visible(word)
    .split(GLUE)
    .flatMap((part) => {
      if (part === NO_BREAK_SPACE) return [spaceGlyph(font, 1)];
      if (part === NARROW_NO_BREAK_SPACE) return [spaceGlyph(font, NARROW)];
      return part === '' ? [] : shapePart(font, part, spaced);
    });
}

/** A space glyph that takes a share of its own width. */
export function spaceGlyph(font: Font, share: number): ShapedGlyph {
  const { id, advanceWidth } = font.glyphForCodePoint(0x20);
  const advance = thousandths(font, advanceWidth);
  return { id, codePoints: [0x20], advance, kern: (share - 1) * advance };
}

export const thousandths = (font: Font, units: number): number => (units * 1000) / font.unitsPerEm;

const NO_LIGATURES = { liga: false, clig: false, dlig: false } as const;
const NO_MARKS = { mark: false, mkmk: false } as const;

/**
 * fontkit stumbles over piles of accents for which a font has no anchor; they are then set where they fall. Each time a
 * fresh object: fontkit writes the features it used into it.
 */
function layOut(font: Font, text: string, spaced: boolean): ReturnType<Font['layout']> {
  const features = spaced ? NO_LIGATURES : {};
  try {
    return font.layout(text, { ...features });
  } catch {
    return font.layout(text, { ...features, ...NO_MARKS });
  }
}

function shapePart(font: Font, text: string, spaced: boolean): readonly ShapedGlyph[] {
  const { glyphs, positions, direction } = layOut(font, text, spaced);
  const counts = glyphs.map((glyph) => glyph.codePoints.length);
  const characters = direction === 'rtl' ? undefined : shareOut(text, counts);
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    // A glyph that stands aside (an accent over its letter) pulls the pen back and gives it free again.
    const aside = (positions[index + 1]?.xOffset ?? 0) - xOffset;
    return {
      id: glyph.id,
      codePoints: characters?.[index] ?? ownCharacters(font, glyph),
      advance: thousandths(font, glyph.advanceWidth),
      kern: thousandths(font, xAdvance - glyph.advanceWidth + aside),
    };
  });
}

/**
 * The characters behind each glyph, read from the text where the counts agree. fontkit's own are not to be trusted: it
 * keeps a glyph as it met it first, and a full stop met as a third of an ellipsis has no character for good.
 */
function shareOut(text: string, counts: readonly number[]): readonly (readonly number[])[] | undefined {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const shares =
    counts.length === codePoints.length ? counts.map(() => 1) : counts.map((count) => Math.max(1, count));
  if (shares.reduce((sum, count) => sum + count, 0) !== codePoints.length) return undefined;
  let taken = 0;
  return shares.map((count) => {
    taken += count;
    return codePoints.slice(taken - count, taken);
  });
}

/** What a glyph stands for whatever the text: the character the font draws with it. */
function ownCharacters(font: Font, { id, codePoints }: Glyph): readonly number[] {
  if (codePoints.length > 0) return codePoints;
  const [own = ''] = font.stringsForGlyph(id);
  return Array.from(own, (character) => character.codePointAt(0) ?? 0);
}
