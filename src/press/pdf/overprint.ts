import type { Content } from './content.js';
import type { Ref } from './pdfkit-internals.js';

/** Chooses whether what is drawn next leaves the other plates below it as they are. */
export type Overprint = (content: Content, on: boolean) => void;

/** Two states of one document, written when they are needed first. */
export function openOverprint(doc: PDFKit.PDFDocument): Overprint {
  let states: { readonly over: Ref; readonly hiding: Ref } | undefined;
  const open = () => {
    const made = (on: boolean): Ref => {
      // OPM 1: a plate with no ink of the colour is left alone.
      const ref = doc.ref({ Type: 'ExtGState', OP: on, op: on, OPM: on ? 1 : 0 });
      ref.end();
      return ref;
    };
    return { over: made(true), hiding: made(false) };
  };
  return (content, on) => {
    if (!on && !content.overprints) return;
    states ??= open();
    content.overprint(on, states);
  };
}
