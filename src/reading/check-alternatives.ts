import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { BlockOf } from '../press/booklet/block.js';
import type { Chapter } from '../products/booklet/chapter.js';
import { findText } from '../products/booklet/find-text.js';
import { readChapters } from '../products/booklet/read-chapters.js';
import type { Shop } from '../products/shop.js';
import { alternativeOf } from './chapter-blocks.js';
import { type ReadingWords, readingWords } from './reading-words.js';

/** Figures of all booklets that nobody who cannot see them would know of. */
export function checkAlternatives(shop: Shop): readonly Diagnostic[] {
  const words = readingWords(shop.project);
  const books = shop.project.products.filter((product) => product.kind === 'booklet');
  // What else is wrong with a chapter is told where it is printed.
  const chapters = books.flatMap((product) => readChapters(product, shop, () => {}));
  return chapters.flatMap((chapter) => missingAlternatives(chapter, words));
}

export function missingAlternatives(chapter: Chapter, words: ReadingWords): readonly Diagnostic[] {
  return chapter.blocks
    .filter((block): block is BlockOf<'figure'> => block.kind === 'figure')
    .filter((figure) => figure.pictures[0]?.target !== 'index:' && alternativeOf(figure, words) === '')
    .map(({ pictures }) => {
      const target = pictures[0]?.target ?? '';
      return problem('reading/no-alternative', { target }, { place: findText(chapter, target) });
    });
}
