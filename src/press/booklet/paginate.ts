import type { Mm } from '../../units.js';

/** A stretch of the booklet, laid out to the column's width and ready to be placed on a page. */
export interface Piece<C> {
  /** What stands there; pages do not look at it. */
  readonly content: C;
  readonly height: Mm;
  /** Room wanted above; dropped at the top of a page. */
  readonly before: Mm;
  /** A heading never ends a page. */
  readonly keepWithNext: boolean;
  readonly startsPage: boolean;
  /** Heights at which the piece may be cut, rising; where there are none it stays whole. */
  readonly breaks: readonly Mm[];
  /** Drawn again on top of each page that goes on with this piece's table. */
  readonly header?: Piece<C> | undefined;
}

/** The part of a piece between `from` and `to`, at height `y` of the column. */
export interface PlacedPiece<C> {
  readonly piece: Piece<C>;
  readonly y: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

export interface Pages<C> {
  /** At least one; the first is empty where nothing fitted under what stands there already. */
  readonly pages: readonly (readonly PlacedPiece<C>[])[];
  /** How far down the last page is filled. */
  readonly filledTo: Mm;
  readonly tooTall: readonly TooTall<C>[];
}

/** A piece that cannot be cut and is taller than a whole page. */
export interface TooTall<C> {
  readonly piece: Piece<C>;
  readonly by: Mm;
}

interface Columns {
  /** Height of the column on the page with that index. */
  readonly heightOf: (page: number) => Mm;
  /** How far down the first page is filled already. */
  readonly filledTo?: Mm;
}

interface Filling<C> {
  readonly heightOf: Columns['heightOf'];
  readonly pages: PlacedPiece<C>[][];
  y: Mm;
}

const TOLERANCE: Mm = 0.01;

/** Fills pages from top to bottom: nothing is cut but where it may be, and what belongs together stays together. */
export function paginate<C>(pieces: readonly Piece<C>[], { heightOf, filledTo = 0 }: Columns): Pages<C> {
  const filling: Filling<C> = { heightOf, pages: [[]], y: filledTo };
  const tooTall: TooTall<C>[] = [];
  pieces.forEach((piece, index) => {
    if (mustTurn(filling, pieces, index)) turnPage(filling, piece);
    const room = roomFor(filling, piece);
    if (piece.breaks.length === 0 && !fits(piece.height, room)) {
      tooTall.push({ piece, by: piece.height - room });
    }
    place(filling, piece);
  });
  return { pages: filling.pages, filledTo: filling.y, tooTall };
}

const fits = (height: Mm, room: Mm): boolean => height <= room + TOLERANCE;

const gapAbove = ({ y }: Filling<unknown>, piece: Piece<unknown>): Mm => (y === 0 ? 0 : piece.before);

const pageHeight = ({ heightOf, pages }: Filling<unknown>): Mm => heightOf(pages.length - 1);

const roomFor = (filling: Filling<unknown>, piece: Piece<unknown>): Mm =>
  pageHeight(filling) - filling.y - gapAbove(filling, piece);

function mustTurn(filling: Filling<unknown>, pieces: readonly Piece<unknown>[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const next = filling.heightOf(filling.pages.length);
  const nextIsRoomier = filling.y > 0 || next > pageHeight(filling);
  if (!nextIsRoomier) return false;
  if (piece.startsPage && filling.y > 0) return true;
  const together = heightTogether(pieces, index);
  // What no page can hold together need not move to the next.
  const wanted = fits(together, next) ? together : leastOf(piece);
  return !fits(wanted, roomFor(filling, piece));
}

/** What must stand on one page from here on: a heading with the first lines that follow it. */
function heightTogether(pieces: readonly Piece<unknown>[], index: number): Mm {
  let height = 0;
  for (const [ahead, piece] of pieces.slice(index).entries()) {
    if (ahead > 0) height += piece.before;
    if (!piece.keepWithNext || index + ahead === pieces.length - 1) return height + leastOf(piece);
    height += piece.height;
  }
  return height;
}

const leastOf = ({ breaks, height }: Piece<unknown>): Mm => breaks[0] ?? height;

function turnPage<C>(filling: Filling<C>, next: Piece<C>): void {
  filling.pages.push([]);
  filling.y = 0;
  if (next.header !== undefined) add(filling, next.header, [0, next.header.height]);
}

function place<C>(filling: Filling<C>, piece: Piece<C>): void {
  let from = 0;
  let to = cutBelow(piece, from, roomFor(filling, piece));
  while (to < piece.height) {
    add(filling, piece, [from, to]);
    turnPage(filling, piece);
    from = to;
    to = cutBelow(piece, from, pageHeight(filling) - filling.y);
  }
  add(filling, piece, [from, to]);
}

/** How far down a piece goes on this page: its end, the last break that fits, or its end all the same. */
function cutBelow(piece: Piece<unknown>, from: Mm, room: Mm): Mm {
  if (fits(piece.height - from, room)) return piece.height;
  return piece.breaks.findLast((at) => at > from + TOLERANCE && fits(at - from, room)) ?? piece.height;
}

function add<C>(filling: Filling<C>, piece: Piece<C>, [from, to]: readonly [Mm, Mm]): void {
  const y = filling.y + (from === 0 ? gapAbove(filling, piece) : 0);
  filling.pages.at(-1)?.push({ piece, y, from, to });
  filling.y = y + to - from;
}
