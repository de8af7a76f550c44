import type { Frame, FrameItem } from '../../press/frame.js';
import type { Box, Mm } from '../../units.js';

/** A page under way: what its template drew, and the text set on it so far. */
export interface Page {
  readonly frame: Frame;
  readonly flow: Box;
  readonly items: FrameItem[];
  /** How far down the flow is filled. */
  filledTo: Mm;
}

/** A booklet under way. */
export interface Book {
  readonly pages: Page[];
  /** Page number by anchor. */
  readonly numbers: Map<string, number>;
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
