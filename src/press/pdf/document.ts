import PDFDocument from 'pdfkit';
import { type Box, MM_PER_PT, type Mm } from '../../units.js';
import type { Sheet } from '../sheet.js';
import { xmpOf } from './metadata.js';
import type {} from './pdfkit-internals.js';
import { addIntent, infoOf, type PrintStandard, versionOf } from './standard.js';

/** What the file says about itself; together with the pages it determines every byte. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly created: Date;
  /** The licence, in a sentence. */
  readonly rights?: string | undefined;
  /** Of what is printed. */
  readonly version?: string | undefined;
  readonly subject?: string | undefined;
  /** Fingerprint of what it was made from, such as `sha256:…`. */
  readonly sources?: string | undefined;
  readonly standard?: PrintStandard | undefined;
  /** A tagged document: PDF/UA-1, and PDF/A-2a or, with files attached, PDF/A-3a. */
  readonly reading?: 'alone' | 'with-files' | undefined;
}

const PROGRAM = 'cocreator';

/** Opens a document without pages, and without anything taken from the clock or from chance. */
export function openDocument(facts: DocumentFacts): PDFKit.PDFDocument {
  const { title, author, language, created, subject, standard, reading } = facts;
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: reading ? '1.7' : versionOf(standard),
    // Otherwise pdfkit opens Helvetica, which cannot be embedded.
    font: '',
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      ...(author && { Author: author }),
      ...(subject && { Subject: subject }),
      ...ownInfo(facts),
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: created,
      ...((standard !== undefined || reading !== undefined) && { ModDate: created }),
      ...infoOf(standard),
    },
  });
  if (standard) addIntent(doc, standard);
  writeOwnMetadata(doc, facts);
  return doc;
}

/** What the standard has no key for. */
const ownInfo = ({ language, rights, version, sources }: DocumentFacts): Record<string, string> => ({
  Language: language,
  ...(rights && { Licence: rights }),
  ...(version && { Version: version }),
  ...(sources && { Sources: sources }),
});

/** Starts a page as large as the sheet, with its trim and bleed where the sheet has them. */
export function startPage(doc: PDFKit.PDFDocument, { width, height, trim, bleed }: Sheet): void {
  const margins = { top: 0, right: 0, bottom: 0, left: 0 };
  doc.addPage({ size: [points(width), points(height)], margins });
  const page = doc.page.dictionary.data;
  // A key of PDF 1.6, for pages larger than five metres.
  Reflect.deleteProperty(page, 'UserUnit');
  Object.assign(page, {
    ...(trim && { TrimBox: pageBox(trim, height) }),
    ...(bleed && { BleedBox: pageBox(bleed, height) }),
  });
}

/** Lower left and upper right corner, in points from the lower left of the page. */
const pageBox = ({ x, y, width, height }: Box, pageHeight: Mm): readonly number[] =>
  [x, pageHeight - y - height, x + width, pageHeight - y].map(points);

export const points = (millimetres: Mm): number => millimetres / MM_PER_PT;

/** pdfkit writes a title as it is into the XML, and knows no print standard. */
function writeOwnMetadata(doc: PDFKit.PDFDocument, facts: DocumentFacts): void {
  const id = uuidFrom(doc._id);
  doc.endMetadata = () => {
    const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmpOf(facts, { program: PROGRAM, id })));
    Object.assign(doc._root.data, { Metadata: metadata });
  };
}

/** pdfkit makes the id of a file from its information. */
function uuidFrom(id: Uint8Array): string {
  const hex = Buffer.from(id).toString('hex').padEnd(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
