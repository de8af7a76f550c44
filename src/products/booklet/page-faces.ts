import type { Frame, FrameItem } from '../../press/frame.js';
import { type LaidFace, layOutPage } from '../../press/layout/lay-out-face.js';
import { fillTemplate } from '../../press/template/fill-template.js';
import type { BookletProduct } from '../../project/project.js';
import type { Box } from '../../units.js';
import type { Tell } from '../card-faces.js';
import { faceKey } from '../compile-faces.js';
import { globalValues, type PageFacts } from '../globals.js';
import type { Shop } from '../shop.js';

export interface PageDesk {
  readonly product: BookletProduct;
  readonly shop: Shop;
  readonly tell: Tell;
}

/** Fills one page template; its `<flow>` stays empty. */
export function pressPage(template: string, page: PageFacts, desk: PageDesk): LaidFace | undefined {
  const { product, shop, tell } = desk;
  const compiled = shop.faces.get(faceKey(product.id, template, ''));
  if (compiled === undefined) throw new Error(`template ${template} was not compiled`);
  const filled = fillTemplate(compiled, {
    context: {},
    globals: globalValues(shop.project, product, page),
    cards: shop.contexts.ofKind,
  });
  tell(filled.problems);
  if (filled.value === undefined) return undefined;
  const size = { ...product.format, bleed: product.bleed };
  const { value, problems } = layOutPage(filled.value, size, { ...shop.layout, cardLabel: product.title });
  tell(problems);
  return value;
}

/** Where a page has no `<flow>`, text keeps a tenth of the page away from its edges. */
export function flowOf(face: LaidFace | undefined, { format: { width, height } }: BookletProduct): Box {
  const inset = Math.min(width, height) / 10;
  return face?.flow ?? { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
}

export const withItems = (frame: Frame, items: readonly FrameItem[]): Frame => ({
  ...frame,
  items: [...frame.items, ...items],
});
