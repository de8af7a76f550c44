import type { PdfOptions } from '../press/pdf/options.js';

/** How the files of a build are written, whatever is on them. */
export interface Output {
  readonly colorSpace: PdfOptions['colorSpace'];
  readonly blackText: boolean;
  readonly standard?: PdfOptions['standard'];
  readonly dieLines?: PdfOptions['dieLines'];
  /** Pictures a printer refuses. */
  readonly onImage?: PdfOptions['onImage'];
  readonly onTranslucent?: PdfOptions['onTranslucent'];
}

/** What office printers and screens take. */
export const PLAIN: Output = { colorSpace: 'rgb', blackText: false };
