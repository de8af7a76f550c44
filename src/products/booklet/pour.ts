import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { type PlacedPiece, paginate, type TooTall } from '../../press/booklet/paginate.js';
import type { BlockPart } from '../../press/booklet/part.js';
import { sliceItems } from '../../press/booklet/slice-items.js';
import type { FrameItem } from '../../press/frame.js';
import type { PageFacts } from '../globals.js';
import { type Book, isLeft, noteTerms, type Page } from './book.js';
import type { BookletDesk } from './booklet-desk.js';
import { findText, type Written } from './find-text.js';
import { pressPage } from './press-page.js';
import { type PressedPart, pressPart } from './press-part.js';

/** Text that runs over as many pages as it needs. */
export interface Stream {
  readonly parts: readonly { readonly part: BlockPart; readonly chapter: Written }[];
  /** What its pages say about it. */
  readonly about: Pick<PageFacts, 'chapter' | 'chapter_number'>;
  /** Page templates. */
  readonly first: string;
  readonly left: string;
  readonly right: string;
}

/** Sets a stream on new pages. */
export const pourOnNewPages = (book: Book, stream: Stream, desk: BookletDesk): void => {
  pour(book, stream, { desk, pages: [pageFor(stream, { book, index: 0, desk })] });
};

/** Sets a stream below what stands on the last page; says no, and sets nothing, if not even its beginning fits. */
export function pourOn(book: Book, stream: Stream, desk: BookletDesk): boolean {
  const last = book.pages.pop();
  if (last === undefined) return false;
  // What is wrong with the text is told once, wherever it will stand.
  const found: Diagnostic[] = [];
  const tell: BookletDesk['tell'] = (problems) => void found.push(...problems);
  const fitted = pour(book, stream, { desk: { ...desk, tell }, pages: [last] });
  if (fitted) desk.tell(found);
  else book.pages.push(last);
  return fitted;
}

interface Vessel {
  readonly desk: BookletDesk;
  /** Pages to fill; it begins with the first and grows as it must. */
  readonly pages: Page[];
}

function pour(book: Book, stream: Stream, { desk, pages }: Vessel): boolean {
  const pageAt = (index: number): Page => {
    const page = pages[index] ?? pageFor(stream, { book, index, desk });
    pages[index] = page;
    return page;
  };
  const { flow, filledTo } = pageAt(0);
  const pieces = stream.parts.flatMap((order) => pressPart({ ...order, width: flow.width }, desk) ?? []);
  const filled = paginate(pieces, { heightOf: (index) => pageAt(index).flow.height, filledTo });
  if (filledTo > 0 && filled.pages[0]?.length === 0) return false;
  desk.tell(filled.tooTall.map(tooTall));
  filled.pages.forEach((placed, index) => {
    const page = pageAt(index);
    book.pages.push(page);
    page.filledTo = index === filled.pages.length - 1 ? filled.filledTo : page.flow.height;
    for (const piece of placed) put(piece, page, book);
  });
  return true;
}

interface Where {
  readonly book: Book;
  /** Counted from the first page of the stream. */
  readonly index: number;
  readonly desk: BookletDesk;
}

function pageFor({ about, first, left, right }: Stream, { book, index, desk }: Where): Page {
  const number = book.pages.length + index + 1;
  const usual = isLeft(number) ? left : right;
  return pressPage(index === 0 ? first : usual, { ...about, number, left: isLeft(number) }, desk);
}

function put({ piece, y, from, to }: PlacedPiece<PressedPart>, page: Page, book: Book): void {
  const { flow, items } = page;
  const { part, chapter, items: drawn } = piece.content;
  const top = flow.y + y;
  page.pieces.push({ words: part.words, chapter, bottom: top + to - from });
  if (part.anchor !== undefined && from === 0) {
    const { name, title, level } = part.anchor;
    book.numbers.set(name, book.pages.length);
    items.push({ kind: 'anchor', name, y: top, bookmark: { title, level } });
  }
  const whole = from === 0 && to === piece.height;
  const shown: readonly FrameItem[] = whole ? drawn : sliceItems(drawn, from, to);
  items.push({ kind: 'group', items: noteTerms(book, shown), x: flow.x, y: top - from });
}

function tooTall({ piece, by }: TooTall<PressedPart>): Diagnostic {
  const { part, chapter } = piece.content;
  const facts = { block: part.part, overMm: by };
  return problem('booklet/too-tall', facts, { place: findText(chapter, part.words) });
}
