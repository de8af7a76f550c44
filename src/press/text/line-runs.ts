import type { Mm } from '../../units.js';
import type { Atom, Chunk } from './chunk.js';
import type { Emphasis } from './read-inline.js';
import type { FontName, ShapedWord } from './shaped-word.js';

/** Words of one look, or an icon; `x` counts from the start of the line. */
export type LineRun = WordRun | IconRun;

interface RunPlace {
  readonly x: Mm;
  readonly width: Mm;
  /** Where a link leads: `#anchor`; or the language of the words: `lang:en`. */
  readonly link?: string | undefined;
}

export interface WordRun extends RunPlace {
  readonly kind: 'words';
  readonly font: FontName;
  readonly emphasis: Emphasis;
  readonly words: readonly ShapedWord[];
  readonly spaceAfter: boolean;
}

export interface IconRun extends RunPlace {
  readonly kind: 'icon';
  readonly icon: string;
}

interface GrowingRun extends WordRun {
  words: ShapedWord[];
  width: Mm;
  spaceAfter: boolean;
}

interface Growing {
  readonly runs: LineRun[];
  /** mm per thousandth of the type size. */
  readonly unit: number;
  readonly letterSpacing: number;
  x: number;
  /** The last run of words, for the space that follows. */
  words: GrowingRun | undefined;
  /** Whether `words` is the last run of all and ends in a space: only then may the next word join it. */
  joinable: boolean;
}

/** The chunks of one line, and what turns their widths into lengths. */
export interface LinePart {
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  readonly letterSpacing: number;
  /** A space is written at the end of the line, for those who copy the text. */
  readonly spaceAtEnd: boolean;
}

/** Turns the chunks of one line into runs: as few as the looks, icons and gapless joints allow. */
export function lineRuns({
  chunks,
  from,
  to,
  unit,
  letterSpacing,
  spaceAtEnd,
}: LinePart): readonly LineRun[] {
  const line: Growing = { runs: [], unit, letterSpacing, x: 0, words: undefined, joinable: false };
  for (let index = from; index < to; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    for (const atom of chunk.atoms) addAtom(line, atom);
    if (index === to - 1 && chunk.hyphen) addAtom(line, chunk.hyphen);
    if (index < to - 1) addSpace(line, chunk.space);
  }
  if (spaceAtEnd && line.words !== undefined) line.words.spaceAfter = true;
  return line.runs;
}

function addAtom(line: Growing, atom: Atom): void {
  const x = line.x * line.unit;
  line.x += atom.width;
  const width = atom.width - line.letterSpacing;
  if (atom.kind === 'icon') {
    line.runs.push({ kind: 'icon', icon: atom.icon, x, width: width * line.unit, ...linked(atom) });
    line.joinable = false;
  } else if (line.joinable && line.words !== undefined && looksLike(line.words, atom)) {
    line.words.words.push(atom.word);
    line.words.width = (line.x - line.letterSpacing) * line.unit - line.words.x;
    line.words.spaceAfter = false;
    line.joinable = false;
  } else startRun(line, atom, { x, width: width * line.unit });
}

function startRun(line: Growing, atom: Atom & { kind: 'word' }, place: RunPlace): void {
  const { face, emphasis, word } = atom;
  line.words = {
    kind: 'words',
    font: face.name,
    emphasis,
    words: [word],
    ...place,
    spaceAfter: false,
    ...linked(atom),
  };
  line.runs.push(line.words);
  line.joinable = false;
}

const linked = ({ link }: Atom): { link?: string } => (link === undefined ? {} : { link });

const looksLike = (run: WordRun, atom: Atom & { kind: 'word' }): boolean =>
  run.font === atom.face.name && run.emphasis === atom.emphasis && run.link === atom.link;

function addSpace(line: Growing, space: number): void {
  if (space === 0) return;
  line.x += space;
  if (line.words === undefined) return;
  // After an icon the space is written with the words before it, unseen under the icon.
  line.words.spaceAfter = true;
  line.joinable = line.runs.at(-1) === line.words;
}
