import type { Place } from '../../diagnostics/diagnostic.js';
import { placeBetween, type Source, sourceOf } from '../../diagnostics/line-index.js';

/** A file of the game as its maker wrote it. */
export interface Written {
  readonly file: string;
  readonly source: string;
}

/** Holes are filled by then, so perhaps only the words before the first of them can be found again. */
const LONGEST = 48;
/** Fewer letters stand everywhere. */
const SHORTEST = 4;

/** A chapter has thousands of parts, and each is looked for. */
const INDEXED = new WeakMap<Written, Source>();

/** Where some words of a chapter stand in its file; its beginning where they came out of holes. */
export function findText(chapter: Written, words: string): Place {
  const { file, source } = chapter;
  const indexed = INDEXED.get(chapter) ?? sourceOf(file, source);
  INDEXED.set(chapter, indexed);
  const [line = ''] = words.split('\n');
  const lengths = [line.length, ...shorter(line.length)].filter((length) => length > 0);
  for (const length of lengths) {
    const from = source.indexOf(line.slice(0, length));
    if (from >= 0) return placeBetween(indexed, from, from + length);
  }
  return placeBetween(indexed, 0, 1);
}

const shorter = (length: number): readonly number[] => {
  const longest = Math.min(LONGEST, length);
  return Array.from({ length: Math.max(0, longest - SHORTEST + 1) }, (_, less) => longest - less);
};
