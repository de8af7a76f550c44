import type { Place, Position } from './diagnostic.js';

/** Text of a file with the offsets at which its lines begin. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
}

/** Indexes a text once, so that any number of offsets can be turned into lines and columns quickly. */
export function sourceOf(file: string, text: string): Source {
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return { file, text, lines };
}

/** The texts that were unpacked last, for all packed sources of a game. */
export interface Desk {
  open: readonly Source[];
}

const MOST_OPEN = 4;

/**
 * The same, with the text kept as bytes beside the heap and unpacked when it is asked for: a game may have hundreds of
 * files, and nobody asks for those without problems.
 */
export function packedSource(file: string, text: string, desk: Desk): Source {
  const bytes = new TextEncoder().encode(text);
  const source = (): Source => {
    const known = desk.open.find((each) => each.file === file);
    if (known !== undefined) return known;
    // A mark that is part of the text stays in it.
    const opened = sourceOf(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    desk.open = [opened, ...desk.open.slice(0, MOST_OPEN - 1)];
    return opened;
  };
  return {
    file,
    get text() {
      return source().text;
    },
    get lines() {
      return source().lines;
    },
  };
}

/** Line and column of an offset in UTF-16 units; offsets outside the text are moved to its ends. */
export function positionAt({ text, lines }: Source, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length));
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (lines[low] ?? 0) + 1, offset: inside };
}

/** The range from one offset up to, and without, another. */
export const placeBetween = (source: Source, from: number, to: number): Place => ({
  file: source.file,
  start: positionAt(source, from),
  end: positionAt(source, Math.max(from, to)),
});

/** The same, but never nothing: what is missing at the end of a file is shown by its last character. */
export function placeCovering(source: Source, from: number, to: number): Place {
  const start = Math.max(0, Math.min(from, source.text.length - 1));
  return placeBetween(source, start, Math.max(start + 1, to));
}
