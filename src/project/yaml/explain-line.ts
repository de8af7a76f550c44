import type { YAMLError } from 'yaml';
import type { Flaw } from './flaw.js';
import { asRemark, lineAt, lineStartAt } from './lines.js';

/** Spaces that look like those of the keyboard, and are letters to YAML. */
const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const KEY = /^(?:-[ \t]*)?[\w-]+:(?:\s|$)/;

/** Mistakes that the beginning of a line gives away, whatever the parser made of them. */
export function explainLine(error: YAMLError, text: string): Flaw | undefined {
  return strangeSpace(error, text) ?? tabBefore(error, text) ?? outsideList(error, text);
}

/** Copied from a web page or a word processor: before a key, or behind its colon. */
function strangeSpace(error: YAMLError, text: string): Flaw | undefined {
  const start = lineStartAt(text, error.pos[0]);
  const line = text.slice(start, lineAt(text, error.pos[0])[1]);
  const lead = /^\s*(?:-\s+)?(?:[\w-]+:)?\s*/.exec(line)?.[0] ?? '';
  const at = lead.search(STRANGE_SPACE);
  if (at === -1) return undefined;
  const code = `U+${lead.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'yaml/strange-space', facts: { code }, range: [start + at, start + at + 1] };
}

const LOOKS_LIKE_INDENT: ReadonlySet<string> = new Set(['UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BAD_INDENT']);

/** A tab behind spaces, or under an entry of a list: the parser takes the line for more of the one before it. */
function tabBefore(error: YAMLError, text: string): Flaw | undefined {
  if (!LOOKS_LIKE_INDENT.has(error.code)) return undefined;
  const start = lineStartAt(text, error.pos[0]);
  const blanks = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const tab = blanks.indexOf('\t');
  if (tab === -1 || start + blanks.length < error.pos[0]) return undefined;
  return { code: 'yaml/tab-indent', facts: {}, range: [start + tab, start + tab + 1] };
}

/** In a list that begins in the first column, a line there without a dash belongs to nothing. */
function outsideList(error: YAMLError, text: string): Flaw | undefined {
  const [at] = error.pos;
  if (!error.message.endsWith('at node end') || lineStartAt(text, at) !== at) return undefined;
  const range = lineAt(text, at);
  const line = text.slice(...range);
  if (!KEY.test(line)) return { code: 'yaml/stray-line', facts: { line, better: asRemark(line) }, range };
  const key = line.replace(/^-[ \t]*/, '');
  const length = key.indexOf(':') + line.length - key.length;
  return { code: 'yaml/missing-dash', facts: { better: `- ${key}` }, range: [at, at + length] };
}
