import type { Scalar } from 'yaml';

/**
 * For each character of a text, its offset in the file; one more entry for the end. `undefined` where the YAML is
 * too contorted to follow: every map is proved by decoding the text again.
 */
export function scalarMap(source: string, node: Scalar): readonly number[] | undefined {
  const [from, to] = node.range ?? [0, 0];
  const text: Decoding = { letters: [], offsets: [] };
  if (node.type === 'PLAIN') decodeFlow(source, [from, to], text);
  else if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') {
    decodeFlow(source, [from + 1, to - 1], text);
  } else decodeBlock(source, [from, to], text);
  const value = String(node.value);
  if (text.letters.slice(0, value.length).join('') !== value) return undefined;
  return [...text.offsets.slice(0, value.length), text.offsets[value.length] ?? lastOf(text) + 1];
}

/** One UTF-16 unit of the value and where it comes from, side by side. */
interface Decoding {
  readonly letters: string[];
  readonly offsets: number[];
}

const lastOf = ({ offsets }: Decoding): number => offsets.at(-1) ?? 0;

function add({ letters, offsets }: Decoding, text: string, offset: number): void {
  for (const unit of text.split('')) {
    letters.push(unit);
    offsets.push(offset);
  }
}

function decodeFlow(source: string, [from, to]: readonly [number, number], into: Decoding): void {
  const quote = source[from - 1];
  for (let at = from; at < to; ) {
    const letter = source[at] ?? '';
    if (letter === '\n' || letter === '\r') at = foldLines(source, at, into);
    else if (letter === '\\' && quote === '"') at = decodeEscape(source, at, into);
    else {
      add(into, letter, at);
      at += letter === "'" && quote === "'" ? 2 : 1;
    }
  }
}

/** One line break is a space, more of them are one break less; blanks around them vanish. */
function foldLines(source: string, at: number, into: Decoding): number {
  while (/[ \t]/.test(into.letters.at(-1) ?? '')) {
    into.letters.pop();
    into.offsets.pop();
  }
  const blank = /^\s+/.exec(source.slice(at))?.[0] ?? '';
  const breaks = blank.split('\n').length - 1;
  add(into, breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at);
  return at + blank.length;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeEscape(source: string, at: number, into: Decoding): number {
  const sign = source[at + 1] ?? '';
  const digits = DIGITS[sign];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    add(into, code <= 0x10ffff ? String.fromCodePoint(code) : '', at);
    return at + 2 + digits;
  }
  const joined = /^\r?\n[ \t]*/.exec(source.slice(at + 1));
  if (joined) return at + 1 + joined[0].length;
  add(into, ESCAPES[sign] ?? sign, at);
  return at + 2;
}

/** `|` keeps line breaks; `>` turns a break between two lines that both begin at the margin into a space. */
function decodeBlock(source: string, [from, to]: readonly [number, number], into: Decoding): void {
  const folded = source[from] === '>';
  let at = source.indexOf('\n', from) + 1;
  const margin = /^(?:[ \t]*\r?\n)*( *)/.exec(source.slice(at, to))?.[1]?.length ?? 0;
  let before = '';
  while (at > 0 && at < to) {
    const newline = source.indexOf('\n', at);
    const end = newline === -1 || newline > to ? to : newline;
    const line = source.slice(at + margin, end).replace(/\r$/, '');
    if (folded && isAtMargin(before) && into.letters.at(-1) === '\n') foldBlock(into, line);
    add(into, '', at);
    for (const [index, unit] of line.split('').entries()) add(into, unit, at + margin + index);
    add(into, '\n', end);
    if (line !== '' || !folded) before = line;
    at = end + 1;
  }
}

/** The break before a line at the margin is a space when it is the only one, and is dropped among several. */
function foldBlock(into: Decoding, line: string): void {
  if (!isAtMargin(line)) return;
  const offset = lastOf(into);
  into.letters.pop();
  into.offsets.pop();
  if (into.letters.at(-1) !== '\n') add(into, ' ', offset);
}

const isAtMargin = (line: string): boolean => line !== '' && !/^[ \t]/.test(line);
