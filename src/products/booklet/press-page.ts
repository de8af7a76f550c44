import { layOutPage } from '../../press/layout/lay-out-face.js';
import { fillTemplate } from '../../press/template/fill-template.js';
import type { BookletProduct } from '../../project/project.js';
import type { Box } from '../../units.js';
import { faceKey } from '../compile-faces.js';
import { globalValues, type PageFacts } from '../globals.js';
import type { Page } from './book.js';
import type { BookletDesk } from './booklet-desk.js';

/** Fills one page template; its `<flow>` stays empty. */
export function pressPage(template: string, facts: PageFacts, desk: BookletDesk): Page {
  const { product, shop, tell } = desk;
  const compiled = shop.faces.get(faceKey(product.id, template, ''));
  if (compiled === undefined) throw new Error(`template ${template} was not compiled`);
  const filled = fillTemplate(compiled, {
    context: {},
    globals: globalValues(shop.project, product, facts),
    cards: shop.contexts.ofKind,
  });
  tell(filled.problems);
  const size = { ...product.format, bleed: product.bleed };
  const laid = filled.value && layOutPage(filled.value, size, { ...shop.layout, cardLabel: product.title });
  tell(laid?.problems ?? []);
  return {
    // A page with problems is never printed; an empty one lets the others be checked.
    frame: laid?.value?.frame ?? { ...size, items: [] },
    flow: laid?.value?.flow ?? usualFlow(product),
    items: [],
    filledTo: 0,
    template,
    place: filled.value?.place,
    pieces: [],
  };
}

/** Where a page has no `<flow>`, text keeps a tenth of the page away from its edges. */
function usualFlow({ format: { width, height } }: BookletProduct): Box {
  const inset = Math.min(width, height) / 10;
  return { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
}
