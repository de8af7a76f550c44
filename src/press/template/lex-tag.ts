import type { Unsupported } from '../../diagnostics/facts/template.js';

/** What begins at a `<`. */
export type TagStart =
  | { readonly kind: 'open'; readonly name: string; readonly length: number }
  | { readonly kind: 'close'; readonly name: string; readonly length: number }
  | { readonly kind: 'comment'; readonly length: number }
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly length: number }
  | { readonly kind: 'bad'; readonly expected: 'name' | 'closing-tag'; readonly found: string };

const NAME = '[A-Za-z_][\\w.:-]*';
const OPEN = new RegExp(`<(${NAME})`, 'y');
const CLOSE = new RegExp(`</\\s*(${NAME})\\s*>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(["'])`, 'y');
const UNSUPPORTED: readonly (readonly [start: string, what: Unsupported])[] = [
  ['<![CDATA[', 'cdata'],
  ['<!', 'doctype'],
  ['<?', 'instruction'],
];

export function lexTagStart(text: string, at: number): TagStart {
  if (text.startsWith('<!--', at)) return { kind: 'comment', length: 4 };
  const unsupported = UNSUPPORTED.find(([start]) => text.startsWith(start, at));
  if (unsupported) return { kind: 'unsupported', what: unsupported[1], length: unsupported[0].length };
  const closing = text.startsWith('</', at);
  const [whole, name] = matchAt(closing ? CLOSE : OPEN, text, at) ?? [];
  if (whole === undefined || name === undefined) {
    return {
      kind: 'bad',
      expected: closing ? 'closing-tag' : 'name',
      found: shown(text, closing ? at : at + 1),
    };
  }
  return { kind: closing ? 'close' : 'open', name, length: whole.length };
}

/** What follows inside a tag, after any whitespace. */
export type TagItem =
  | { readonly kind: 'attribute'; readonly name: string; readonly quote: string; readonly length: number }
  | { readonly kind: 'end'; readonly empty: boolean; readonly length: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bad'; readonly expected: 'attribute' | 'end'; readonly found: string };

export function lexTagItem(text: string, at: number): TagItem {
  if (at >= text.length) return { kind: 'nothing' };
  if (text[at] === '>') return { kind: 'end', empty: false, length: 1 };
  if (text.startsWith('/>', at)) return { kind: 'end', empty: true, length: 2 };
  const [whole, name, quote] = matchAt(ATTRIBUTE, text, at) ?? [];
  if (whole !== undefined && name !== undefined && quote !== undefined) {
    return { kind: 'attribute', name, quote, length: whole.length };
  }
  return {
    kind: 'bad',
    expected: /[\w"']/.test(text[at] ?? '') ? 'attribute' : 'end',
    found: shown(text, at),
  };
}

export const endOfBlanks = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? '')) end++;
  return end;
};

/** The expressions are shared, so where they start is set before each use. */
function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** What stands at an offset, short enough for a message. */
const shown = (text: string, at: number): string =>
  /^(\S[^\s<>/]{0,15})?/.exec(text.slice(at, at + 16))?.[0] ?? '';
