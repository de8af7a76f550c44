import type { Content } from './content.js';
import { round3 } from './numbers.js';
import type { Ref } from './pdfkit-internals.js';

/** Chooses how much what is drawn next hides, 0 to 1, until the state is restored. */
export type Opacity = (content: Content, share: number) => void;

/** Each share is written once a document. */
export function openOpacity(doc: PDFKit.PDFDocument): Opacity {
  const states = new Map<number, Ref>();
  const stateOf = (share: number): Ref => {
    const known = states.get(share);
    if (known) return known;
    const ref = doc.ref({ Type: 'ExtGState', ca: share, CA: share });
    ref.end();
    states.set(share, ref);
    return ref;
  };
  return (content, share) => {
    const rounded = round3(share);
    const name = `Hides${Math.round(rounded * 1000)}`;
    content.resources.ExtGState[name] = stateOf(rounded);
    content.paint(`/${name} gs`);
  };
}
