import type { Piece } from './face-nodes.js';
import type { ReadingWords } from './reading-words.js';

type Words = Pick<ReadingWords, 'blank' | 'tick'>;

interface Run {
  readonly kind: Piece['kind'];
  readonly text: string;
}

/** Pieces as one sentence: names, signs between them, and notes where a hand writes. */
export const sentence = (pieces: readonly Piece[], words: Words): string =>
  runsOf(pieces, words)
    .map((run, index, all) => {
      const before = all[index - 1];
      return before === undefined ? run.text : `${between(before, run)}${run.text}`;
    })
    .join('');

/** Blanks in a row are counted, and so are numbers that follow one another. */
function runsOf(pieces: readonly Piece[], { blank, tick }: Words): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'text') {
      const last = lastNumber(pieces, at);
      const until = last === undefined ? undefined : pieces[last];
      runs.push({ kind: 'text', text: until?.kind === 'text' ? `${piece.text}–${until.text}` : piece.text });
      at = (last ?? at) + 1;
    } else {
      const end = pieces.findIndex((next, index) => index > at && next.kind !== piece.kind);
      const count = piece.kind === 'tick' ? 1 : (end === -1 ? pieces.length : end) - at;
      const word = piece.kind === 'tick' ? tick : blank;
      runs.push({ kind: piece.kind, text: count > 1 ? `(${count} × ${word})` : `(${word})` });
      at += count;
    }
  }
  return runs;
}

const FEWEST_NUMBERS = 3;

/** Where a row of numbers that begins here ends: `1 2 3 4`. */
function lastNumber(pieces: readonly Piece[], from: number): number | undefined {
  const number = (at: number): number => {
    const piece = pieces[at];
    return piece?.kind === 'text' && /^\d{1,3}$/.test(piece.text) ? Number(piece.text) : Number.NaN;
  };
  let at = from;
  while (number(at + 1) === number(at) + 1) at += 1;
  return at - from + 1 >= FEWEST_NUMBERS ? at : undefined;
}

const ENDS = /[.:;,!?…]\**$/u;
const IS_NAME = /^\**[\p{L}\p{N}]/u;

function between(before: Run, after: Run): string {
  if (before.kind === 'text' && ENDS.test(before.text)) return ' ';
  if (before.kind === 'text' && after.kind === 'blank') return IS_NAME.test(before.text) ? ': ' : ' ';
  if (before.kind === 'tick' || !IS_NAME.test(after.text)) return after.kind === 'tick' ? ', ' : ' ';
  return before.kind === 'text' && !IS_NAME.test(before.text) ? ' ' : ', ';
}
