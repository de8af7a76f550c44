import type { Box } from '../../units.js';
import type { ImageData } from '../frame.js';
import { type Matrix, within } from './matrix.js';
import type { Ref } from './pdfkit-internals.js';

interface Embedded {
  readonly name: string;
  readonly ref: Ref;
  /** From the unit square of a PDF image (y upwards) to an upright unit square (y downwards). */
  readonly upright: Matrix;
}

/** The images of one document, each embedded once. */
export interface Images {
  /**
   * Resolves when the image is in the file. pdfkit unpacks PNGs with transparency in the background: only one at a
   * time, and nothing else meanwhile, gives the same bytes every time.
   */
  embed(image: ImageData): Promise<void>;
  /** Throws for an image that was not embedded. */
  find(image: ImageData): Embedded;
}

export function openImages(doc: PDFKit.PDFDocument): Images {
  const embedded = new Map<ImageData, Embedded>();
  return {
    async embed(image) {
      if (embedded.has(image)) return;
      const opened = doc.openImage(image.bytes);
      await embedAndWait(opened, doc);
      if (!opened.obj) throw new Error(`The image ${image.name} was not embedded.`);
      embedded.set(image, { name: opened.label, ref: opened.obj, upright: uprightFrom(opened.orientation) });
    },
    find(image) {
      const found = embedded.get(image);
      if (!found) throw new Error(`The image ${image.name} was not embedded.`);
      return found;
    },
  };
}

/** From an upright unit square to a box. */
export const fillingBox = (upright: Matrix, { x, y, width, height }: Box): Matrix =>
  within(upright, [width, 0, 0, height, x, y]);

function embedAndWait(image: PDFKit.OpenedImage, doc: PDFKit.PDFDocument): Promise<void> {
  const finalize = image.finalize?.bind(image);
  if (!finalize) return Promise.resolve(image.embed(doc));
  return new Promise((resolve) => {
    image.finalize = () => {
      finalize();
      resolve();
    };
    image.embed(doc);
  });
}

/** EXIF orientations 1 to 8. */
const UPRIGHT: readonly Matrix[] = [
  [1, 0, 0, -1, 0, 1],
  [-1, 0, 0, -1, 1, 1],
  [-1, 0, 0, 1, 1, 0],
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, 1, 1, 0, 0, 0],
  [0, -1, 1, 0, 0, 1],
  [0, -1, -1, 0, 1, 1],
];

const uprightFrom = (orientation = 1): Matrix => UPRIGHT[orientation - 1] ?? [1, 0, 0, -1, 0, 1];
