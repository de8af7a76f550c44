import { problem } from '../../diagnostics/diagnostic.js';
import { layOutPage } from '../../press/layout/lay-out-face.js';
import { fillTemplate } from '../../press/template/fill-template.js';
import type { BookletProduct } from '../../project/project.js';
import type { Box } from '../../units.js';
import { faceKey } from '../compile-faces.js';
import { type PageFacts, watchedCards, watchedGlobals } from '../globals.js';
import type { Page } from './book.js';
import type { BookletDesk } from './booklet-desk.js';

/** Fills one page template; its `<flow>` stays empty. */
export function pressPage(template: string, facts: PageFacts, desk: BookletDesk): Page {
  const { product, shop, tell } = desk;
  const compiled = shop.faces.get(faceKey(product.id, template, ''));
  if (compiled === undefined) throw new Error(`template ${template} was not compiled`);
  const filled = fillTemplate(compiled, {
    context: {},
    globals: watchedGlobals(shop, product, facts),
    cards: watchedCards(shop),
  });
  tell(filled.problems);
  const size = { ...product.format, bleed: product.bleed };
  const laid = filled.value && layOutPage(filled.value, size, { ...shop.layout, cardLabel: product.title });
  tell(laid?.problems ?? []);
  const flow = laid?.value?.flow;
  const isTooSmall = flow !== undefined && Math.min(flow.width, flow.height) < LEAST_ROOM;
  if (isTooSmall) {
    const { width, height, place } = flow;
    tell([problem('booklet/no-room', { template, width: round(width), height: round(height) }, { place })]);
  }
  return {
    // A page with problems is never printed; an empty one lets the others be checked.
    frame: laid?.value?.frame ?? { ...size, items: [] },
    flow: flow === undefined || isTooSmall ? usualFlow(product) : flow,
    items: [],
    filledTo: 0,
    template,
    place: filled.value?.place,
    pieces: [],
  };
}

/** A line or two, in millimetres: where less is left, something is wrong with the page and not with every text on it. */
const LEAST_ROOM = 8;

const round = (mm: number): number => Math.round(mm * 10) / 10;

/** Where a page has no `<flow>`, or no room in it, text keeps a tenth of the page away from its edges. */
function usualFlow({ format: { width, height } }: BookletProduct): Box {
  const inset = Math.min(width, height) / 10;
  return { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
}
