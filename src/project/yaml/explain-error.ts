import { visit, type YAMLError } from 'yaml';
import type { Flaw, Range } from './flaw.js';
import type { Tree } from './read-tree.js';

/** Signs that mean something to YAML at the beginning of a value. */
const SPECIAL_START = /^(?:\{\{|[{["'*&@`%|>!])/;
const KEY_OR_DASH = /^\s*(?:- +)*(?:[^\s"'#:[{][^:#]*:\s+|- +)?/;

/** Says in our own codes what the parser could not read; the parser's sentences are for programmers. */
export function explainError(error: YAMLError, tree: Tree, text: string): Flaw {
  return (
    openQuote(error, tree, text) ??
    tabBefore(error, text) ??
    byCode(error, text) ?? {
      code: 'yaml/syntax',
      facts: { detail: error.message.replace(/[.:]?\s*$/, '') },
      range: atLeastOne(error.pos),
    }
  );
}

function byCode(error: YAMLError, text: string): Flaw | undefined {
  const range = atLeastOne(error.pos);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml/tab-indent', facts: {}, range };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'yaml/unknown-tag', facts: { tag: text.slice(...range) }, range };
    case 'BAD_DQ_ESCAPE':
      return badEscape(error);
    case 'MISSING_CHAR':
      return missingComma(error, text) ?? unclosedBracket(error, text);
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) return unclosedBracket(error, text);
      return { code: 'yaml/bad-indent', facts: {}, range: restOfLine(text, error.pos[0]) };
    case 'BLOCK_IN_FLOW':
      return { code: 'yaml/missing-comma', facts: {}, range };
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(error, text);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedKey(error, text);
    case 'NON_STRING_KEY':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return needsQuotes(error, text);
    default:
      return undefined;
  }
}

/** Under an entry of a list, the parser takes a line after a tab for more of the line before it. */
function tabBefore(error: YAMLError, text: string): Flaw | undefined {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const blanks = /^[ \t]*/.exec(text.slice(lineStart, error.pos[0]))?.[0] ?? '';
  const tab = blanks.indexOf('\t');
  if (tab === -1 || lineStart + blanks.length < error.pos[0]) return undefined;
  return { code: 'yaml/tab-indent', facts: {}, range: [lineStart + tab, lineStart + tab + 1] };
}

/** `text: {{name}} arrives`: the value, from the sign that YAML took for its own. */
function needsQuotes(error: YAMLError, text: string): Flaw | undefined {
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const [from, to] = restOfLine(text, lineStart);
  const start = from + (KEY_OR_DASH.exec(text.slice(from, to))?.[0].length ?? 0);
  const sign = SPECIAL_START.exec(text.slice(start, to))?.[0];
  if (sign === undefined || start > error.pos[0]) return undefined;
  return { code: 'yaml/needs-quotes', facts: { sign }, range: [start, to] };
}

/** `title: Part one: the tide`, or a line that stands deeper than its neighbours. */
function nestedKey(error: YAMLError, text: string): Flaw {
  const [from, to] = restOfLine(text, error.pos[0]);
  if (/:(?:\s|$)/.test(text.slice(from, to))) {
    return { code: 'yaml/colon-in-text', facts: {}, range: [from, to] };
  }
  return { code: 'yaml/bad-indent', facts: {}, range: restOfLine(text, Math.min(to + 1, text.length)) };
}

/** A line without a colon swallows the next one; the line itself is what is shown. */
function missingColon(error: YAMLError, text: string): Flaw {
  const range = restOfLine(text, error.pos[0]);
  return { code: 'yaml/missing-colon', facts: { line: text.slice(...range) }, range };
}

function badEscape(error: YAMLError): Flaw {
  const sequence = error.message.split(' ').at(-1) ?? '';
  const [from] = error.pos;
  return { code: 'yaml/bad-escape', facts: { sequence }, range: [from, from + Math.max(1, sequence.length)] };
}

const NEXT_KEY = /\n\s*(?:- +)?[A-Za-z_][\w-]*:(?:\s|$)/;

/**
 * A quote that is not closed runs on to the next quote of the file, and the parser stumbles there. The quote to show is
 * the first one that swallows a line with a key.
 */
function openQuote(error: YAMLError, tree: Tree, text: string): Flaw | undefined {
  const isMissing = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  if (!isMissing && !FOLLOWS_OPEN_QUOTE.has(error.code)) return undefined;
  const quoted: Range[] = [];
  visit(tree, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < error.pos[1]) quoted.push([range[0], range[1]]);
    },
  });
  const swallows = quoted.find((range) => NEXT_KEY.test(text.slice(...range)));
  const [opening] = swallows ?? (isMissing ? quoted.at(-1) : undefined) ?? [];
  if (opening === undefined) return undefined;
  const quote = text[opening] ?? '"';
  return { code: 'yaml/unclosed-quote', facts: { quote }, range: restOfLine(text, opening) };
}

const FOLLOWS_OPEN_QUOTE: ReadonlySet<string> = new Set([
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_INDENT',
]);

/** `["fish" "light"]`; where a line with a key follows instead, it is the bracket that is not closed. */
function missingComma(error: YAMLError, text: string): Flaw | undefined {
  if (!error.message.startsWith('Missing , or :')) return undefined;
  const [at] = error.pos;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [from, to] = restOfLine(text, lineStart);
  if (from === at && NEXT_KEY.test(`\n${text.slice(from, to)}`)) return undefined;
  const entry = /^(?:"[^"\n]*"?|'[^'\n]*'?|[^,\]}\n]+)/.exec(text.slice(at, to))?.[0].trimEnd() ?? '';
  return { code: 'yaml/missing-comma', facts: {}, range: [at, at + Math.max(1, entry.length)] };
}

/** Looks back for the bracket that is still open where the parser gave up. */
function unclosedBracket(error: YAMLError, text: string): Flaw {
  let open = 0;
  for (let at = Math.min(error.pos[0], text.length - 1); at >= 0; at--) {
    const sign = text[at] ?? '';
    if ((sign === ']' || sign === '}') && at < error.pos[0]) open++;
    if ((sign === '[' || sign === '{') && open-- === 0) {
      return { code: 'yaml/unclosed-bracket', facts: { bracket: sign }, range: [at, at + 1] };
    }
  }
  return { code: 'yaml/bad-indent', facts: {}, range: restOfLine(text, error.pos[0]) };
}

/** From an offset (without blanks) to the last letter of its line. */
function restOfLine(text: string, offset: number): Range {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline === -1 ? undefined : newline);
  const from = offset + (line.length - line.trimStart().length);
  return [from, Math.max(from + 1, offset + line.trimEnd().length)];
}

const atLeastOne = ([from, to]: Range): Range => [from, Math.max(from + 1, to)];
