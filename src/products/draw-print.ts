import type { Frame } from '../press/frame.js';
import { type DrawnPdf, drawPdf } from '../press/pdf/draw-pdf.js';
import type { PdfOptions } from '../press/pdf/options.js';
import type { Sheet } from '../press/sheet.js';
import type { Stage } from '../world/world.js';
import { aboutFile } from './about-file.js';
import { colorsOf } from './mark-color.js';
import { type Output, PLAIN } from './output.js';
import type { PrintedFiles } from './printed-files.js';
import type { PrintJob } from './product-sheets.js';
import type { Progress } from './progress.js';
import type { Shop } from './shop.js';
import { packedFor } from './workshop.js';

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
  const { files } = desk.shop.drawn;
  const key = files && job.frames && likenessOf(job, desk, { files, frames: job.frames() });
  const known = key === undefined ? undefined : files?.find(key);
  if (known) {
    const { bytes, sha256 } = await desk.stage.write(name, known.bytes);
    desk.progress({ file: name, pages: known.pages, done: true });
    return { name, pages: known.pages, bytes, sha256 };
  }
  const chunks: Uint8Array[] = [];
  const pdf = pdfOf(job, {
    ...desk,
    onPage: (pages) => desk.progress({ file: name, pages, done: false }),
  });
  const { bytes, sha256 } = await desk.stage.write(name, key === undefined ? pdf : noted(pdf, chunks));
  if (key !== undefined) files?.keep(key, { pages: pdf.pages, bytes: chunks });
  desk.progress({ file: name, pages: pdf.pages, done: true });
  return { name, pages: pdf.pages, bytes, sha256 };
}

async function* noted(pdf: DrawnPdf, chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for await (const chunk of pdf) {
    chunks.push(chunk);
    yield chunk;
  }
}

interface Pages {
  readonly files: PrintedFiles;
  readonly frames: readonly Frame[];
}

/** All that the bytes of a file depend on; none for those that a print shop has more to say about. */
function likenessOf(job: PrintJob, desk: Desk, { files, frames }: Pages): string | undefined {
  const { standard, ...output } = desk.output ?? PLAIN;
  if (standard !== undefined || Object.values(output).some((value) => typeof value === 'function'))
    return undefined;
  const { fonts, packed, colors, ...facts } = optionsOf(job, desk);
  const { file: _, ...setting } = job.print;
  return files.likeness(frames, [facts, [...colors], setting]);
}

interface PdfDesk extends Pick<Desk, 'shop' | 'output' | 'created'> {
  readonly onPage?: (pages: number) => void;
}

/** The PDF of a print, drawn as its bytes are read. */
export function pdfOf(job: PrintJob, desk: PdfDesk): DrawnPdf {
  const { onPage = () => {} } = desk;
  return drawPdf(counted(job.sheets(), onPage), optionsOf(job, desk));
}

function optionsOf({ product }: PrintJob, { shop, output = PLAIN, created }: PdfDesk): PdfOptions {
  const { project, layout, drawn } = shop;
  const colors = colorsOf(project.theme);
  return {
    title: `${project.title}: ${product.title}`,
    ...aboutFile(shop),
    created,
    colors,
    ...output,
    fonts: layout.fonts,
    bookmarks: product.kind === 'booklet' && output.standard === undefined,
    packed: packedFor(drawn, { ...output, colors }),
  };
}

function* counted(sheets: Iterable<Sheet>, tell: (pages: number) => void): Generator<Sheet, void> {
  let pages = 0;
  for (const sheet of sheets) {
    pages += 1;
    tell(pages);
    yield sheet;
  }
}
