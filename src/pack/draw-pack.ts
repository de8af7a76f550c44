import { zipSync } from 'fflate';
import { pdfOf } from '../products/draw-print.js';
import type { Output } from '../products/output.js';
import type { PrintJob } from '../products/product-sheets.js';
import type { Progress } from '../products/progress.js';
import type { Shop } from '../products/shop.js';
import type { Product } from '../project/project.js';
import { PANEL_NAMES } from '../project/read-tuck-box.js';
import type { Stage } from '../world/world.js';
import { type Face, nameFaces } from './name-faces.js';
import { pngOf } from './png.js';
import { openRasterizer } from './rasterize.js';

interface Desk {
  readonly shop: Shop;
  readonly output: Output;
  readonly dpi: number;
  /** PDFium, compiled. */
  readonly wasm: Uint8Array;
  readonly created: Date;
  readonly stage: Stage;
  readonly progress: Progress;
}

interface DrawnPack {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Draws every face of a print as a PNG into a folder of its own, and all of them into a zip beside it. */
export async function drawPack(job: PrintJob, desk: Desk): Promise<DrawnPack> {
  const { stage, dpi, progress } = desk;
  const { product, print } = job;
  const name = `${print.file}.zip`;
  const pictures: Uint8Array[] = [];
  const rasterizer = await openRasterizer(desk.wasm);
  try {
    for await (const bitmap of rasterizer.pages(await bytesOf(pdfOf(job, desk)), dpi)) {
      pictures.push(pngOf(bitmap, dpi));
      progress({ file: name, pages: pictures.length, done: false });
    }
  } finally {
    rasterizer.close();
  }
  const faces = facesOf(product, pictures);
  for (const { name: face, png } of faces) await stage.write(`${print.file}/${face}`, [png]);
  const { bytes, sha256 } = await stage.write(name, [zipOf(print.file, faces)]);
  progress({ file: name, pages: faces.length, done: true });
  return { name, pages: faces.length, bytes, sha256 };
}

function facesOf(product: Product, pictures: readonly Uint8Array[]): readonly Face[] {
  if (product.kind === 'booklet') return nameFaces(pictures, 1);
  const { madeBy } = product.tuckBox ?? {};
  if (madeBy?.sheet) return pictures.map((png) => ({ name: 'outside.png', png }));
  if (madeBy) return pictures.map((png, index) => ({ name: `${PANEL_NAMES[index]}.png`, png }));
  return nameFaces(pictures, product.back === undefined ? 1 : 2);
}

/** The first moment a zip can tell: its files have no history. */
const NO_TIME = new Date(1980, 0, 1);

/** PNGs are packed already. */
const zipOf = (folder: string, faces: readonly Face[]): Uint8Array =>
  zipSync(Object.fromEntries(faces.map(({ name, png }) => [`${folder}/${name}`, png])), {
    level: 0,
    mtime: NO_TIME,
  });

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
