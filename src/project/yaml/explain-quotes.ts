import { visit, type YAMLError } from 'yaml';
import type { Flaw, Range } from './flaw.js';
import { inQuotes, lineAt, lineStartAt, openBrackets, restOfLine } from './lines.js';
import type { Tree } from './read-tree.js';

/** Signs that mean something to YAML at the beginning of a value. */
const SPECIAL_START = /^(?:\{\{|[{[*&@`%|>!]|[-?](?=\s))/;
const KEY_OR_DASH = /^\s*(?:- +)*(?:[^\s"'#:[{][^:#]*:\s+|- +)?/;

/** `text: {{name}} arrives`: the value, from the sign that YAML took for its own. */
export function needsQuotes(error: YAMLError, text: string): Flaw | undefined {
  const [at] = error.pos;
  const [from, to] = restOfLine(text, lineStartAt(text, at));
  const iconInBrackets = /[:,[{]\s+(\{[\w-]+\})\s*$/.exec(text.slice(from, at));
  if (iconInBrackets?.[1] && openBrackets(text, at) > 0) {
    const start = text.lastIndexOf('{', at - 1);
    const length = /^[^,}\]\n]*\}[^,}\]\n]*/.exec(text.slice(start, to))?.[0].trimEnd().length ?? 1;
    return quotesFor('{', [start, start + length], text);
  }
  const start = from + (KEY_OR_DASH.exec(text.slice(from, to))?.[0].length ?? 0);
  const sign = SPECIAL_START.exec(text.slice(start, to))?.[0];
  if (sign === undefined || start > at) return undefined;
  return quotesFor(sign, [start, to], text);
}

const quotesFor = (sign: string, range: Range, text: string): Flaw => ({
  code: 'yaml/needs-quotes',
  facts: { sign, better: inQuotes(text.slice(...range)) },
  range,
});

/** `{rgb: #FF0000, cmyk: […]}`: what follows the `#` is a remark, and so the bracket is never closed. */
export function hashInBrackets(error: YAMLError, text: string): Flaw | undefined {
  const [from, to] = lineAt(text, text.slice(0, error.pos[0]).trimEnd().length);
  const hash = /[{[][^#]*[:,[]\s+(#[^\s,}\]]+)/.exec(text.slice(from, to));
  if (hash?.[1] === undefined) return undefined;
  const end = from + hash.index + hash[0].length;
  return quotesFor('#', [end - hash[1].length, end], text);
}

/** `'Skagen's tip'`, `{a: 1}},`: a value has ended, and the line goes on. */
export function moreAfterEnd(error: YAMLError, text: string): Flaw | undefined {
  const [at] = error.pos;
  const line = lineStartAt(text, at);
  const before = text.slice(line, at);
  const end = /["'}\]](?=\s*$)/.exec(before)?.[0];
  if (end === undefined) return undefined;
  const isQuote = end === '"' || end === "'";
  const open = openBrackets(text, at) > 0;
  if (isQuote ? open && /\s$/.test(before) : open || !/[,}\]]/.test(text[at] ?? '')) return undefined;
  const [, lineEnd] = restOfLine(text, at);
  const more = /^[^,}\]]+/.exec(text.slice(at, lineEnd))?.[0].trimEnd();
  const to = open && more ? at + more.length : lineEnd;
  const facts = {
    end,
    more: text.slice(at, to),
    better: isQuote && !open ? requoted(line, to, text) : undefined,
  };
  return { code: 'yaml/more-after-end', facts, range: [at, to] };
}

function requoted(line: number, to: number, text: string): string | undefined {
  const value = text.slice(line, to).replace(KEY_OR_DASH, '');
  const quote = value[0] ?? '';
  const inner = value.endsWith(quote) ? value.replace(/^(["'])\1*/, '').replace(/(["'])\1*$/, '') : value;
  return inQuotes(inner);
}

const TWO_ON_A_LINE = /^(?:-?\d[\d.]*|yes|no|true|false)\s+([\w-]+:\s.*)$/;

/** `title: Part one: the tide`, or two keys on one line. */
export function colonInText(range: Range, text: string): Flaw {
  const value = text.slice(...range);
  const bare = value.replace(/^[“„«‘‚](.*)[”“»’‘]$/, '$1');
  const facts = { better: inQuotes(bare), curly: bare !== value, second: TWO_ON_A_LINE.exec(value)?.[1] };
  return { code: 'yaml/colon-in-text', facts, range };
}

const NEXT_KEY = /\n\s*(?:- +)?[A-Za-z_][\w-]*:(?:\s|$)/;

/**
 * A quote that is not closed runs on to the next quote of the file, and the parser stumbles there. The quote to show is
 * the first one that swallows a line with a key.
 */
export function openQuote(error: YAMLError, tree: Tree, text: string): Flaw | undefined {
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
