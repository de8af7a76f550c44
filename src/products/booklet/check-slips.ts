import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { Block } from '../../press/booklet/block.js';
import type { Slip } from '../../press/booklet/slips.js';
import type { BookletProduct } from '../../project/project.js';
import type { Shop } from '../shop.js';
import { bookletWords } from './booklet-words.js';
import { findText, type Written } from './find-text.js';

/** Tables and headings that Markdown reads in another way than they were meant. */
export const slipProblems = (slips: readonly Slip[], chapter: Written): readonly Diagnostic[] =>
  slips.map((slip) => {
    const inSource = slip.what !== 'row' || chapter.source.includes(slip.written);
    const place = findText(chapter, inSource ? slip.written : slip.head);
    if (slip.what !== 'row') {
      const better = slip.what === 'heading' ? slip.better : undefined;
      return problem('booklet/not-read', { what: slip.what, better }, { place });
    }
    const { found, columns } = slip;
    // Cells that are too many are not printed; those that are missing stay empty.
    const severity = found > columns ? 'error' : 'warning';
    return problem('booklet/uneven-row', { found, columns }, { severity, place });
  });

/** As GitHub knows them; others are those a game has a label for, or its template draws in their own way. */
const USUAL = ['note', 'tip', 'important', 'warning', 'caution'];
const NO_LABELS = new Set(['page', 'contents', 'chapter']);

/** Boxes of a sort that nothing knows: they would be printed like any other, without a label. */
export function boxProblems(
  blocks: readonly Block[],
  chapter: Written,
  { product, shop }: { readonly product: BookletProduct; readonly shop: Shop },
): readonly Diagnostic[] {
  const boxes = blocks.filter((block) => block.kind === 'callout');
  if (boxes.length === 0) return [];
  const template = shop.templates.get(product.blocks.callout ?? '')?.source ?? '';
  const drawn = [...template.matchAll(/\(eq type "([\w-]+)"\)/g)].flatMap(([, type]) => type ?? []);
  const labels = [...bookletWords(shop.project).labels.keys()].filter((name) => !NO_LABELS.has(name));
  const known = [...new Set([...labels, ...drawn, ...USUAL])];
  return boxes
    .filter(({ type }) => !known.includes(type))
    .map(({ type }) => {
      const box = type.toUpperCase();
      const names = known.map((name) => name.toUpperCase());
      const place = findText(
        chapter,
        [`[!${box}]`, `[!${type}]`].find((sign) => chapter.source.includes(sign)) ?? '[!',
      );
      const facts = { box, nearest: nearest(box, names), known: names };
      return problem('booklet/unknown-box', facts, { severity: 'warning', place });
    });
}
