import type { Block, BlockOf } from './block.js';
import { figurePart } from './figure-part.js';
import { indexParts, type TermPages } from './index-parts.js';
import { readBullet, readStep } from './list-item.js';
import type { BlockPart, PartValues } from './part.js';
import { tableParts } from './table-parts.js';

interface Chapter {
  readonly blocks: readonly Block[];
  /** Makes the shapes of this chapter's boxes its own. */
  readonly seed: string;
  /** Words above boxes, by the word in `> [!WORD]`, lower case. */
  readonly labels: ReadonlyMap<string, string>;
  /** What an index of the booklet holds. */
  readonly terms: TermPages;
  readonly language: string;
}

/** The parts of a chapter in reading order, without its title. */
export function partsOfChapter({ blocks, seed, ...chapter }: Chapter): readonly BlockPart[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const lead = before?.kind === 'heading' && before.level === 1;
    const parts = partsOf(block, { ...chapter, seed: `${seed}-${index}`, lead });
    return before?.kind === 'page-break' ? parts.map(onNewPage) : parts;
  });
}

/** `![](index:)`: the index stands where it is asked for. */
const isIndex = ({ pictures }: BlockOf<'figure'>): boolean => pictures[0]?.target === 'index:';

const onNewPage = (part: BlockPart, index: number): BlockPart =>
  index === 0 ? { ...part, startsPage: true } : part;

interface Surroundings extends Omit<Chapter, 'blocks'> {
  /** The block follows the chapter's title. */
  readonly lead: boolean;
}

function partsOf(block: Block, { seed, labels, lead, terms, language }: Surroundings): readonly BlockPart[] {
  switch (block.kind) {
    case 'page-break':
      return [];
    case 'heading':
      return block.level === 1 ? [] : [heading(block)];
    case 'paragraph':
      return [paragraph(block.text, lead)];
    case 'bullets':
      return block.items.map((item, index) => bullet(item, { index, count: block.items.length }));
    case 'steps':
      return block.items.map((item, index) => step(item, { block, index }));
    case 'table':
      return tableParts(block);
    case 'callout':
      return [callout(block, { seed, label: labels.get(block.type) ?? '' })];
    case 'figure':
      return isIndex(block) ? indexParts(terms, language) : [figurePart(block)];
  }
}

function heading({ level, text, anchor }: BlockOf<'heading'>): BlockPart {
  const title = text.replaceAll('*', '');
  return {
    part: level === 2 ? 'heading-2' : 'heading-3',
    values: { text },
    words: text,
    keepWithNext: true,
    anchor: { name: anchor, title, level: level - 1 },
  };
}

function paragraph(text: string, lead: boolean): BlockPart {
  // A lead announces its chapter, a colon what follows it.
  const keepWithNext = lead || text.trimEnd().endsWith(':');
  return { part: lead ? 'lead' : 'paragraph', values: { text }, words: text, keepWithNext, cuttable: true };
}

interface InList {
  readonly index: number;
  readonly count: number;
}

/** No entry of a list stands alone above or below the end of a page. */
const listed = (part: BlockPart['part'], values: PartValues, { index, count }: InList) => ({
  part,
  values,
  goesOn: index > 0,
  keepWithNext: index < count - 1 && (index === 0 || index === count - 2),
});

function bullet(item: string, place: InList): BlockPart {
  const { icon, title, text } = readBullet(item);
  const last = place.index === place.count - 1;
  const words = title || text;
  return { ...listed('bullet', { icon, title, text, last }, place), words, cuttable: title === '' };
}

function step(item: string, { block, index }: { block: BlockOf<'steps'>; index: number }): BlockPart {
  const { icon, title, text } = readStep(item);
  const count = block.items.length;
  const values = { number: block.first + index, icon, title, text, last: index === count - 1 };
  return { ...listed('step', values, { index, count }), words: title || text };
}

function callout(
  { type, title, paragraphs, keepWithNext }: BlockOf<'callout'>,
  { seed, label }: { seed: string; label: string },
): BlockPart {
  return {
    part: 'callout',
    values: { type, title, label, paragraphs, seed },
    words: title || (paragraphs[0] ?? ''),
    ...(keepWithNext && { keepWithNext }),
  };
}
