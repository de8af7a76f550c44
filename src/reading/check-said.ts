import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Shop } from '../products/shop.js';
import type { Card, CardsProduct } from '../project/project.js';
import { cardBlocks, hasName } from './card-blocks.js';
import { readFaces } from './read-faces.js';
import { readingWords } from './reading-words.js';

/** Products whose document in the accessible edition would be their title, and nothing else. */
export function checkSaid(shop: Shop): readonly Diagnostic[] {
  const { products, reading } = shop.project;
  return products.flatMap((product) => {
    if (product.kind === 'booklet' || product.tuckBox || reading?.described.has(product.id)) return [];
    if (saysSomething(product, shop)) return [];
    const place = shop.locate(product.origin);
    return [
      problem(
        'reading/nothing-said',
        { product: product.title, id: product.id },
        { severity: 'warning', place },
      ),
    ];
  });
}

function saysSomething(product: CardsProduct, shop: Shop): boolean {
  const cards = shop.project.decks
    .filter(({ id }) => product.decks.includes(id))
    .flatMap((deck) => deck.cards);
  const { title } = product;
  // What is wrong with a face is told where it is pressed.
  const reader = { shop, tell: () => {}, said: [title] };
  if (cards.length === 0) return product.decks.length > 0 || readFaces(product, undefined, reader).length > 0;
  const words = readingWords(shop.project);
  const speaks = (card: Card, index: number): boolean =>
    hasName(card, shop) ||
    cardBlocks(card, { title, number: index + 1 }, { shop, words }).length > 1 ||
    readFaces(product, card, reader).length > 0;
  return cards.some(speaks);
}
