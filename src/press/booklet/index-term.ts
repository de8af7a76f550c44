/** Where a term of the index stands; no heading can have an anchor that begins like this. */
const PREFIX = '.index/';

/** `[words](index:Term)` in the press's own links; without a term, the words are it. */
export function indexAnchor(href: string, words: string): string | undefined {
  if (!href.startsWith('index:')) return undefined;
  const term = href.slice('index:'.length) || words;
  // Neither blanks nor brackets may stand in a link.
  return PREFIX + encodeURIComponent(term).replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** The term that a link marks; nothing for links that lead somewhere. */
export const termOf = (anchor: string): string | undefined =>
  anchor.startsWith(PREFIX) ? decodeURIComponent(anchor.slice(PREFIX.length)) : undefined;
