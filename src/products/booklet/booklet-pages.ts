import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TermPages } from '../../press/booklet/index-parts.js';
import type { Frame } from '../../press/frame.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import type { Shop } from '../shop.js';
import { type Book, framesOf } from './book.js';
import { bookletWords } from './booklet-words.js';
import { checkBlocks } from './check-blocks.js';
import { inspectPages } from './inspect-pages.js';
import type { PageNumbers } from './page-references.js';
import { readChapters } from './read-chapters.js';
import { setBook } from './set-book.js';

/** The pages of a booklet in reading order, covers included. */
export interface BookletPages {
  readonly frames: readonly Frame[];
  readonly lastIsBackCover: boolean;
}

/** Page numbers settle in the second round; a reference that moves a page could need a third. */
const MOST_ROUNDS = 4;

/** Reads the chapters of a booklet and sets its pages, until every page number in them is true. */
export function bookletPages(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  tell(checkBlocks(product, shop));
  const chapters = readChapters(product, shop, tell);
  const words = bookletWords(shop.project);
  let before: References = { numbers: new Map(), terms: new Map() };
  for (let round = 1; ; round++) {
    const found: Diagnostic[] = [];
    const tellLater: Tell = (problems) => void found.push(...problems);
    const book = setBook(chapters, {
      ...before,
      product,
      shop,
      words,
      told: new Set(),
      tell: tellLater,
    });
    const settled = isSettled(book, before);
    before = book;
    if (!settled && round < MOST_ROUNDS) continue;
    tell(found);
    const frames = shop.finish ? framesOf(book).map(shop.finish) : framesOf(book);
    tell(inspectPages(book, frames, shop));
    return { frames, lastIsBackCover: product.pages.backCover !== undefined };
  }
}

/** What pages tell of other pages, as the round before found it. */
interface References {
  readonly numbers: PageNumbers;
  readonly terms: TermPages;
}

const isSettled = (book: Book, { numbers, terms }: References): boolean =>
  [...book.numbers].every(([anchor, page]) => numbers.get(anchor) === page) &&
  [...book.terms].every(([term, pages]) => [...pages].every((page) => terms.get(term)?.has(page)));
