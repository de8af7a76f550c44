import type { Token } from 'marked';

/** Something in a chapter that a booklet cannot print, by marked's name for it, and as it was written. */
export interface Unprintable {
  readonly what: string;
  readonly written: string;
}

/** Every kind of token that some block is made of; images stand in paragraphs of their own. */
const PRINTABLE = new Set([
  ...['space', 'def', 'hr', 'heading', 'paragraph', 'list', 'list_item', 'table', 'blockquote'],
  ...['text', 'strong', 'em', 'link', 'br', 'escape', 'codespan'],
]);

/** Paragraphs and their like are all that fits into a step, a cell or a box. */
const HOLDS_TEXT_ONLY = new Set(['list_item', 'blockquote']);
const ENDS_TEXT = new Set(['list', 'table', 'blockquote', 'heading', 'hr']);

/** What is wrong with a token or with anything inside it, in reading order. */
export function unprintableIn(token: Token, within?: Token): readonly Unprintable[] {
  if (isFigure(token) && within === undefined) return [];
  const misplaced = within !== undefined && HOLDS_TEXT_ONLY.has(within.type) && ENDS_TEXT.has(token.type);
  if (misplaced || !PRINTABLE.has(token.type)) return [{ what: token.type, written: token.raw.trim() }];
  return insideOf(token).flatMap((inner) => unprintableIn(inner, token));
}

/** A paragraph of nothing but images. */
export const isFigure = (token: Token): boolean =>
  token.type === 'paragraph' &&
  (token.tokens ?? []).every((inner) => inner.type === 'image' || isBlank(inner));

const isBlank = (token: Token): boolean => token.type === 'br' || token.raw.trim() === '';

function insideOf(token: Token): readonly Token[] {
  if (token.type === 'list') return token.items;
  if (token.type === 'table') return [...token.header, ...token.rows.flat()].flatMap(({ tokens }) => tokens);
  return 'tokens' in token ? (token.tokens ?? []) : [];
}
