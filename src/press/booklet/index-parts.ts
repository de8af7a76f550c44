import type { BlockPart, PartValues } from './part.js';

/** The pages each term of the index stands on, as far as pages have been made. */
export type TermPages = ReadonlyMap<string, ReadonlySet<number>>;

/** What links on page numbers lead to: the top of the page. */
export const pageAnchor = (page: number): string => `.page-${page}`;

/** The index of a booklet: a part for each letter, its terms in the order of the language. */
export function indexParts(terms: TermPages, language: string): readonly BlockPart[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...terms].toSorted(([a], [b]) => compare(a, b));
  const letters = new Map<string, PartValues[]>();
  for (const [term, pages] of sorted) {
    const letter = initialOf(term, language);
    letters.set(letter, [...(letters.get(letter) ?? []), { term, pages: spans(pages) }]);
  }
  return [...letters].map(([letter, entries], index) => ({
    part: 'index-letter',
    values: { letter, columns: inTwo(entries) },
    words: letter,
    goesOn: index > 0,
  }));
}

const initialOf = (term: string, language: string): string =>
  (/[\p{L}\p{N}]/u.exec(term)?.[0] ?? '').toLocaleUpperCase(language);

/** Read down the first column, then down the second. */
function inTwo(entries: readonly PartValues[]): readonly (readonly PartValues[])[] {
  const half = Math.ceil(entries.length / 2);
  return [entries.slice(0, half), entries.slice(half)];
}

/** Pages in rising order; neighbours are drawn together: 3, 7–9. */
function spans(pages: ReadonlySet<number>): readonly PartValues[] {
  const found: { from: number; to: number }[] = [];
  for (const page of [...pages].toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.to === page - 1) last.to = page;
    else found.push({ from: page, to: page });
  }
  return found.map(({ from, to }) => ({
    text: from === to ? `${from}` : `${from}–${to}`,
    anchor: pageAnchor(from),
  }));
}
