import type { TermPages } from '../../press/booklet/index-parts.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import type { Shop } from '../shop.js';
import type { BookletWords } from './booklet-words.js';
import type { PageNumbers } from './page-references.js';

/** What a booklet is set with. */
export interface BookletDesk {
  readonly product: BookletProduct;
  readonly shop: Shop;
  readonly tell: Tell;
  readonly words: BookletWords;
  /** From the round before; page numbers in the text are these. */
  readonly numbers: PageNumbers;
  /** From the round before, too: what the index prints. */
  readonly terms: TermPages;
  /** Those whose problems were told in this round. */
  readonly told: Set<string>;
}
