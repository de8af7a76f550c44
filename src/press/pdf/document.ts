import PDFDocument from 'pdfkit';
import { type Box, MM_PER_PT, type Mm } from '../../units.js';
import type { Sheet } from '../sheet.js';
import type {} from './pdfkit-internals.js';

/** What the file says about itself; together with the pages it determines every byte. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly created: Date;
}

const PROGRAM = 'cocreator';

/** Opens a document without pages, and without anything taken from the clock or from chance. */
export function openDocument({ title, author, language, created }: DocumentFacts): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.6',
    // Otherwise pdfkit opens Helvetica, which cannot be embedded.
    font: '',
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      ...(author && { Author: author }),
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: created,
    },
  });
  escapeMetadata(doc);
  return doc;
}

/** Starts a page as large as the sheet, with its trim and bleed where the sheet has them. */
export function startPage(doc: PDFKit.PDFDocument, { width, height, trim, bleed }: Sheet): void {
  const margins = { top: 0, right: 0, bottom: 0, left: 0 };
  doc.addPage({ size: [points(width), points(height)], margins });
  Object.assign(doc.page.dictionary.data, {
    ...(trim && { TrimBox: pageBox(trim, height) }),
    ...(bleed && { BleedBox: pageBox(bleed, height) }),
  });
}

/** Lower left and upper right corner, in points from the lower left of the page. */
const pageBox = ({ x, y, width, height }: Box, pageHeight: Mm): readonly number[] =>
  [x, pageHeight - y - height, x + width, pageHeight - y].map(points);

export const points = (millimetres: Mm): number => millimetres / MM_PER_PT;

/** pdfkit puts the title as it is into the XML of the metadata, written last of all. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const endMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = '', Author = '' } = doc.info;
    doc.info = { ...doc.info, Title: escapeXml(Title), Author: escapeXml(Author) };
    endMetadata();
  };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
