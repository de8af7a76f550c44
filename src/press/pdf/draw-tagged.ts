import type { TaggedLink, TaggedPage } from '../tagged.js';
import { isWebAddress } from '../web-address.js';
import { type Attachment, attach } from './attach.js';
import { openDestinations } from './destinations.js';
import { openDocument, points, startPage } from './document.js';
import type { DrawnPdf } from './draw-pdf.js';
import { pageContent } from './draw-sheet.js';
import type { PdfOptions } from './options.js';
import type { Ref } from './pdfkit-internals.js';
import { openStructure, type Structure } from './structure.js';
import { rememberingSurveyor } from './survey.js';
import { openTools } from './tools.js';
import { writeItems } from './write-items.js';

export interface TaggedOptions extends PdfOptions {
  /** ICC profile of the screen the colours are meant for. */
  readonly screen: Uint8Array;
  /** Files that travel inside it. */
  readonly attachments: readonly Attachment[];
}

/** Draws a document to be read aloud: PDF/UA-1 and PDF/A-2a, or PDF/A-3a with attachments. */
export function drawTagged(pages: readonly TaggedPage[], options: TaggedOptions): DrawnPdf {
  let drawn = 0;

  async function* bytes(): AsyncGenerator<Uint8Array> {
    const reading = options.attachments.length > 0 ? 'with-files' : 'alone';
    const doc = openDocument({ ...options, reading });
    const tools = openTools(doc, options);
    const structure = openStructure(doc);
    const destinations = openDestinations(doc, true);
    const survey = rememberingSurveyor();
    addScreen(doc, options.screen);
    Object.assign(doc._root.data, { PageLabels: { Nums: [0, { S: 'D' }] } });
    for (const page of pages) {
      for (const { items } of page.runs)
        for (const image of survey(items).images) await tools.images.embed(image);
      startPage(doc, { ...page, placements: [], marks: [] });
      structure.startPage();
      const content = pageContent(page);
      for (const { tag, items } of page.runs) {
        content.paint(tag ? `/${tag.type} <</MCID ${structure.mark(tag)}>> BDC` : '/Artifact BMC');
        writeItems(items, content, tools);
        content.paint('EMC');
      }
      doc.page.write(content.bytes());
      Object.assign(doc.page.resources.data, content.usedResources());
      for (const anchor of page.anchors) destinations.add(anchor, anchor.y);
      const annotations = page.links.map((link) =>
        annotation(link, { doc, structure, name: destinations.nameOf }),
      );
      if (annotations.length > 0) Object.assign(doc.page.dictionary.data, { Annots: annotations });
      doc.flushPages();
      drawn += 1;
    }
    structure.end();
    attach(doc, options.attachments, options.created);
    doc.end();
    const chunk: unknown = doc.read();
    if (chunk instanceof Uint8Array) yield chunk;
  }

  return {
    get pages() {
      return drawn;
    },
    [Symbol.asyncIterator]: bytes,
  };
}

interface Desk {
  readonly doc: PDFKit.PDFDocument;
  readonly structure: Structure;
  readonly name: (anchor: string) => string;
}

function annotation({ tag, box, to, contents }: TaggedLink, { doc, structure, name }: Desk): Ref {
  const top = doc.page.height - points(box.y);
  const ref = doc.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [points(box.x), top - points(box.height), points(box.x + box.width), top],
    Border: [0, 0, 0],
    // Printed with the page, as PDF/A asks of every annotation.
    F: 4,
    Contents: new String(contents),
    ...(isWebAddress(to)
      ? { A: { Type: 'Action', S: 'URI', URI: new String(to) } }
      : { Dest: new String(name(to)) }),
  });
  Object.assign(ref.data, { StructParent: structure.annotate(tag, ref) });
  ref.end();
  return ref;
}

function addScreen(doc: PDFKit.PDFDocument, icc: Uint8Array): void {
  const profile = doc.ref({ N: 3 });
  profile.end(icc);
  const intent = doc.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String('sRGB'),
    Info: new String('sRGB'),
    DestOutputProfile: profile,
  });
  intent.end();
  Object.assign(doc._root.data, { OutputIntents: [intent] });
}
