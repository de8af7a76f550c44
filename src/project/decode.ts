import type { FileFacts } from '../diagnostics/facts/file.js';
import { formatOf } from './format-of.js';

const MB = 1_000_000;
/** About thirty thousand cards. */
const LIMIT_MB = 20;

/** A hundred pages; the parser reads a line letter by letter. */
const LONGEST_LINE = 200_000;

type Undecoded = {
  [C in keyof FileFacts]: { readonly code: C; readonly facts: FileFacts[C] };
}[
  | 'file/too-large'
  | 'file/not-text'
  | 'file/merge-conflict'
  | 'file/not-utf8'
  | 'file/control-character'
  | 'file/lone-carriage-return'
  | 'file/long-line'];

/** What is wrong with the text of a file, at an offset of it; one letter where no length is given. */
export type Unreadable = Undecoded & { readonly offset: number; readonly length?: number };

/** A file as text without its byte order mark; `wrong` stands at the end of what could be read. */
export interface Decoded {
  readonly text: string;
  readonly wrong?: Unreadable | undefined;
}

/** C0 but for tab, line feed and carriage return, which YAML forbids and the parser lets through. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** What git leaves where it could not unite two versions. */
const CONFLICT = /^<{7}(?: .*)?$/m;
const LONE_RETURN = /\r(?!\n)/;

/** Reads bytes as UTF-8, without a byte order mark, and refuses what would make every later message confusing. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > LIMIT_MB * MB) {
    const megabytes = Math.ceil(bytes.byteLength / MB);
    return { text: '', wrong: { code: 'file/too-large', facts: { megabytes, limit: LIMIT_MB }, offset: 0 } };
  }
  const format = formatOf(bytes);
  if (format) return { text: '', wrong: { code: 'file/not-text', facts: { format }, offset: 0 } };
  const text = decodeUtf8(bytes, true);
  if (text === undefined) return upToBadByte(bytes);

  const control = text.search(CONTROL);
  if (control !== -1) {
    const code = `U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`;
    return { text, wrong: { code: 'file/control-character', facts: { code }, offset: control } };
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const { 0: line, index } = conflict;
    const wrong = { code: 'file/merge-conflict', facts: {}, offset: index, length: line.length } as const;
    return { text, wrong };
  }
  const lone = text.search(LONE_RETURN);
  if (lone !== -1) return { text, wrong: { code: 'file/lone-carriage-return', facts: {}, offset: lone } };
  const long = startOfLongLine(text);
  if (long === undefined) return { text };
  return { text, wrong: { code: 'file/long-line', facts: { limit: LONGEST_LINE }, offset: long } };
}

function startOfLongLine(text: string): number | undefined {
  for (let from = 0; text.length - from > LONGEST_LINE; ) {
    const end = text.indexOf('\n', from);
    if ((end === -1 ? text.length : end) - from > LONGEST_LINE) return from;
    from = end + 1;
  }
  return undefined;
}

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function upToBadByte(bytes: Uint8Array): Decoded {
  const at = firstBadByte(bytes);
  const before = decodeUtf8(bytes.subarray(0, at), false) ?? '';
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const text = before + (decodeUtf8(bytes.subarray(at), false) ?? '');
  return { text, wrong: { code: 'file/not-utf8', facts: { byte }, offset: before.length } };
}

/** Halves the file until one character is left: everything before it decodes. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = characterStart(bytes, (good + bad) >> 1, good);
    if (middle === good) break;
    if (decodeUtf8(bytes.subarray(good, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  while (good < bad) {
    const next = good + lengthAt(bytes, good);
    if (decodeUtf8(bytes.subarray(good, next), true) === undefined) return good;
    good = next;
  }
  return good;
}

/** Moves back over continuation bytes, but not before `floor`. */
function characterStart(bytes: Uint8Array, at: number, floor: number): number {
  let start = at;
  while (start > floor && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}
