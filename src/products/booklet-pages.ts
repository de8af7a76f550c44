import type { Frame } from '../press/frame.js';
import type { BookletProduct } from '../project/project.js';
import type { Tell } from './card-faces.js';
import type { Shop } from './shop.js';

/** The pages of a booklet in reading order, covers included. */
export interface BookletPages {
  readonly frames: readonly Frame[];
  readonly lastIsBackCover: boolean;
}

export function bookletPages(_product: BookletProduct, _shop: Shop, _tell: Tell): BookletPages {
  return { frames: [], lastIsBackCover: false };
}
