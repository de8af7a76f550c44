import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Frame } from '../press/frame.js';
import type { CardFaces } from '../press/imposition/impose-pages.js';
import type { Card, CardsProduct } from '../project/project.js';
import { pressFace } from './press-face.js';
import type { Shop } from './shop.js';
import { tuckBoxNet } from './tuck-box-net.js';
import { tuckBoxPanels } from './tuck-box-panels.js';

export type Tell = (problems: readonly Diagnostic[]) => void;

/** The cards of a product in the order of the box; one empty place for a product that needs no card. */
const cardsOf = ({ decks }: CardsProduct, { project, wanted }: Shop): readonly (Card | undefined)[] =>
  decks.length === 0
    ? [undefined]
    : decks
        .flatMap((id) => project.decks.filter((deck) => deck.id === id))
        .flatMap(({ cards }) => cards)
        .filter((card) => wanted?.(card) ?? true);

/** How many faces a product shows on its fronts, copies and all. */
export const countOf = (product: CardsProduct, shop: Shop): number =>
  cardsOf(product, shop).reduce((sum, card) => sum + (card?.copies ?? 1), 0);

/** Presses both faces of each card, copies and all, when they are asked for. A face with problems is left out. */
export function* cardFaces(product: CardsProduct, shop: Shop, tell: Tell): Generator<CardFaces, void> {
  const box = product.tuckBox;
  if (box?.madeBy) {
    const { value, problems } = tuckBoxPanels(product, box, { made: box.madeBy, shop });
    tell(problems);
    yield* (value ?? []).map((front) => ({ front }));
    return;
  }
  if (box) {
    const { value, problems } = tuckBoxNet(product, box, shop);
    tell(problems);
    if (value) yield { front: value };
    return;
  }
  let pattern: { readonly back: Frame; readonly label: string } | undefined;
  for (const card of cardsOf(product, shop)) {
    const front = press(product.front, { product, card, shop, tell });
    const back = product.back === undefined ? undefined : press(product.back, { product, card, shop, tell });
    if (product.faceDown && back && card) {
      pattern ??= { back, label: card.label };
      if (pattern.back !== back) tell([backsDiffer(product, card, { first: pattern.label, shop })]);
    }
    for (let copy = 0; front && copy < (card?.copies ?? 1); copy++) yield { front, back };
  }
}

interface Order {
  readonly product: CardsProduct;
  readonly card: Card | undefined;
  readonly shop: Shop;
  readonly tell: Tell;
}

function press(template: string, { product, card, shop, tell }: Order): Frame | undefined {
  const { value, problems } = pressFace({ product, template, card }, shop);
  tell(problems);
  return value;
}

const backsDiffer = (
  { title }: CardsProduct,
  card: Card,
  { first, shop }: { readonly first: string; readonly shop: Shop },
): Diagnostic =>
  problem(
    'product/backs-differ',
    { product: title, first },
    { card: card.label, place: shop.locate(card.origin) },
  );
