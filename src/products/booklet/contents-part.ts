import type { BlockPart } from '../../press/booklet/block-parts.js';
import type { PageOf } from './page-references.js';
import type { Chapter } from './read-chapters.js';

/** The line of a chapter in the table of contents. */
export const contentsPart = ({ number, title, anchor }: Chapter, pageOf: PageOf): BlockPart => ({
  part: 'contents-line',
  values: { number, title, anchor, page: pageOf(anchor) ?? 10 },
  line: 1,
  keepWithNext: false,
  cuttable: false,
});
