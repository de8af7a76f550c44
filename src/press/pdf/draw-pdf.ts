import type { Sheet } from '../sheet.js';
import { openDocument } from './document.js';
import { sheetDrawer } from './draw-sheet.js';
import type { PdfOptions } from './options.js';

/** The bytes of a PDF, drawn as they are asked for; can be read once. */
export interface DrawnPdf extends AsyncIterable<Uint8Array> {
  /** Drawn so far; all of them once the bytes are used up. */
  readonly pages: number;
}

/** Bytes gathered before they are handed on. */
const CHUNK = 65_536;

/** Draws sheets as they come, one page each: at most one sheet and one chunk are in memory. */
export function drawPdf(sheets: AsyncIterable<Sheet> | Iterable<Sheet>, options: PdfOptions): DrawnPdf {
  let pages = 0;

  async function* bytes(): AsyncGenerator<Uint8Array> {
    const doc = openDocument(options);
    const drawSheet = sheetDrawer(doc, options);
    for await (const sheet of sheets) {
      await drawSheet(sheet);
      pages += 1;
      if (doc.readableLength >= CHUNK) yield* written(doc);
    }
    doc.end();
    yield* written(doc);
  }

  return {
    get pages() {
      return pages;
    },
    [Symbol.asyncIterator]: bytes,
  };
}

/** Everything pdfkit has written and nobody has read. */
function* written(doc: PDFKit.PDFDocument): Generator<Uint8Array> {
  const chunk: unknown = doc.read();
  if (chunk instanceof Uint8Array) yield chunk;
}
