import type { InlinePiece } from '../template/element.js';
import type { TextProblem } from './text-problem.js';

export type Emphasis = 'plain' | 'bold' | 'italic';

interface Written {
  readonly field: string | undefined;
  /** Where a link leads, as it was written. */
  readonly link: string | undefined;
}

export type TextSpan = Written & {
  readonly kind: 'text';
  readonly text: string;
  readonly emphasis: Emphasis;
};
export type IconSpan = Written & { readonly kind: 'icon'; readonly name: string };

/** A stretch of text that looks alike throughout, an icon, or a hard line break. */
export type Span = TextSpan | IconSpan | { readonly kind: 'break' };

export interface ReadInline {
  readonly spans: readonly Span[];
  readonly problems: readonly TextProblem[];
}

type Mark = '**' | '*' | '{';

interface Opener {
  readonly mark: Mark;
  /** Undefined for words of the template, which may close in a later piece what they open. */
  readonly owner: InlinePiece | undefined;
  readonly at: number;
}

/** Everything known while reading; `at` counts in all pieces joined, so that markup may span them. */
interface Reading {
  readonly source: string;
  readonly spans: Span[];
  readonly problems: TextProblem[];
  openers: Opener[];
  pending: string;
  link: Link | undefined;
}

interface Link {
  readonly to: string;
  /** Offsets of the bracket that closes the words, and of what follows the link. */
  readonly wordsEnd: number;
  readonly end: number;
}

const LINE_SEPARATOR = '\u2028';
const SPECIAL = /[*{[\]\\\n\u2028]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const LINK = /\[((?:\\.|[^[\]\\])+)\]\(([^\s()]+)\)/y;
const ICON_NAME = /^[A-Za-z0-9][\w-]*$/;
const NEAR = 24;

/**
 * Reads `**bold**`, `*italic*`, `{icon}`, `[link](#anchor)`, `[words](lang:en)` and backslash escapes. A line feed breaks the line in a
 * maker's field and is a space in a template, where lines are only wrapped; U+2028 breaks it everywhere. What a field
 * opens it has to close itself.
 */
export function readInline(pieces: readonly InlinePiece[]): ReadInline {
  const source = pieces.map(({ text }) => text).join('');
  const reading: Reading = { source, spans: [], problems: [], openers: [], pending: '', link: undefined };
  let at = 0;
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    at = readPiece(reading, piece, { start, at, end });
    start = end;
    flush(reading, piece.field);
    if (piece.field !== undefined) reportOpen(reading, piece, piece.field);
  }
  reportOpen(reading, undefined, undefined);
  return reading;
}

interface Range {
  readonly start: number;
  /** Further than `start` where an icon began in the piece before. */
  readonly at: number;
  readonly end: number;
}

function readPiece(reading: Reading, piece: InlinePiece, range: Range): number {
  const { source } = reading;
  let { at } = range;
  while (at < range.end) {
    const plain = at;
    SPECIAL.lastIndex = at;
    at = Math.min(SPECIAL.exec(source)?.index ?? source.length, range.end);
    reading.pending += source.slice(plain, at);
    if (at < range.end) at = readCharacter(reading, piece, { ...range, at });
  }
  return at;
}

/** Reads one character, or the markup that begins with it; returns the offset after it. */
function readCharacter(reading: Reading, piece: InlinePiece, range: Range): number {
  const { source } = reading;
  const { at } = range;
  const character = source.charAt(at);
  const next = source.charAt(at + 1);
  if (character === '\\' && ESCAPABLE.test(next)) {
    reading.pending += next;
    return at + 2;
  }
  if (at === reading.link?.wordsEnd) return endLink(reading, reading.link, piece);
  if (character === '[') return readLink(reading, piece, at);
  if (character === '{') return readIcon(reading, piece, at);
  if (character === '*') return readAsterisks(reading, piece, range);
  if (character === LINE_SEPARATOR || (character === '\n' && piece.field !== undefined)) {
    flush(reading, piece.field);
    reading.spans.push({ kind: 'break' });
  } else reading.pending += character;
  return at + 1;
}

function readLink(reading: Reading, piece: InlinePiece, at: number): number {
  LINK.lastIndex = at;
  const [whole, words = '', to = ''] = LINK.exec(reading.source) ?? [];
  if (whole === undefined) reading.pending += '[';
  else {
    flush(reading, piece.field);
    reading.link = { to, wordsEnd: at + 1 + words.length, end: at + whole.length };
  }
  return at + 1;
}

function endLink(reading: Reading, { end }: Link, piece: InlinePiece): number {
  flush(reading, piece.field);
  reading.link = undefined;
  return end;
}

function readIcon(reading: Reading, piece: InlinePiece, at: number): number {
  const end = reading.source.indexOf('}', at);
  const name = reading.source.slice(at + 1, end);
  if (end < 0 || !ICON_NAME.test(name)) {
    reading.problems.push(unclosed(reading, { mark: '{', at }, piece.field));
    reading.pending += '{';
    return at + 1;
  }
  flush(reading, piece.field);
  reading.spans.push({ kind: 'icon', name, field: piece.field, link: reading.link?.to });
  return end + 1;
}

function readAsterisks(reading: Reading, piece: InlinePiece, range: Range): number {
  const pair = range.at + 1 < range.end && reading.source.charAt(range.at + 1) === '*';
  const mark = pair ? '**' : '*';
  const end = range.at + mark.length;
  if (isPlainAsterisk(reading.source, range, end)) reading.pending += mark;
  else {
    flush(reading, piece.field);
    toggle(reading, { mark, at: range.at, owner: piece.field === undefined ? undefined : piece });
  }
  return end;
}

/** `2*3`, and an asterisk with spaces around it, are what they look like. */
function isPlainAsterisk(source: string, { start, at, end: pieceEnd }: Range, end: number): boolean {
  const before = source.charAt(at - 1);
  const after = source.charAt(end);
  const inside = at > start && end < pieceEnd;
  return (inside && isDigit(before) && isDigit(after)) || (isSpace(before) && isSpace(after));
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** The edge of the text counts as a space. */
const isSpace = (character: string): boolean => character.trim() === '';

function toggle(reading: Reading, opener: Opener): void {
  const open = reading.openers.findLastIndex(
    ({ mark, owner }) => mark === opener.mark && owner === opener.owner,
  );
  if (open < 0) reading.openers.push(opener);
  else reading.openers.splice(open, 1);
}

function flush(reading: Reading, field: string | undefined): void {
  if (reading.pending === '') return;
  const text = reading.pending.normalize('NFC');
  const emphasis = emphasisOf(reading.openers);
  reading.spans.push({ kind: 'text', text, emphasis, field, link: reading.link?.to });
  reading.pending = '';
}

function emphasisOf(openers: readonly Opener[]): Emphasis {
  if (openers.some(({ mark }) => mark === '**')) return 'bold';
  return openers.length > 0 ? 'italic' : 'plain';
}

function reportOpen(reading: Reading, owner: InlinePiece | undefined, field: string | undefined): void {
  if (reading.openers.length === 0) return;
  for (const opener of reading.openers)
    if (opener.owner === owner) reading.problems.push(unclosed(reading, opener, field));
  reading.openers = reading.openers.filter((opener) => opener.owner !== owner);
}

function unclosed(
  { source }: Reading,
  { mark, at }: Pick<Opener, 'mark' | 'at'>,
  field: string | undefined,
): TextProblem {
  const near = source.slice(at, at + NEAR);
  return { severity: 'error', code: 'text/markup', facts: { mark, near, field } };
}
