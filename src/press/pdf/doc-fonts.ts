import type { FontName, ShapedWord } from '../text/shaped-word.js';
import { round3 } from './numbers.js';
import type { EmbeddedFont, Ref } from './pdfkit-internals.js';

/** What the writer needs of the fonts of a theme: parsed once, shared by all documents. */
export interface Typefaces {
  face(name: FontName): { readonly font: { layout(text: string): unknown }; readonly space: ShapedWord };
}

/** A font as one document embeds it. */
interface DocFont {
  /** Its name in the resources. */
  readonly id: string;
  readonly ref: Ref;
  /** The operand of TJ for words of one line, in Latin 1: strings of glyphs with kerning between them. */
  encode(words: readonly ShapedWord[], spaceAfter: boolean): string;
}

export type DocFonts = (name: FontName) => DocFont;

/** Embeds each font on its first use; only the glyphs that are drawn end up in the file. */
export function openFonts(doc: PDFKit.PDFDocument, typefaces: Typefaces): DocFonts {
  const opened = new Map<FontName, DocFont>();
  return (name) => {
    const known = opened.get(name);
    if (known) return known;
    const { font, space } = typefaces.face(name);
    const embedded = doc.font(font)._font;
    const made = docFont(embedded, space);
    opened.set(name, made);
    return made;
  };
}

function docFont(embedded: EmbeddedFont, space: ShapedWord): DocFont {
  // First of all glyphs: many fonts draw U+00A0 with the same one, and extracted text takes what came first.
  const gap = encodeWord(space, embedded);
  const encoded = new WeakMap<ShapedWord, string>();

  const withGap = (word: ShapedWord): string => {
    const known = encoded.get(word);
    if (known !== undefined) return known;
    const made = encodeWord(word, embedded) + gap;
    encoded.set(word, made);
    return made;
  };

  return {
    id: embedded.id,
    ref: embedded.ref(),
    encode(words, spaceAfter) {
      let line = '';
      for (const word of words) line += withGap(word);
      return `[(${spaceAfter ? line : line.slice(0, -gap.length)})]`;
    },
  };
}

function encodeWord({ glyphs }: ShapedWord, { subset, widths, unicode }: EmbeddedFont): string {
  let encoded = '';
  for (const { id, advance, codePoints, kern } of glyphs) {
    const glyph = subset.includeGlyph(id);
    widths[glyph] ??= advance;
    // A glyph without characters would vanish from extracted text: the next word that knows them says so.
    if (!unicode[glyph]?.length) unicode[glyph] = codePoints;
    encoded += inString(glyph >> 8) + inString(glyph & 0xff);
    if (kern !== 0) encoded += `)${round3(-kern)}(`;
  }
  return encoded;
}

// Two bytes a glyph rather than four hexadecimal digits: a third less work to draw and compress a deck.
function inString(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}
