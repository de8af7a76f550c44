import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { drawTagged } from '../press/pdf/draw-tagged.js';
import { aboutFile } from '../products/about-file.js';
import type { Tell } from '../products/card-faces.js';
import { colorsOf } from '../products/mark-color.js';
import type { Shop } from '../products/shop.js';
import type { Product } from '../project/project.js';
import type { Pt } from '../units.js';
import type { Stage } from '../world/world.js';
import { COLOPHON, colophonHome } from './colophon.js';
import { readingDocument } from './game-documents.js';
import { layOutDocument } from './lay-out.js';
import { passagesIn } from './passages.js';
import { readingWords } from './reading-words.js';

interface Desk {
  readonly shop: Shop;
  readonly created: Date;
  readonly stage: Stage;
  /** Of the smallest text. */
  readonly size: Pt;
  /** ICC profile of a screen. */
  readonly screen: Uint8Array;
  readonly tell: Tell;
}

interface DrawnDocument {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Draws what a product says as a tagged document into the staged output. */
export async function drawReading(product: Product, desk: Desk): Promise<DrawnDocument> {
  const { shop, created, stage, size, screen, tell } = desk;
  const { project, layout } = shop;
  const { fonts } = layout;
  const document = readingDocument(product, shop, tell);
  const { page } = readingWords(project);
  const refused = new Map<string, Diagnostic>();
  const pages = layOutDocument(document, {
    theme: project.theme,
    fonts,
    language: project.language,
    passages: passagesIn(project),
    size,
    page,
    refuse: (problems) => {
      for (const one of problems) refused.set(JSON.stringify(one.facts), one);
    },
  });
  tell([...refused.values()]);
  const isHome = product.id === COLOPHON || product === colophonHome(project);
  const name = `${document.file}.pdf`;
  const pdf = drawTagged(pages, {
    title: document.title,
    ...aboutFile(shop),
    created,
    colors: colorsOf(project.theme),
    colorSpace: 'rgb',
    fonts,
    bookmarks: true,
    screen,
    attachments: isHome ? (shop.sources?.files ?? []) : [],
  });
  const { bytes, sha256 } = await stage.write(name, pdf);
  return { name, pages: pdf.pages, bytes, sha256 };
}
