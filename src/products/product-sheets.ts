import type { Frame } from '../press/frame.js';
import { imposeGrid } from '../press/imposition/impose-grid.js';
import type { CardFaces } from '../press/imposition/impose-pages.js';
import { alternateFaces, imposePages } from '../press/imposition/impose-pages.js';
import { imposeSaddleStitch } from '../press/imposition/impose-saddle-stitch.js';
import { imposeTiles } from '../press/imposition/impose-tiles.js';
import { inMultiples } from '../press/imposition/page-run.js';
import type { SheetJob } from '../press/imposition/sheet-job.js';
import type { Sheet } from '../press/sheet.js';
import type { BookletProduct, CardsProduct, Print, Product } from '../project/project.js';
import type { BookletPages } from './booklet/booklet-pages.js';
import { pagesOnce } from './booklet/pages-once.js';
import { cardFaces, countOf, type Tell } from './card-faces.js';
import { MARK_COLOR } from './mark-color.js';
import { labelSetter } from './set-label.js';
import { sheetWords } from './sheet-words.js';
import type { Shop } from './shop.js';

/** One PDF to be: its sheets are pressed when they are asked for. */
export interface PrintJob {
  readonly product: Product;
  readonly print: Print;
  /** Cards in the file, copies and all; 0 for booklets. */
  readonly cards: number;
  readonly sheets: () => Iterable<Sheet>;
  /** All that its sheets show, where nothing but the frames decides how they look, and they are few enough to hold. */
  readonly frames?: (() => readonly Frame[]) | undefined;
}

/** Every print of a product. Faces that several prints share are pressed once. */
export function printJobs(product: Product, shop: Shop, tell: Tell): readonly PrintJob[] {
  return product.kind === 'booklet' ? bookletJobs(product, shop, tell) : cardJobs(product, shop, tell);
}

/**
 * Everything that is wrong with a product: each of its faces is pressed once, and each of its prints is asked whether
 * its paper holds them. No sheet is made and no face is kept, however many there are.
 */
export function proveProduct(product: Product, shop: Shop, tell: Tell): void {
  if (product.kind === 'booklet') {
    const pages = pagesOnce(product, shop, tell);
    for (const print of product.prints) bookletSheets(pages, print, { job: sheetJob(product, shop), tell });
    return;
  }
  let sample: CardFaces | undefined;
  for (const faces of cardFaces(product, shop, tell)) sample ??= faces;
  const stack = { faces: sample ? [sample] : [], count: countOf(product, shop), hasBacks: false };
  for (const print of product.prints) cardSheets(stack, print, { job: sheetJob(product, shop), tell });
}

/** Cards whose faces are held all at once. */
const MOST_HELD = 1000;

function cardJobs(product: CardsProduct, shop: Shop, tell: Tell): readonly PrintJob[] {
  const count = countOf(product, shop);
  let kept: readonly CardFaces[] | undefined;
  const mayRepeat = shop.drawn.files !== undefined && count <= MOST_HELD;
  const faces = (): Iterable<CardFaces> => {
    if (product.prints.length === 1 && !mayRepeat) return cardFaces(product, shop, tell);
    kept ??= [...cardFaces(product, shop, tell)];
    return kept;
  };
  return product.prints.map((print) => {
    const job = sheetJob(product, shop);
    const sheets = () =>
      cardSheets({ faces: faces(), count, hasBacks: product.back !== undefined }, print, { job, tell });
    const frames =
      mayRepeat && print.as === 'pages' ? () => [...alternateFaces(faces(), print.order)] : undefined;
    return { product, print, cards: count, sheets, frames };
  });
}

interface Stack {
  readonly faces: Iterable<CardFaces>;
  readonly count: number;
  readonly hasBacks: boolean;
}

interface Desk {
  readonly job: SheetJob;
  readonly tell: Tell;
}

function cardSheets({ faces, count, hasBacks }: Stack, print: Print, { job, tell }: Desk): Iterable<Sheet> {
  switch (print.as) {
    case 'pages':
      return imposePages(alternateFaces(faces, print.order), { ...print, markColor: MARK_COLOR });
    case 'grid': {
      const { value, problems } = imposeGrid({ cards: faces, count, hasBacks }, print, job);
      tell(problems);
      return value ?? [];
    }
    case 'tiles':
      return [...faces].flatMap(({ front, back }) =>
        [front, ...(back ? [back] : [])].flatMap((face) => {
          const { value, problems } = imposeTiles(face, print, job);
          tell(problems);
          return value ?? [];
        }),
      );
    case 'saddle-stitch':
      throw new Error('the loader lets only booklets be stitched');
  }
}

function bookletJobs(product: BookletProduct, shop: Shop, tell: Tell): readonly PrintJob[] {
  let kept: BookletPages | undefined;
  const pages = (): BookletPages => {
    kept ??= pagesOnce(product, shop, tell);
    return kept;
  };
  return product.prints.map((print) => ({
    product,
    print,
    cards: 0,
    sheets: () => bookletSheets(pages(), print, { job: sheetJob(product, shop), tell }),
    frames: print.as === 'pages' ? () => pages().frames : undefined,
  }));
}

function bookletSheets(
  { frames, lastIsBackCover }: BookletPages,
  print: Print,
  { job, tell }: Desk,
): Iterable<Sheet> {
  if (print.as === 'pages') {
    const blank: Frame = { ...job.product.format, bleed: job.product.bleed, items: [] };
    const pages = inMultiples({ pages: frames, lastIsBackCover }, print.multiple ?? 1);
    return imposePages(
      pages.map((page) => page ?? blank),
      { ...print, markColor: MARK_COLOR },
    );
  }
  if (print.as !== 'saddle-stitch') return imposePages(frames);
  const { value, problems } = imposeSaddleStitch({ pages: frames, lastIsBackCover }, print, job);
  tell(problems);
  return value ?? [];
}

const sheetJob = (product: Product, { project, layout, locate }: Shop): SheetJob => ({
  product,
  version: project.version,
  labels: sheetWords(project),
  setLabel: labelSetter(layout),
  markColor: MARK_COLOR,
  place: locate(product.origin),
});
