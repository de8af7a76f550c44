import type { Place } from '../../diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../diagnostics/line-index.js';

/** A file of the game as its maker wrote it. */
export interface Written {
  readonly file: string;
  readonly source: string;
}

/** Holes are filled by then, so only the words before the first of them can be found again. */
const LONGEST = 48;
const SHORTEST = 4;

/** Where some words of a chapter stand in its file; its first line where they came out of holes. */
export function findText({ file, source }: Written, words: string): Place {
  const [line = ''] = words.split('\n');
  for (let length = Math.min(LONGEST, line.length); length >= SHORTEST; length -= 2) {
    const from = source.indexOf(line.slice(0, length));
    if (from >= 0) return placeBetween(sourceOf(file, source), from, from + length);
  }
  return placeBetween(sourceOf(file, source), 0, 1);
}
