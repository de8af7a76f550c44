import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import { namesKey } from '../compile-once.js';
import { digestOf } from '../digest.js';
import { globalValues } from '../globals.js';
import { namedLikeness } from '../press-face.js';
import type { Shop } from '../shop.js';
import { type Answers, type Witness, watchInto } from '../watch.js';
import { type BookletPages, bookletPages } from './booklet-pages.js';
import { bookletWords } from './booklet-words.js';
import { toldStory } from './with-stories.js';

/** What was asked for while the pages were set, where nothing was wrong and it can all be asked again. */
export function setWatched(
  product: BookletProduct,
  shop: Shop,
  tell: Tell,
): { readonly pages: BookletPages; readonly answers: Answers | undefined } {
  const answers: Answers = new Map();
  let isWhole = true;
  const lost = (): void => {
    isWhole = false;
  };
  const pages = bookletPages(product, { ...shop, watch: watchInto(answers, lost) }, (problems) => {
    if (problems.length > 0) lost();
    tell(problems);
  });
  return { pages, answers: isWhole ? answers : undefined };
}

/** Answers what a booklet asked, from the game as it is now. */
export const witnessOf = (product: BookletProduct, shop: Shop): Witness => ({
  globals: globalValues(shop.project, product),
  cards: shop.contexts.ofKind,
  figure: (request) => namedLikeness(request, shop),
  story: (path) => toldStory(path, product, shop),
});

/** What is read without being asked for; the look is the same for all that share pages. */
export function keyOf({ prints: _, origin: __, ...product }: BookletProduct, shop: Shop): string {
  const { project, chapters, templates } = shop;
  const texts = product.chapters.map((name) => [name, chapters.get(name)]);
  const { labels, ...words } = bookletWords(project);
  const seen = shop.inspect?.sharesPages && [...project.theme.colors];
  return digestOf([product, texts, words, labels, namesKey(project, templates), seen]);
}
