import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import type { Shop } from '../shop.js';
import { type Answers, stillHold } from '../watch.js';
import { type BookletPages, bookletPages } from './booklet-pages.js';
import { provenPages } from './proven-pages.js';
import { keyOf, setWatched, witnessOf } from './set-watched.js';

/** Booklets that editions of one language have set, the one used longest ago first. */
export type SetBooklets = SetBooklet[];

interface SetBooklet {
  readonly key: string;
  readonly answers: Answers;
  readonly pages: BookletPages;
}

/** Booklets held at once. */
const MOST = 12;

/** The pages of a booklet; those of an edition before where everything they are made of is the same. */
export function pagesOnce(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const { booklets } = shop.drawn;
  if (shop.proofs) return provenPages(product, shop, tell);
  // Who looks at pages, or changes them when they are done, wants them for themselves.
  const isLookedAt = shop.inspect !== undefined && !shop.inspect.sharesPages;
  if (booklets === undefined || isLookedAt || shop.finish) return bookletPages(product, shop, tell);
  const key = keyOf(product, shop);
  const witness = witnessOf(product, shop);
  const known = booklets.find((each) => each.key === key && stillHold(each.answers, witness));
  if (known !== undefined) {
    booklets.splice(booklets.indexOf(known), 1);
    booklets.push(known);
    return known.pages;
  }
  const { pages, answers } = setWatched(product, shop, tell);
  // Problems are told for every edition.
  if (answers !== undefined) booklets.push({ key, answers, pages });
  if (booklets.length > MOST) booklets.shift();
  return pages;
}
