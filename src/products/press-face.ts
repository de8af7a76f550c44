import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Frame } from '../press/frame.js';
import { layOutFace } from '../press/layout/lay-out-face.js';
import type { CardRequest } from '../press/layout/layout-context.js';
import type { ElementOf } from '../press/template/element.js';
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

/** Fills and lays out one face; problems with a text of the card stand where that text was written. */
export function pressFace(order: FaceOrder, shop: Shop): Checked<Frame> {
  const { product, card } = order;
  const { layout } = shop;
  const filled = fillFace(order, shop);
  if (filled.value === undefined) return { value: undefined, problems: filled.problems };
  const nested: Diagnostic[] = [];
  const laid = layOutFace(
    filled.value,
    { ...product.format, bleed: product.bleed },
    {
      ...layout,
      cardLabel: card?.label,
      drawCard: (request) => {
        const { value, problems } = pressNamedCard(request, shop);
        nested.push(...problems);
        return value;
      },
    },
  );
  const placed = laid.problems.map((found) => (card ? inCard(found, card, shop) : found));
  const face = laid.value && shop.finish ? shop.finish(laid.value) : laid.value;
  const { template, panel } = order;
  const sight = { template, card: card?.id, isPanel: panel !== undefined };
  const more = face ? (shop.inspect?.({ frame: face, ...sight }) ?? []) : [];
  const { place } = filled.value;
  const inspected = more.map(
    ({ found, aboutCard }): Diagnostic => ({
      ...found,
      place: card && aboutCard ? shop.locate(card.origin) : place,
      card: card?.label,
    }),
  );
  return { value: face, problems: [...filled.problems, ...placed, ...nested, ...inspected] };
}

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
export function pressNamedCard(
  { ref, kind, side = 'front', product: wanted }: CardRequest,
  shop: Shop,
): Checked<Frame> {
  for (const product of shop.project.products) {
    if (product.kind === 'booklet' || (wanted !== undefined && product.id !== wanted)) continue;
    const card = cardIn(product, { ref, kind }, shop);
    const template = side === 'front' ? product.front : product.back;
    if (card && template !== undefined) return pressFace({ product, template, card }, shop);
  }
  return { value: undefined, problems: [] };
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
