import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../diagnostics/line-index.js';
import { nearest } from '../../diagnostics/suggest.js';
import { type Chapter, headingsIn } from './chapter.js';

/** To a heading by its anchor; or to another file, which is no way through a printed book. */
const LINK = /\]\((?:#([^)]+)|([^)\s:]*\.md(?:#[^)\s]*)?))\)/g;

/** Links to headings that no chapter has. */
export function deadLinks(chapters: readonly Chapter[]): readonly Diagnostic[] {
  const known = chapters.flatMap(({ blocks }) => headingsIn(blocks).map(({ anchor }) => anchor));
  return chapters.flatMap(({ file, source }) =>
    [...source.matchAll(LINK)].flatMap(({ 0: link, 1: anchor, 2: path, index }) => {
      if (anchor !== undefined && known.includes(anchor)) return [];
      const wanted = anchor ?? path?.split('#')[1] ?? '';
      // Past the `](`: at the anchor itself.
      const place = placeBetween(sourceOf(file, source), index + 2, index + link.length - 1);
      const facts = { target: path ?? `#${anchor}`, nearest: nearest(wanted, known), known };
      return [problem('booklet/unknown-anchor', facts, { place })];
    }),
  );
}
