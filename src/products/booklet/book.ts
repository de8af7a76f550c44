import type { Place } from '../../diagnostics/diagnostic.js';
import { pageAnchor } from '../../press/booklet/index-parts.js';
import { termOf } from '../../press/booklet/index-term.js';
import type { Frame, FrameItem } from '../../press/frame.js';
import type { Box, Mm } from '../../units.js';
import type { Written } from './find-text.js';

/** A page under way: what its template drew, and the text set on it so far. */
export interface Page {
  readonly frame: Frame;
  readonly flow: Box;
  readonly items: FrameItem[];
  /** How far down the flow is filled. */
  filledTo: Mm;
  readonly template: string;
  /** Where the template draws it. */
  readonly place: Place | undefined;
  /** What text stands on it, from the top. */
  readonly pieces: SetPiece[];
}

/** A part of a chapter on a page, down to where. */
export interface SetPiece {
  readonly words: string;
  readonly chapter: Written;
  readonly bottom: Mm;
}

/** A booklet under way. */
export interface Book {
  readonly pages: Page[];
  /** Page number by anchor. */
  readonly numbers: Map<string, number>;
  /** Pages by term of the index. */
  readonly terms: Map<string, Set<number>>;
}

/** Pages in reading order, page 1 on the right. */
export const isLeft = (page: number): boolean => page % 2 === 0;

export const framesOf = ({ pages }: Book): readonly Frame[] =>
  pages.map(({ frame, items }) => ({ ...frame, items: [...frame.items, ...items] }));

/** Lets links and a bookmark lead to the top of a page. */
export function markPage(
  { pages, numbers }: Book,
  index: number,
  { name, title }: { readonly name: string; readonly title: string },
): void {
  numbers.set(name, index + 1);
  pages[index]?.items.unshift({ kind: 'anchor', name, y: 0, bookmark: { title, level: 0 } });
}

/** Notes the terms of the index that items on the last page mark; what marks them is not drawn. */
export function noteTerms(book: Book, items: readonly FrameItem[]): readonly FrameItem[] {
  return items.flatMap((item): readonly FrameItem[] => {
    if (item.kind === 'group' && hasTerms(item.items))
      return [{ ...item, items: noteTerms(book, item.items) }];
    const term = item.kind === 'link' ? termOf(item.to) : undefined;
    if (term === undefined) return [item];
    addTerm(book, term);
    return [];
  });
}

const hasTerms = (items: readonly FrameItem[]): boolean =>
  items.some((item) =>
    item.kind === 'group' ? hasTerms(item.items) : item.kind === 'link' && termOf(item.to) !== undefined,
  );

function addTerm({ pages, terms, numbers }: Book, term: string): void {
  const page = pages.length;
  terms.set(term, new Set([...(terms.get(term) ?? []), page]));
  const anchor = pageAnchor(page);
  if (numbers.has(anchor)) return;
  numbers.set(anchor, page);
  pages.at(-1)?.items.unshift({ kind: 'anchor', name: anchor, y: 0 });
}
