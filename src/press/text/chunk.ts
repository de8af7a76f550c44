import { breakOpportunities } from './break-opportunities.js';
import { cutByFont } from './cut-by-font.js';
import type { Face } from './fonts.js';
import { SOFT_HYPHEN } from './hyphenate.js';
import type { Emphasis, IconSpan, TextSpan } from './read-inline.js';
import type { Setting } from './setting.js';
import type { ShapedWord } from './shaped-word.js';

/** Text that may be broken between its chunks only; all numbers are thousandths of the type size. */
export interface Block {
  readonly chunks: readonly Chunk[];
  /** Of its chunks, without the space after. */
  readonly widest: number;
  /** Every character can be drawn. */
  readonly complete: boolean;
}

/** What no line break may part: a word with its punctuation, or the part of one that a hyphen ends. */
export interface Chunk {
  readonly atoms: readonly Atom[];
  /** Letter-spacing after the last glyph included. */
  readonly width: number;
  /** Width of the space that follows; 0 where the next chunk follows at once. */
  readonly space: number;
  /** What is written behind it where it ends a line. */
  readonly hyphen?: Atom | undefined;
  readonly complete: boolean;
}

export type Atom = { readonly width: number; readonly link: string | undefined } & (
  | { readonly kind: 'word'; readonly word: ShapedWord; readonly face: Face; readonly emphasis: Emphasis }
  | { readonly kind: 'icon'; readonly icon: string }
);

/** Side of an icon's square: larger than the type, as drawings leave a margin in it. */
const ICON_WIDTH = 1120;
/** A private letter: line breaking treats an icon as part of the word it stands in. */
const ICON_LETTER = '\uE000';
/** White space that is not one plain space. */
const SPACE_RUN = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
const NO_BREAK_SPACE = '\u00A0';
const HYPHEN = '-';

/** A span and where its characters stand in the text of the block. */
interface Stretch {
  readonly span: TextSpan | IconSpan;
  readonly from: number;
  readonly to: number;
}

/** Shapes the words of one stretch between hard breaks; white space collapses as in HTML. */
export function makeBlock(spans: readonly (TextSpan | IconSpan)[], setting: Setting): Block {
  const { text, stretches } = collapse(spans);
  if (text === '') return { chunks: [], widest: 0, complete: true };
  const chunks: Chunk[] = [];
  let from = 0;
  let first = 0;
  for (const to of breakOpportunities(text, setting.hyphenated)) {
    while ((stretches[first]?.to ?? to) <= from) first++;
    const chunk = findChunk({ text, stretches, first, from, to }, setting);
    if (chunk.atoms.length > 0) chunks.push(chunk);
    from = to;
  }
  let widest = 0;
  for (const { width, hyphen } of chunks) widest = Math.max(widest, width + (hyphen?.width ?? 0));
  return { chunks, widest, complete: chunks.every((chunk) => chunk.complete) };
}

function collapse(spans: readonly (TextSpan | IconSpan)[]): { text: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = [];
  let text = '';
  for (const span of spans) {
    const from = text.length;
    const words = span.kind === 'icon' ? ICON_LETTER : span.text.replace(SPACE_RUN, ' ');
    text += words.startsWith(' ') && (text === '' || text.endsWith(' ')) ? words.slice(1) : words;
    if (text.length > from) stretches.push({ span, from, to: text.length });
  }
  return { text: text.trimEnd() === '' ? '' : text, stretches };
}

interface Cut {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** The stretch that `from` lies in. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** Enough for the words of a language; what stands on one card only is soon forgotten. */
const MOST_KNOWN = 10_000;

/** A word that looks the same throughout and leads nowhere is made once and shared by all texts. */
function findChunk(cut: Cut, setting: Setting): Chunk {
  const { text, stretches, first, from, to } = cut;
  const stretch = stretches[first];
  const spaced = text.charAt(to - 1) === ' ';
  const end = spaced ? to - 1 : to;
  if (stretch?.span.kind !== 'text' || stretch.span.link !== undefined || stretch.to < end)
    return makeChunk(cut, setting);
  const known = setting.known[stretch.span.emphasis];
  const letters = text.slice(from, to);
  const before = known.get(letters);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const chunk = makeChunk(cut, setting);
  known.set(letters, chunk);
  return chunk;
}

function makeChunk({ text, stretches, first, from, to }: Cut, setting: Setting): Chunk {
  const spaced = text.charAt(to - 1) === ' ';
  const end = spaced ? to - 1 : to;
  const atoms: Atom[] = [];
  for (let index = first; index < stretches.length; index++) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.from >= end) break;
    const words = text.slice(Math.max(from, stretch.from), Math.min(end, stretch.to));
    atoms.push(...makeAtoms(stretch.span, words, setting));
  }
  const last = stretches.find((stretch) => stretch.to >= end)?.span;
  const hyphen =
    setting.hyphenated && last?.kind === 'text' && text.charAt(end - 1) === SOFT_HYPHEN
      ? makeAtoms(last, HYPHEN, setting)[0]
      : undefined;
  const width = atoms.reduce((sum, atom) => sum + atom.width, 0);
  const complete = atoms.every(isComplete);
  return {
    atoms,
    width,
    space: spaced ? spaceAfter(atoms.at(-1), setting) : 0,
    complete,
    ...(hyphen && { hyphen }),
  };
}

function isComplete(atom: Atom): boolean {
  if (atom.kind === 'icon') return true;
  return Array.from(atom.word.text).every((character) => atom.face.has(character.codePointAt(0) ?? 0));
}

/** One, unless the word needs several fonts. */
function makeAtoms(
  span: TextSpan | IconSpan,
  words: string,
  { faces, letterSpacing, hyphenated }: Setting,
): readonly Atom[] {
  const { link } = span;
  if (span.kind === 'icon')
    return [{ kind: 'icon', icon: span.name, width: ICON_WIDTH + letterSpacing, link }];
  // A space no line may end at, as the one before “!” in French, is part of its word.
  const shown = hyphenated ? words.replaceAll(SOFT_HYPHEN, '') : words;
  const glued = shown.includes(' ') ? shown.replaceAll(' ', NO_BREAK_SPACE) : shown;
  return cutByFont(glued, faces[span.emphasis]).flatMap(({ text, face }): readonly Atom[] => {
    const word = face.shape(text, letterSpacing !== 0);
    if (word.glyphs.length === 0) return [];
    const width = word.width + word.glyphs.length * letterSpacing;
    return [{ kind: 'word', word, face, emphasis: span.emphasis, width, link }];
  });
}

const spaceAfter = (atom: Atom | undefined, { faces, letterSpacing }: Setting): number =>
  (atom?.kind === 'word' ? atom.face : faces.plain).space.width + letterSpacing;
