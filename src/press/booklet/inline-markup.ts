import type { Token, Tokens } from 'marked';
import { isWebAddress } from '../web-address.js';
import { indexAnchor } from './index-term.js';

/** Breaks the line wherever it stands, as the press's text has it. */
export const HARD_BREAK = '\u2028';

/** Markdown's inline tokens in the press's own inline markup. */
export const inlineMarkup = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? []).map(markup).join('');

function markup(token: Token): string {
  switch (token.type) {
    case 'strong':
      return `**${inlineMarkup(token.tokens)}**`;
    case 'em':
      return `*${inlineMarkup(token.tokens)}*`;
    case 'link':
      return link(token as Tokens.Link);
    case 'br':
      return HARD_BREAK;
    case 'escape':
      return `\\${(token as Tokens.Escape).text}`;
    case 'codespan':
      return (token as Tokens.Codespan).text;
    default:
      return 'tokens' in token && token.tokens ? inlineMarkup(token.tokens) : unwrapped(textOf(token));
  }
}

function link({ href, tokens }: Tokens.Link): string {
  const words = inlineMarkup(tokens);
  const term = indexAnchor(href, plainText(tokens));
  if (term !== undefined) return `[${words}](#${term})`;
  if (isWebAddress(href)) return `[${words}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return href.startsWith('#') || href.startsWith('lang:') ? `[${words}](${href})` : words;
}

/** A line break inside a Markdown paragraph is a space. */
const unwrapped = (text: string): string => text.replaceAll('\n', ' ');

const textOf = (token: Token): string => ('text' in token ? String(token.text) : '');

/** The same without any markup: for anchors and bookmarks. */
export const plainText = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? [])
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : textOf(token)))
    .join('');
