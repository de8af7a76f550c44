import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Bitmap } from './png.js';

/** Turns pages of a PDF into pixels. */
export interface Rasterizer {
  pages(pdf: Uint8Array, dpi: number): AsyncGenerator<Bitmap>;
  close(): void;
}

const POINTS_PER_INCH = 72;

/** `wasm` is the compiled PDFium, so that nothing is looked for on the machine. */
export async function openRasterizer(wasm: Uint8Array): Promise<Rasterizer> {
  const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasm).buffer });
  return {
    async *pages(pdf, dpi) {
      const document = await library.loadDocument(pdf);
      try {
        for (const page of document.pages()) {
          const { originalWidth, originalHeight } = page.getOriginalSize();
          const inPixels = (points: number) => Math.round((points / POINTS_PER_INCH) * dpi);
          const [width, height] = [inPixels(originalWidth), inPixels(originalHeight)];
          const drawn = await page.render({ width, height, render: 'bitmap' });
          yield { width: drawn.width, height: drawn.height, rgb: withoutAlpha(drawn.data) };
        }
      } finally {
        document.destroy();
      }
    },
    close: () => library.destroy(),
  };
}

/** PDFium's wrapper gives red, green, blue and opacity; nothing shines through a card. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
