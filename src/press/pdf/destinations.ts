import type { Mm } from '../../units.js';
import type { AnchorItem } from '../frame.js';
import { points } from './document.js';

/** The places of one document that links and bookmarks lead to. */
export interface Destinations {
  /** The name of an anchor inside the file. */
  nameOf(anchor: string): string;
  /** Makes the current page, `top` mm below its upper edge, the place of an anchor; the first place of a name counts. */
  add(anchor: AnchorItem, top: Mm): void;
}

export function openDestinations(doc: PDFKit.PDFDocument, bookmarks: boolean): Destinations {
  const names = new Map<string, string>();
  const reached = new Set<string>();
  // Not the names themselves: pdfkit sorts them by locale, where PDF wants bytes and we want the same everywhere.
  const nameOf = (anchor: string) => {
    const name = names.get(anchor) ?? `a${String(names.size + 1).padStart(6, '0')}`;
    names.set(anchor, name);
    return name;
  };
  const addBookmark = openOutline(doc);
  return {
    nameOf,
    add(anchor, top) {
      if (reached.has(anchor.name)) return;
      reached.add(anchor.name);
      doc.addNamedDestination(nameOf(anchor.name), 'XYZ', null, points(top), null);
      if (bookmarks && anchor.bookmark) addBookmark(anchor.bookmark, top);
    },
  };
}

/** Adds bookmarks in reading order, each under the last one of a lower level. */
function openOutline(doc: PDFKit.PDFDocument) {
  const open: { readonly level: number; readonly entry: PDFKit.PDFOutline }[] = [];
  return ({ title, level }: { readonly title: string; readonly level: number }, top: Mm): void => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const entry = (open.at(-1)?.entry ?? doc.outline).addItem(title);
    // pdfkit can only lead to the whole page, or to its right edge.
    entry.outlineData.Dest = [doc.page.dictionary, 'XYZ', null, doc.page.height - points(top), null];
    open.push({ level, entry });
  };
}
