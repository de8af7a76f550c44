import { objectShape } from '../../press/template/shape.js';
import { compileText, fillText } from '../../press/template/text-template.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import { globalShapes, watchedCards, watchedGlobals } from '../globals.js';
import type { Shop } from '../shop.js';
import type { Written } from './find-text.js';

const NO_CARD = objectShape('data', {});

interface Desk {
  readonly product: BookletProduct;
  readonly shop: Shop;
  readonly tell: Tell;
}

/** Fills the holes of a chapter; a name that nobody knows is told at its place, and nothing comes back. */
export function fillChapter(written: Written, { product, shop, tell }: Desk): string | undefined {
  const { project, layout, templates, shapes } = shop;
  const { value: compiled, problems } = compileText({
    ...written,
    name: written.file,
    data: NO_CARD,
    globals: globalShapes(project),
    theme: layout.theme,
    kinds: shapes,
    parts: templates,
  });
  tell(problems);
  if (compiled === undefined) return undefined;
  const filled = fillText(compiled, {
    context: {},
    globals: watchedGlobals(shop, product),
    cards: watchedCards(shop),
  });
  tell(filled.problems);
  return filled.value;
}
