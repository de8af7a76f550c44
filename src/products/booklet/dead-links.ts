import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../diagnostics/line-index.js';
import { nearest } from '../../diagnostics/suggest.js';
import { type Chapter, headingsIn } from './chapter.js';

const LINK = /\]\(#([^)]+)\)/g;

/** Links to headings that no chapter has. */
export function deadLinks(chapters: readonly Chapter[]): readonly Diagnostic[] {
  const known = chapters.flatMap(({ blocks }) => headingsIn(blocks).map(({ anchor }) => anchor));
  return chapters.flatMap(({ file, source }) =>
    [...source.matchAll(LINK)].flatMap(({ 1: anchor = '', index }) => {
      if (known.includes(anchor)) return [];
      // Past the `](`: at the anchor itself.
      const place = placeBetween(sourceOf(file, source), index + 2, index + 3 + anchor.length);
      return [
        problem('booklet/unknown-anchor', { anchor, nearest: nearest(anchor, known), known }, { place }),
      ];
    }),
  );
}
