import type { Span } from './syntax.js';

/** A `{{…}}` found without understanding it. */
export interface RawHole extends Span {
  /** `unclosed` runs to the end of the text, or to the next `{{`. */
  readonly kind: 'open' | 'close' | 'else' | 'else-chain' | 'raw' | 'comment' | 'other' | 'unclosed';
  /** Name of the block or part it opens or closes; otherwise the content. */
  readonly name: string;
  /** Deepest nesting of parentheses in it. */
  readonly parentheses: number;
}

/**
 * Finds the holes of a text in one pass. It runs before Handlebars does, so that neither depth nor size can stall the
 * parser, and so that what is left open is reported where it was opened.
 */
export function* scanHoles(text: string): Generator<RawHole> {
  let at = text.indexOf('{{');
  while (at !== -1) {
    if (isEscaped(text, at)) {
      at = text.indexOf('{{', at + 2);
      continue;
    }
    const hole = holeAt(text, at);
    yield hole;
    at = text.indexOf('{{', hole.to);
  }
}

/** `\{{` prints `{{`, while `\\{{` is a backslash and a hole. */
const isEscaped = (text: string, at: number): boolean => text[at - 1] === '\\' && text[at - 2] !== '\\';

function holeAt(text: string, from: number): RawHole {
  if (text.startsWith('{{{{', from)) return { kind: 'raw', name: '', parentheses: 0, from, to: from + 4 };
  if (/^\{\{~?!/.test(text.slice(from, from + 4))) return commentAt(text, from);
  const { end, parentheses } = endOfHole(text, from + 2);
  if (text[end] !== '}') return { kind: 'unclosed', name: '', parentheses, from, to: end };
  const to = text[end + 2] === '}' && text[from + 2] === '{' ? end + 3 : end + 2;
  return { ...kindOf(text.slice(from + 2, end)), parentheses, from, to };
}

function commentAt(text: string, from: number): RawHole {
  const long = /^\{\{~?!--/.test(text.slice(from, from + 6));
  const ending = long ? /--~?\}\}/g : /\}\}/g;
  ending.lastIndex = from + 3;
  const found = ending.exec(text);
  const base = { name: '', parentheses: 0, from };
  return found
    ? { ...base, kind: 'comment', to: ending.lastIndex }
    : { ...base, kind: 'unclosed', to: text.length };
}

/** Offset of the `}}` that ends a hole, or of where it can no longer end. */
function endOfHole(text: string, from: number): { end: number; parentheses: number } {
  let depth = 0;
  let parentheses = 0;
  let at = from;
  while (at < text.length && !text.startsWith('}}', at)) {
    const character = text[at];
    if (at > from && text.startsWith('{{', at)) break;
    if (character === '(') parentheses = Math.max(parentheses, ++depth);
    if (character === ')') depth--;
    at = endOfQuoted(text, at);
  }
  return { end: at, parentheses };
}

function endOfQuoted(text: string, at: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at + 1;
  let end = text.indexOf(quote, at + 1);
  while (end !== -1 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
  // A quote without its twin ends nothing: the hole's own end is still found.
  return end === -1 ? at + 1 : end + 1;
}

function kindOf(inside: string): Pick<RawHole, 'kind' | 'name'> {
  const [, sign = '', name = ''] =
    /^~?\s*(#>|#\*|#|\/|\^|else(?=[\s~}]|$))?\s*([^\s~})]*)/.exec(inside) ?? [];
  if (sign.startsWith('#')) return { kind: 'open', name };
  if (sign === '/') return { kind: 'close', name };
  if (sign === 'else') return { kind: name === '' ? 'else' : 'else-chain', name };
  if (sign === '^') return { kind: name === '' ? 'else' : 'open', name };
  return { kind: 'other', name: inside };
}
