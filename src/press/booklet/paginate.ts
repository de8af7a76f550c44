import type { Mm } from '../../units.js';

/** A block of the booklet, laid out to the column's width and ready to be placed on a page. */
export interface Piece {
  readonly height: Mm;
  /** Room wanted above; dropped at the top of a page. */
  readonly before: Mm;
  /** A heading never ends a page. */
  readonly keepWithNext: boolean;
  /** Heights at which the piece may be cut, rising; where they are absent it stays whole. */
  readonly breaks: readonly Mm[];
  /** Drawn again on top of each page that goes on with this piece's table. */
  readonly header?: Piece;
}

/** The part of a piece between `from` and `to`, at height `y` of the column. */
export interface PlacedPiece<P extends Piece = Piece> {
  readonly piece: P;
  readonly y: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

export interface Pages<P extends Piece> {
  readonly pages: readonly (readonly PlacedPiece<P>[])[];
  /** Pieces taller than a whole page that cannot be cut. */
  readonly tooTall: readonly P[];
}

const EPSILON = 0.01;

interface Open<P extends Piece> {
  readonly finished: PlacedPiece<P>[][];
  current: PlacedPiece<P>[];
  y: Mm;
}

/** Fills pages from top to bottom; `heightOf` gives the column height of the page with that index. */
export function paginate<P extends Piece & { readonly header?: P }>(
  pieces: readonly P[],
  heightOf: (page: number) => Mm,
): Pages<P> {
  const open: Open<P> = { finished: [], current: [], y: 0 };
  const tooTall: P[] = [];
  pieces.forEach((piece, index) => {
    const room = () => heightOf(open.finished.length) - open.y - gapBefore(open, piece);
    if (open.current.length > 0 && leastRoom(pieces, index) > room() + EPSILON) turnPage(open, piece);
    if (piece.height > room() + EPSILON && piece.breaks.length === 0) tooTall.push(piece);
    place(open, piece, heightOf);
  });
  if (open.current.length > 0) open.finished.push(open.current);
  return { pages: open.finished, tooTall };
}

const gapBefore = <P extends Piece>(open: Open<P>, piece: P): Mm =>
  open.current.length === 0 ? 0 : piece.before;

/** What must stand together on a page from here on: headings with the first lines that follow them. */
function leastRoom(pieces: readonly Piece[], index: number): Mm {
  let room = 0;
  for (let i = index; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (i > index) room += piece.before;
    if (!piece.keepWithNext || i === pieces.length - 1) return room + (piece.breaks[0] ?? piece.height);
    room += piece.height;
  }
  return room;
}

function turnPage<P extends Piece & { readonly header?: P }>(open: Open<P>, next: P): void {
  open.finished.push(open.current);
  open.current = [];
  open.y = 0;
  if (next.header !== undefined) add(open, next.header, 0, next.header.height);
}

function place<P extends Piece & { readonly header?: P }>(
  open: Open<P>,
  piece: P,
  heightOf: (page: number) => Mm,
): void {
  let from = 0;
  let cut = cutBelow(piece, from, heightOf(open.finished.length) - open.y - gapBefore(open, piece));
  while (cut < piece.height) {
    add(open, piece, from, cut);
    turnPage(open, piece);
    from = cut;
    cut = cutBelow(piece, from, heightOf(open.finished.length) - open.y);
  }
  add(open, piece, from, cut);
}

/** How far down a piece goes on this page: its end, the last break that fits, or its end all the same. */
function cutBelow(piece: Piece, from: Mm, room: Mm): Mm {
  if (piece.height - from <= room + EPSILON) return piece.height;
  return piece.breaks.findLast((at) => at > from + EPSILON && at - from <= room + EPSILON) ?? piece.height;
}

function add<P extends Piece>(open: Open<P>, piece: P, from: Mm, to: Mm): void {
  const y = open.y + (from === 0 ? gapBefore(open, piece) : 0);
  open.current.push({ piece, y, from, to });
  open.y = y + to - from;
}
