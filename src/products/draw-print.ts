import { type DrawnPdf, drawPdf } from '../press/pdf/draw-pdf.js';
import type { Sheet } from '../press/sheet.js';
import type { Stage } from '../world/world.js';
import { aboutFile } from './about-file.js';
import { colorsOf } from './mark-color.js';
import { type Output, PLAIN } from './output.js';
import type { PrintJob } from './product-sheets.js';
import type { Progress } from './progress.js';
import type { Shop } from './shop.js';

interface Desk {
  readonly shop: Shop;
  readonly output?: Output | undefined;
  readonly created: Date;
  readonly stage: Stage;
  readonly progress: Progress;
}

interface DrawnPrint {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Draws one print into the staged output, sheet by sheet. */
export async function drawPrint(job: PrintJob, desk: Desk): Promise<DrawnPrint> {
  const name = `${job.print.file}.pdf`;
  const pdf = pdfOf(job, {
    ...desk,
    onPage: (pages) => desk.progress({ file: name, pages, done: false }),
  });
  const { bytes, sha256 } = await desk.stage.write(name, pdf);
  desk.progress({ file: name, pages: pdf.pages, done: true });
  return { name, pages: pdf.pages, bytes, sha256 };
}

interface PdfDesk extends Pick<Desk, 'shop' | 'output' | 'created'> {
  readonly onPage?: (pages: number) => void;
}

/** The PDF of a print, drawn as its bytes are read. */
export function pdfOf({ product, sheets }: PrintJob, desk: PdfDesk): DrawnPdf {
  const { project, layout } = desk.shop;
  const { output = PLAIN, onPage = () => {} } = desk;
  return drawPdf(counted(sheets(), onPage), {
    title: `${project.title}: ${product.title}`,
    ...aboutFile(desk.shop),
    created: desk.created,
    colors: colorsOf(project.theme),
    ...output,
    fonts: layout.fonts,
    bookmarks: product.kind === 'booklet' && output.standard === undefined,
  });
}

function* counted(sheets: Iterable<Sheet>, tell: (pages: number) => void): Generator<Sheet, void> {
  let pages = 0;
  for (const sheet of sheets) {
    pages += 1;
    tell(pages);
    yield sheet;
  }
}
