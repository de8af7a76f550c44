import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Frame } from '../press/frame.js';
import type { Remark } from '../press/inspector.js';
import { keyOf, layOutFace } from '../press/layout/lay-out-face.js';
import type { CardRequest } from '../press/layout/layout-context.js';
import type { Element, ElementOf } from '../press/template/element.js';
import { fillTemplate } from '../press/template/fill-template.js';
import type { Context } from '../press/template/value.js';
import type { Card, CardsProduct } from '../project/project.js';
import { faceKey } from './compile-faces.js';
import { globalValues } from './globals.js';
import { inCard } from './place-in-card.js';
import type { Shop } from './shop.js';

/** One side of one card, or of a product that needs no card. */
export interface FaceOrder {
  readonly product: CardsProduct;
  readonly template: string;
  readonly card: Card | undefined;
  /** Which panel of a tuck box. */
  readonly panel?: string | undefined;
}

/**
 * Fills and lays out one face; problems with a text of the card stand where that text was written. Where an inspector
 * knows a face from an earlier run and there was nothing wrong with it, a blank one stands for it.
 */
export function pressFace(order: FaceOrder, shop: Shop): Checked<Frame> {
  const filled = fillFace(order, shop);
  if (filled.value === undefined) return { value: undefined, problems: filled.problems };
  const { likeness, place } = filled.value;
  const size = sizeOf(order);
  const key = likeness === '' ? undefined : `${keyOf(filled.value, size)} ${order.panel !== undefined}`;
  const remarks = key === undefined ? undefined : shop.inspect?.recall(sightOf(order, key));
  if (key === undefined || remarks === undefined) return drawFace(order, { filled, key }, shop);
  const blank = shop.blanks.get(key) ?? { ...size, items: [] };
  shop.blanks.set(key, blank);
  return { value: blank, problems: [...filled.problems, ...placed(remarks, { order, place }, shop)] };
}

interface Filled {
  readonly filled: Checked<ElementOf<'face'>>;
  /** Of a face that is made of nothing but what its likeness says. */
  readonly key?: string | undefined;
}

function drawFace(order: FaceOrder, { filled, key }: Filled, shop: Shop): Checked<Frame> {
  if (filled.value === undefined) return { value: undefined, problems: filled.problems };
  const { card } = order;
  const nested: Diagnostic[] = [];
  const laid = layOutFace(filled.value, sizeOf(order), {
    ...shop.layout,
    cardLabel: card?.label,
    drawCard: (request) => {
      const { value, problems } = pressNamedCard(request, shop);
      nested.push(...problems);
      return value;
    },
  });
  const found = laid.problems.map((one) => (card ? inCard(one, card, shop) : one));
  const face = laid.value && shop.finish ? shop.finish(laid.value) : laid.value;
  const sight = sightOf(order, laid.isProven ? key : undefined);
  const remarks = face ? (shop.inspect?.look({ frame: face, ...sight }) ?? []) : [];
  const { place } = filled.value;
  const inspected = placed(remarks, { order, place }, shop);
  return { value: face, problems: [...filled.problems, ...found, ...nested, ...inspected] };
}

const sizeOf = ({ product: { format, bleed } }: FaceOrder) => ({ ...format, bleed });

const sightOf = ({ template, card, panel }: FaceOrder, key: string | undefined) => ({
  template,
  card: card?.id,
  isPanel: panel !== undefined,
  key,
});

const placed = (
  remarks: readonly Remark[],
  { order: { card }, place }: { readonly order: FaceOrder; readonly place: Place },
  { locate }: Shop,
): readonly Diagnostic[] =>
  remarks.map(
    ({ found, aboutCard }): Diagnostic => ({
      ...found,
      place: card && aboutCard ? locate(card.origin) : place,
      card: card?.label,
    }),
  );

/** Fills a face for its card; one that takes nothing from a card is filled once a run. */
export function fillFace(
  { product, template, card, panel }: FaceOrder,
  shop: Shop,
): Checked<ElementOf<'face'>> {
  const { project, faces, contexts, filled } = shop;
  const compiled = faces.get(faceKey(product.id, template, card?.kind ?? ''));
  if (compiled === undefined) throw new Error(`template ${template} was not compiled`);
  const known = filled.get(compiled);
  if (known !== undefined && panel === undefined) return { value: known, problems: [] };
  const made = fillTemplate(compiled, {
    context: card ? contexts.of(card) : {},
    globals: ofPanel(globalValues(project, product), panel),
    cards: contexts.ofKind,
    label: card?.label,
  });
  if (made.value !== undefined && !compiled.readsCard && panel === undefined)
    filled.set(compiled, made.value);
  return made;
}

/** The panels of a box are drawn by one template. */
const ofPanel = (globals: Context, panel: string | undefined): Context =>
  panel === undefined ? globals : { ...globals, box: { ...(globals.box as Context), panel } };

/** A face as another template shows it: the first product that prints the card decides how it looks. */
export function pressNamedCard(request: CardRequest, shop: Shop): Checked<Frame> {
  const order = orderFor(request, shop);
  if (order === undefined) return { value: undefined, problems: [] };
  return drawFace(order, { filled: fillFace(order, shop) }, shop);
}

/** Stands for how `pressNamedCard` draws it; nothing where that depends on more than its own words. */
export function namedLikeness(request: CardRequest, shop: Shop): string | undefined {
  const order = orderFor(request, shop);
  const face = order && fillFace(order, shop).value;
  if (order === undefined || face === undefined || face.likeness === '' || showsCards(face)) return undefined;
  return keyOf(face, sizeOf(order));
}

const showsCards = ({ name, children }: Element): boolean => name === 'card' || children.some(showsCards);

function orderFor(
  { ref, kind, side = 'front', product: wanted }: CardRequest,
  shop: Shop,
): FaceOrder | undefined {
  for (const product of shop.project.products) {
    if (product.kind === 'booklet' || (wanted !== undefined && product.id !== wanted)) continue;
    const card = cardIn(product, { ref, kind }, shop);
    const template = side === 'front' ? product.front : product.back;
    if (card && template !== undefined) return { product, template, card };
  }
  return undefined;
}

const cardIn = (
  { decks }: CardsProduct,
  { ref, kind }: { ref: string | undefined; kind: string | undefined },
  { project }: Shop,
): Card | undefined =>
  project.decks
    .filter((deck) => decks.includes(deck.id) && (kind === undefined || deck.kind === kind))
    .flatMap(({ cards }) => cards)
    .find(({ id }) => id === ref);
