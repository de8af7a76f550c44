import { type Book, isLeft } from './book.js';
import type { BookletDesk } from './booklet-desk.js';
import type { Chapter } from './chapter.js';
import { pressPage } from './press-page.js';
import { setChapter } from './set-chapter.js';
import { setContents } from './set-contents.js';

/** Sets a whole booklet once: cover, contents, chapters, back cover. */
export function setBook(chapters: readonly Chapter[], desk: BookletDesk): Book {
  const { cover, backCover } = desk.product.pages;
  const book: Book = { pages: [], numbers: new Map(), terms: new Map() };
  addCover(book, cover, desk);
  setContents(book, chapters, desk);
  for (const chapter of chapters) setChapter(book, chapter, desk);
  addCover(book, backCover, desk);
  return book;
}

function addCover(book: Book, template: string | undefined, desk: BookletDesk): void {
  if (template === undefined) return;
  const number = book.pages.length + 1;
  const facts = { number, left: isLeft(number), chapter: '', chapter_number: 0 };
  book.pages.push(pressPage(template, facts, desk));
}
