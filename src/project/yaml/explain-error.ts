import type { YAMLError } from 'yaml';
import { badIndent } from './explain-indent.js';
import { explainLine } from './explain-line.js';
import { colonInText, hashInBrackets, moreAfterEnd, needsQuotes, openQuote } from './explain-quotes.js';
import type { Flaw, Range } from './flaw.js';
import { asRemark, lineAt, lineStartAt, nextLine, openBrackets, restOfLine } from './lines.js';
import type { Tree } from './read-tree.js';

/** Says in our own codes what the parser could not read; the parser's sentences are for programmers. */
export function explainError(error: YAMLError, tree: Tree, text: string): Flaw {
  return (
    openQuote(error, tree, text) ??
    explainLine(error, text) ??
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
      return missingChar(error, text);
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow'))
        return hashInBrackets(error, text) ?? unclosedBracket(error, text);
      return badIndent(restOfLine(text, error.pos[0]), text);
    case 'BLOCK_IN_FLOW':
      return { code: 'yaml/missing-comma', facts: {}, range };
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(error, text);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return needsQuotes(error, text) ?? nestedKey(error, text);
    case 'NON_STRING_KEY':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return moreAfterEnd(error, text) ?? bracketInBrackets(error, text) ?? needsQuotes(error, text);
    default:
      return undefined;
  }
}

function missingChar(error: YAMLError, text: string): Flaw | undefined {
  if (error.message.startsWith('Implicit map keys')) return missingColon(error, text);
  return (
    hashInBrackets(error, text) ??
    moreAfterEnd(error, text) ??
    missingComma(error, text) ??
    unclosedBracket(error, text)
  );
}

/** `[{money: 1} {trust: 1}]`, which the parser may take for a key without a value. */
function bracketInBrackets(error: YAMLError, text: string): Flaw | undefined {
  const line = lineStartAt(text, error.pos[0]);
  const [, to] = restOfLine(text, line);
  const places = [...text.slice(line, to).matchAll(/(?<=[}\]]\s+)[{[]/g)].map(({ index }) => line + index);
  const at = places.find((place) => place >= error.pos[0] && openBrackets(text, place) > 0);
  return at === undefined ? undefined : { code: 'yaml/missing-comma', facts: {}, range: [at, at + 1] };
}

/** `title: Part one: the tide`, or a line that stands deeper than its neighbours. */
function nestedKey(error: YAMLError, text: string): Flaw {
  const range = restOfLine(text, error.pos[0]);
  if (/:(?:\s|$)/.test(text.slice(...range))) return colonInText(range, text);
  return badIndent(nextLine(text, range[0]), text);
}

const ALMOST_KEY = /^((?:- +)?[A-Za-z_][\w-]*)\s*(?:[:=：]|:\u00a0)\s*(.*)$/;

/** A line without a colon swallows the next one; the line itself is what is shown. */
function missingColon(error: YAMLError, text: string): Flaw {
  const range = restOfLine(text, error.pos[0]);
  const line = text.slice(...range);
  const [, key, value] = ALMOST_KEY.exec(line) ?? [];
  const better = key === undefined ? asRemark(line) : `${key}: ${value}`;
  const isText = better === undefined && /\S\s+\S+\s+\S/.test(line);
  return { code: 'yaml/missing-colon', facts: { line, better, isText }, range };
}

function badEscape(error: YAMLError): Flaw {
  const sequence = error.message.split(' ').at(-1) ?? '';
  const [from] = error.pos;
  return { code: 'yaml/bad-escape', facts: { sequence }, range: [from, from + Math.max(1, sequence.length)] };
}

/** `["fish" "light"]`; where a line with a key follows instead, it is the bracket that is not closed. */
function missingComma(error: YAMLError, text: string): Flaw | undefined {
  if (!error.message.startsWith('Missing , or :')) return undefined;
  const [at] = error.pos;
  const [from, to] = lineAt(text, at);
  if (from === at && /^(?:- +)?[A-Za-z_][\w-]*:(?:\s|$)/.test(text.slice(from, to))) return undefined;
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
  return badIndent(restOfLine(text, error.pos[0]), text);
}

const atLeastOne = ([from, to]: Range): Range => [from, Math.max(from + 1, to)];
