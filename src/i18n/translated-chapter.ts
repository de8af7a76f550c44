import type { Place } from '../diagnostics/diagnostic.js';
import { placeBetween, type Source, sourceOf } from '../diagnostics/line-index.js';

/** A block of a chapter in another language. */
export interface Piece {
  /** Characters of the chapter it takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Follows the text. */
  readonly after: string;
  readonly place: Place | undefined;
}

export interface TranslatedChapter {
  readonly text: string;
  /** Where something in the translated chapter was written: in the translator’s file, or else in the chapter. */
  readonly written: (place: Place) => Place;
}

/** Puts translated blocks into a chapter; everything between them stays. */
export function translateChapter(file: string, chapter: string, pieces: readonly Piece[]): TranslatedChapter {
  const source = sourceOf(file, chapter);
  const spans: Span[] = [];
  let [text, at] = ['', 0];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    text += chapter.slice(at, piece.from);
    const from = text.length;
    text += oneLine(piece.text) + piece.after;
    spans.push({ from, to: text.length, piece });
    at = piece.to;
  }
  text += chapter.slice(at);
  return { text, written: (place) => writtenAt(place, spans, source) };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece;
}

/** A block is one line, and a bar would end a cell. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

function writtenAt({ start, end }: Place, spans: readonly Span[], source: Source): Place {
  const before = spans.filter(({ from }) => from <= start.offset).at(-1);
  if (before && start.offset <= before.to) {
    const { piece } = before;
    return piece.place ?? placeBetween(source, piece.from, piece.to);
  }
  const moved = before ? before.piece.to - before.to : 0;
  return placeBetween(source, start.offset + moved, end.offset + moved);
}
