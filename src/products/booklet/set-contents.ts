import type { BlockPart } from '../../press/booklet/part.js';
import { type Book, markPage } from './book.js';
import type { BookletDesk } from './booklet-desk.js';
import { type Chapter, sectionsOf } from './chapter.js';
import { pageOf } from './page-references.js';
import { pourOnNewPages } from './pour.js';

/** Sets the table of contents: one line for each chapter. */
export function setContents(book: Book, chapters: readonly Chapter[], desk: BookletDesk): void {
  const { contents } = desk.product.pages;
  if (contents === undefined) return;
  const start = book.pages.length;
  pourOnNewPages(
    book,
    {
      parts: chapters.map((chapter) => ({ chapter, part: contentsLine(chapter, desk) })),
      about: { chapter: desk.words.contents, chapter_number: 0 },
      first: contents,
      left: contents,
      right: contents,
    },
    desk,
  );
  markPage(book, start, { name: ANCHOR, title: desk.words.contents });
}

/** No heading can have this anchor. */
const ANCHOR = '.contents';

function contentsLine(chapter: Chapter, { numbers }: BookletDesk): BlockPart {
  const { number, title, anchor } = chapter;
  const sections = sectionsOf(chapter).map((section) => ({
    title: section.text,
    anchor: section.anchor,
    page: pageOf(section.anchor, numbers),
  }));
  return {
    part: 'contents-line',
    values: { number, title, anchor, page: pageOf(anchor, numbers), sections },
    words: `# ${title}`,
    goesOn: number > 1,
  };
}
