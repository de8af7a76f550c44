import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import { PART_NAMES } from '../../press/booklet/part.js';
import type { BookletProduct } from '../../project/project.js';
import type { Shop } from '../shop.js';

/** Entries of `blocks` that name no part of a chapter. */
export function checkBlocks({ blocks, origin }: BookletProduct, { locate }: Shop): readonly Diagnostic[] {
  const known: readonly string[] = PART_NAMES;
  return Object.keys(blocks)
    .filter((block) => !known.includes(block))
    .map((block) => {
      const place = locate({ ...origin, path: [...origin.path, 'blocks', block] });
      return problem('booklet/unknown-block', { block, nearest: nearest(block, known), known }, { place });
    });
}
