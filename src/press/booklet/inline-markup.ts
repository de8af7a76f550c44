import type { Token, Tokens } from 'marked';

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
      return `[${inlineMarkup(token.tokens)}](${(token as Tokens.Link).href})`;
    case 'br':
      return '\n';
    case 'escape':
      return `\\${(token as Tokens.Escape).text}`;
    case 'codespan':
      return (token as Tokens.Codespan).text;
    default:
      return 'tokens' in token && token.tokens
        ? inlineMarkup(token.tokens)
        : 'text' in token
          ? unwrapped(String(token.text))
          : '';
  }
}

/** A line break inside a Markdown paragraph is a space. */
const unwrapped = (text: string): string => text.replaceAll('\n', ' ');

/** The same without any markup: for anchors and bookmarks. */
export const plainText = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? [])
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : '',
    )
    .join('');
