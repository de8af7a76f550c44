import { partsOfChapter } from '../../press/booklet/block-parts.js';
import type { BlockPart } from '../../press/booklet/part.js';
import { type Book, isLeft, markPage, type Page } from './book.js';
import type { BookletDesk } from './booklet-desk.js';
import type { Chapter } from './chapter.js';
import { withPages } from './page-references.js';
import { pourOn, pourOnNewPages, type Stream } from './pour.js';

/** How much of a page must be free for the next chapter to begin on it. */
const RUN_ON_FROM = 0.25;

/** Sets one chapter: on new pages, or where the one before leaves room for it and the booklet wants that. */
export function setChapter(book: Book, chapter: Chapter, desk: BookletDesk): void {
  const { opening, left, right } = desk.product.pages;
  const title = titlePart(chapter);
  const text = textParts(chapter, desk);
  const stream = (parts: readonly BlockPart[], first: string): Stream => ({
    parts: parts.map((part) => ({ part, chapter })),
    about: { chapter: chapter.title, chapter_number: chapter.number },
    first,
    left,
    right,
  });
  const usual = isLeft(book.pages.length + 1) ? left : right;
  const runningOn = stream([title, ...text], usual);
  if (hasRoom(book.pages.at(-1), chapter, desk) && pourOn(book, runningOn, desk)) return;
  const start = book.pages.length;
  pourOnNewPages(book, opening === undefined ? runningOn : stream(text, opening), desk);
  // An opening page prints the title itself.
  if (opening !== undefined) markPage(book, start, { name: chapter.anchor, title: chapter.title });
}

/** The first chapter never begins below the contents. */
function hasRoom(page: Page | undefined, { number }: Chapter, { product }: BookletDesk): boolean {
  if (page === undefined || number === 1 || !product.runOn) return false;
  return page.flow.height - page.filledTo >= RUN_ON_FROM * page.flow.height;
}

const titlePart = ({ number, title, anchor }: Chapter): BlockPart => ({
  part: 'chapter-title',
  values: { number, title },
  words: `# ${title}`,
  keepWithNext: true,
  anchor: { name: anchor, title, level: 0 },
});

function textParts({ blocks, anchor }: Chapter, desk: BookletDesk): readonly BlockPart[] {
  const { words, numbers, terms, shop } = desk;
  const { language } = shop.project;
  const numbered = blocks.map((block) => withPages(block, numbers, words.page));
  return partsOfChapter({ blocks: numbered, seed: anchor, labels: words.labels, terms, language });
}
