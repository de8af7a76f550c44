import type { Diagnostic } from './diagnostics/diagnostic.js';
import { uploadGuide } from './pack/upload-guide.js';
import { drawPrint } from './products/draw-print.js';
import { moveBacks } from './products/move-backs.js';
import type { Output } from './products/output.js';
import { type PrintJob, printJobs } from './products/product-sheets.js';
import type { Progress } from './products/progress.js';
import type { Shop } from './products/shop.js';
import type { ChosenProfile } from './profiles/open-profile.js';
import { shopForProfile } from './profiles/shop-for-profile.js';
import type { Product } from './project/project.js';
import { checkLanguages } from './reading/check-languages.js';
import { ownColophon } from './reading/colophon.js';
import { drawReading } from './reading/draw-reading.js';
import type { Stage } from './world/world.js';

/** One file to be, of one product. */
export interface FileJob {
  readonly product: Product;
  /** Cards in the file, copies and all; 0 for booklets. */
  readonly cards: number;
  readonly draw: (bench: Bench) => Promise<DrawnFile>;
}

/** Where files are drawn. */
export interface Bench {
  readonly stage: Stage;
  readonly created: Date;
  readonly progress: Progress;
}

export interface DrawnFile {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface Wanted {
  /** Ids of the products to print; all where empty. */
  readonly only: readonly string[];
  readonly chosen: ChosenProfile | undefined;
  /** How far backs are moved for the printer they go to, in mm. */
  readonly backOffset?: readonly [number, number] | undefined;
  readonly tell: (problems: readonly Diagnostic[]) => void;
}

/** Every file of a build: the prints the game asks for, or what a profile makes of each product. */
export function fileJobs(
  opened: Shop,
  { only, chosen, tell, backOffset = [0, 0] }: Wanted,
): readonly FileJob[] {
  const wanted = (shop: Shop) =>
    shop.project.products.filter(({ id }) => only.length === 0 || only.includes(id));
  if (chosen === undefined) {
    const shop = moveBacks(opened, backOffset);
    return wanted(shop).flatMap((product) => pdfJobs(product, { shop, tell }));
  }
  if (chosen.profile.makes === 'reading') {
    tell(checkLanguages(opened));
    // The net of a box says nothing to be read.
    const told = wanted(opened).filter((product) => product.kind === 'booklet' || !product.tuckBox);
    const colophon = only.length === 0 ? ownColophon(opened.project) : undefined;
    return [...told, ...(colophon ? [colophon] : [])].map((product) =>
      readingJob(product, { shop: opened, tell, chosen }),
    );
  }
  const { value, problems } = shopForProfile(opened, chosen, { only, tell });
  tell(problems);
  if (value === undefined) return [];
  const { leftOut } = value;
  const desk = { ...value, shop: moveBacks(value.shop, backOffset), tell };
  const made = wanted(desk.shop).filter(({ id }) => !leftOut.has(id));
  const { profile } = chosen;
  if (profile.makes === 'pdf' && profile.formats.length === 0)
    return made.flatMap((product) => pdfJobs(product, desk));
  const jobs = made.flatMap((product) =>
    profile.makes === 'pdf' ? pdfJobs(product, desk) : packJobs(product, { ...desk, chosen }),
  );
  return withGuide(jobs, uploadGuide(profile, { ...value, products: wanted(desk.shop) }));
}

/** The first file brings the text that says what to upload where. */
const withGuide = ([first, ...rest]: readonly FileJob[], guide: string): readonly FileJob[] =>
  first === undefined
    ? []
    : [
        {
          ...first,
          draw: async (bench) => {
            await bench.stage.write('UPLOAD.txt', [new TextEncoder().encode(guide)]);
            return first.draw(bench);
          },
        },
        ...rest,
      ];

interface Desk {
  readonly shop: Shop;
  readonly output?: Output;
  readonly tell: Wanted['tell'];
}

const pdfJobs = (product: Product, { shop, output, tell }: Desk): readonly FileJob[] =>
  printJobs(product, shop, tell).map((job: PrintJob) => ({
    product,
    cards: job.cards,
    draw: (bench) => drawPrint(job, { shop, output, ...bench }),
  }));

const SMALLEST_READING = 12;

function readingJob(
  product: Product,
  { shop, tell, chosen }: Desk & { readonly chosen: ChosenProfile },
): FileJob {
  const { profile, icc = new Uint8Array() } = chosen;
  return {
    product,
    cards: 0,
    draw: async ({ stage, created, progress }) => {
      const size = profile.size ?? SMALLEST_READING;
      const drawn = await drawReading(product, { shop, tell, created, stage, size, screen: icc });
      progress({ file: drawn.name, pages: drawn.pages, done: true });
      return drawn;
    },
  };
}

interface PackDesk {
  readonly shop: Shop;
  readonly output: Output;
  readonly tell: Wanted['tell'];
  readonly chosen: ChosenProfile;
}

function packJobs(product: Product, { shop, output, tell, chosen }: PackDesk): readonly FileJob[] {
  const { profile, wasm = new Uint8Array() } = chosen;
  return printJobs(product, shop, tell).map((job: PrintJob) => ({
    product,
    cards: job.cards,
    draw: async (bench) => {
      // Large, and needed for pictures only.
      const { drawPack } = await import('./pack/draw-pack.js');
      return drawPack(job, { shop, output, dpi: profile.dpi, wasm, ...bench });
    },
  }));
}
