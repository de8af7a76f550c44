import type { ElementOf } from '../press/template/element.js';
import type { Tell } from '../products/card-faces.js';
import { fillFace } from '../products/press-face.js';
import type { Shop } from '../products/shop.js';
import type { Card, CardsProduct } from '../project/project.js';
import type { ReadingBlock } from './document.js';
import { faceBlocks } from './face-blocks.js';
import { readingWords } from './reading-words.js';

interface Reader {
  readonly shop: Shop;
  readonly tell: Tell;
  /** What was said before: a title is not read twice. */
  readonly said: readonly string[];
}

/** What both sides of a product say, for a card or without one. */
export function readFaces(
  product: CardsProduct,
  card: Card | undefined,
  { shop, tell, said }: Reader,
): readonly ReadingBlock[] {
  const sides = [product.front, ...(product.back === undefined ? [] : [product.back])];
  const faces = [...new Set(sides)].flatMap((template): readonly ElementOf<'face'>[] => {
    const { value, problems } = fillFace({ product, template, card }, shop);
    tell(problems);
    return value ? [value] : [];
  });
  const words = readingWords(shop.project);
  const anchor = card === undefined ? `.face/${product.id}` : `.face/${card.kind}/${card.id}`;
  const level = card === undefined ? 2 : 3;
  return faceBlocks(faces, { theme: shop.project.theme, words, level, said, anchor });
}
