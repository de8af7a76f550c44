import { MM_PER_PT } from '../../units.js';
import type { ImageData } from '../frame.js';
import type { Sheet } from '../sheet.js';
import { Content } from './content.js';
import { openDestinations } from './destinations.js';
import { points, startPage } from './document.js';
import { addLinks, type Layer } from './links.js';
import { IDENTITY, moved } from './matrix.js';
import type { PdfOptions } from './options.js';
import { rememberingSurveyor } from './survey.js';
import { openTools } from './tools.js';
import { sheetWriter } from './write-sheet.js';

const POINTS_PER_MM = 1 / MM_PER_PT;

/** Draws sheets as pages of a document, one after the other: wait for one before the next. */
export function sheetDrawer(doc: PDFKit.PDFDocument, options: PdfOptions): (sheet: Sheet) => Promise<void> {
  const tools = openTools(doc, options);
  const writeSheet = sheetWriter(tools);
  const survey = rememberingSurveyor();
  const told = new Set<ImageData | string>();
  const embed = (image: ImageData): Promise<void> => {
    if (!told.has(image)) options.onImage?.(image);
    told.add(image);
    return tools.images.embed(image);
  };
  const tell = (picture: string): void => {
    if (!told.has(picture)) options.onTranslucent?.(picture);
    told.add(picture);
  };
  const destinations = openDestinations(doc, options.bookmarks);

  const layersOf = (sheet: Sheet): readonly Layer[] => [
    ...sheet.placements.map((placement) => ({
      survey: survey(placement.frame.items),
      matrix: moved(placement),
      clip: placement.clip,
    })),
    {
      survey: survey(sheet.marks),
      matrix: IDENTITY,
      clip: { x: 0, y: 0, width: sheet.width, height: sheet.height },
    },
  ];

  return async (sheet) => {
    const layers = layersOf(sheet);
    for (const { survey } of layers) {
      for (const image of survey.images) await embed(image);
      survey.translucent.forEach(tell);
    }

    startPage(doc, sheet);
    const content = pageContent(sheet);
    writeSheet(sheet, content);
    doc.page.write(content.bytes());
    Object.assign(doc.page.resources.data, content.usedResources());
    // Links have no place on paper, and none inside the bleed of PDF/X.
    if (options.standard === undefined) for (const layer of layers) addLinks(doc, destinations, layer);
    doc.flushPages();
  };
}

/** A stream that counts in millimetres from the top left; pdfkit has turned y downwards already. */
export function pageContent({ height }: Pick<Sheet, 'height'>): Content {
  const content = new Content([POINTS_PER_MM, 0, 0, -POINTS_PER_MM, 0, points(height)]);
  content.paint(`${POINTS_PER_MM.toFixed(6)} 0 0 ${POINTS_PER_MM.toFixed(6)} 0 0 cm`);
  return content;
}
