import type { Font } from 'fontkit';
import { type Checked, type Diagnostic, hasErrors, problem } from '../../diagnostics/diagnostic.js';
import type { TextStyle, Theme } from '../../project/theme.js';
import type { World } from '../../world/world.js';
import { type FontFault, readFont } from './font-file.js';
import { canSet } from './scripts.js';
import type { Setting } from './setting.js';
import { shapeGlyphs, spaceGlyph, thousandths, visible } from './shape-word.js';
import type { FontName, ShapedGlyph, ShapedWord } from './shaped-word.js';

/** One font of the theme, ready to shape; metrics in thousandths of the type size. */
export interface Face {
  readonly name: FontName;
  /** Above and below the baseline, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly space: ShapedWord;
  /** Shapes a word, once; `spaced` text (with letter-spacing) has no ligatures. */
  shape(word: string, spaced: boolean): ShapedWord;
  /** Whether the character can be drawn: the font has it, and its script can be set. */
  has(codePoint: number): boolean;
  /** What sets the words this font has no letters for, the nearest first. */
  readonly fallbacks: readonly Face[];
  /** For embedding only. */
  readonly font: Font;
}

/** The fonts of a theme. */
export interface Fonts {
  /** Throws for a name that `loadFonts` did not load. */
  face(name: FontName): Face;
  /** Work done once a run for each style. */
  readonly settings: WeakMap<TextStyle, Setting>;
}

/** Reads the fonts a theme names, each file once; a file that cannot be used is a problem. */
export async function loadFonts(theme: Theme, folder: string, world: World): Promise<Checked<Fonts>> {
  const files = [...new Set([...theme.fonts.values()].flat())];
  const read = await Promise.all(
    files.map(async (file) => [file, await readFontFile(file, folder, world)] as const),
  );
  const fonts = new Map(read);
  const faces = new Map<FontName, Face>();
  const problems: Diagnostic[] = [];
  for (const [name, [first, ...others]] of theme.fonts) {
    const open = (file: string): Font | undefined => {
      const font = fonts.get(file) ?? 'missing';
      if (typeof font !== 'string') return font;
      problems.push(problem('font/unreadable', { font: name, file, detail: font }));
      return undefined;
    };
    // Under the name of its file, so that several fonts share a fallback and a document embeds it once.
    const fallbacks = others.flatMap((file) => {
      const font = open(file);
      const face = font && (faces.get(file) ?? makeFace(file, font, []));
      if (face) faces.set(file, face);
      return face ? [face] : [];
    });
    const font = first === undefined ? undefined : open(first);
    if (font) faces.set(name, makeFace(name, font, fallbacks));
  }
  if (hasErrors(problems)) return { value: undefined, problems };
  return { value: { face: (name) => faceNamed(faces, name), settings: new WeakMap() }, problems };
}

async function readFontFile(
  file: string,
  folder: string,
  world: World,
): Promise<Font | FontFault | 'missing'> {
  const own = file.startsWith('./');
  const bytes = await (own ? world.readFile(`${folder}/${file.slice(2)}`) : world.readAsset(file));
  return bytes === undefined ? 'missing' : readFont(bytes);
}

function faceNamed(faces: ReadonlyMap<FontName, Face>, name: FontName): Face {
  const face = faces.get(name);
  if (face === undefined) throw new Error(`No font “${name}” was loaded.`);
  return face;
}

/** More than a game has words; the numbers of its cards, however many, are forgotten again. */
const MOST_WORDS = 10_000;

function makeFace(name: FontName, font: Font, fallbacks: readonly Face[]): Face {
  const words = { plain: new Map<string, ShapedWord>(), spaced: new Map<string, ShapedWord>() };
  const shape = (word: string, spaced: boolean): ShapedWord => {
    const cache = spaced ? words.spaced : words.plain;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const shaped = makeWord(name, visible(word), shapeGlyphs(font, word, spaced));
    if (cache.size >= MOST_WORDS) cache.clear();
    cache.set(word, shaped);
    return shaped;
  };
  const drawable = new Map<number, boolean>();
  const has = (codePoint: number): boolean => {
    const known =
      drawable.get(codePoint) ??
      (shapesItself(codePoint) ||
        (canSet(String.fromCodePoint(codePoint)) && font.hasGlyphForCodePoint(codePoint)));
    drawable.set(codePoint, known);
    return known;
  };
  return {
    name,
    ascent: thousandths(font, font.ascent),
    descent: -thousandths(font, font.descent),
    capHeight: thousandths(font, font.capHeight),
    xHeight: thousandths(font, font.xHeight),
    space: makeWord(name, ' ', [spaceGlyph(font, 1)]),
    shape,
    has,
    fallbacks,
    font,
  };
}

/** Whether a font or one of its fallbacks can draw a character. */
export const canDraw = (face: Face, codePoint: number): boolean =>
  face.has(codePoint) || face.fallbacks.some((fallback) => fallback.has(codePoint));

/** Characters `shapeGlyphs` keeps away from the font. */
const shapesItself = (codePoint: number): boolean =>
  codePoint === 0xa0 || codePoint === 0x202f || visible(String.fromCodePoint(codePoint)) === '';

function makeWord(font: FontName, text: string, glyphs: readonly ShapedGlyph[]): ShapedWord {
  return { text, font, glyphs, width: glyphs.reduce((sum, { advance, kern }) => sum + advance + kern, 0) };
}
