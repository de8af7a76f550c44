import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../press/booklet/block.js';
import { DEEPEST, readMarkdown, tooDeepIn } from '../../press/booklet/read-markdown.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import type { Shop } from '../shop.js';
import { type Chapter, headingsIn } from './chapter.js';
import { boxProblems, slipProblems } from './check-slips.js';
import { deadLinks } from './dead-links.js';
import { fillChapter } from './fill-chapter.js';
import { findText, type Written } from './find-text.js';
import { withStories } from './with-stories.js';

/** Reads every chapter; what cannot be printed, or a link that leads nowhere, is a problem at its place. */
export function readChapters(product: BookletProduct, shop: Shop, tell: Tell): readonly Chapter[] {
  const taken = new Set<string>();
  let lost = false;
  const chapters = product.chapters.flatMap((name, index): readonly Chapter[] => {
    const written = { file: `${shop.project.folder}/${name}`, source: shop.chapters.get(name) ?? '' };
    const text = fillChapter(written, { product, shop, tell });
    if (text === undefined) return [];
    const deep = tooDeepIn(text);
    if (deep !== undefined) {
      const facts = { what: 'lists', limit: DEEPEST } as const;
      tell([problem('template/too-large', facts, { place: findText(written, deep) })]);
      return [];
    }
    const { blocks: read, unprintable, slips } = readMarkdown(text);
    lost ||= slips.some(({ what }) => what === 'heading');
    const blocks = withStories(read, { chapter: written, product, shop, tell });
    tell([
      ...unprintable.map(({ what, written: words }) => unprintableAt(what, words, written)),
      ...slipProblems(slips, written),
      ...boxProblems(read, written, { product, shop }),
      ...titleProblems(blocks, written),
    ]);
    const named = withOwnAnchors(blocks, taken);
    const [title] = headingsIn(named);
    if (title === undefined) return [];
    return [{ ...written, number: index + 1, title: title.text, anchor: title.anchor, blocks: named }];
  });
  // Chapters and headings that could not be read may be what others lead to.
  if (!lost && chapters.length === product.chapters.length) tell(deadLinks(chapters));
  return chapters;
}

const unprintableAt = (what: string, words: string, chapter: Written): Diagnostic =>
  problem('booklet/unprintable', { what }, { place: findText(chapter, words) });

/** A chapter begins with its one title. */
function titleProblems(blocks: readonly Block[], chapter: Written): readonly Diagnostic[] {
  const [first, ...others] = blocks;
  const place = findText(chapter, '');
  if (first === undefined) return [problem('booklet/empty-chapter', {}, { place })];
  const second = headingsIn(others).find(({ level }) => level === 1);
  if (first.kind !== 'heading' || first.level !== 1) return [problem('booklet/no-title', {}, { place })];
  if (second === undefined) return [];
  const facts = { title: second.text };
  return [problem('booklet/second-title', facts, { place: findText(chapter, `# ${second.text}`) })];
}

/** Headings of the same words are told apart as GitHub does: `trust`, `trust-1`. */
const withOwnAnchors = (blocks: readonly Block[], taken: Set<string>): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    let anchor = block.anchor;
    for (let next = 1; taken.has(anchor); next++) anchor = `${block.anchor}-${next}`;
    taken.add(anchor);
    return { ...block, anchor };
  });
