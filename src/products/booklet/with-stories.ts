import { problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { Block } from '../../press/booklet/block.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import type { Shop } from '../shop.js';
import { findText, type Written } from './find-text.js';
import { tellRecord } from './story/tell-record.js';

interface Desk {
  readonly chapter: Written;
  readonly product: BookletProduct;
  readonly shop: Shop;
  readonly tell: Tell;
}

/** Puts a recorded game where a chapter asks for it: `![](record:rulebook/example.yaml)`. */
export const withStories = (blocks: readonly Block[], desk: Desk): readonly Block[] =>
  blocks.flatMap((block) => {
    const path = recordIn(block);
    return path === undefined ? [block] : storyOf(path, desk);
  });

function recordIn(block: Block): string | undefined {
  const target = block.kind === 'figure' ? block.pictures[0]?.target : undefined;
  return target?.startsWith('record:') ? target.slice('record:'.length) : undefined;
}

function storyOf(path: string, { chapter, product, shop, tell }: Desk): readonly Block[] {
  const { project, locate } = shop;
  const record = product.records.includes(path) ? project.records?.get(path) : undefined;
  if (record === undefined) {
    const facts = { target: `record:${path}`, nearest: nearest(path, product.records) };
    tell([problem('booklet/unknown-figure', facts, { place: findText(chapter, `record:${path}`) })]);
    return [];
  }
  const { blocks, problems } = tellRecord(record, project, locate);
  shop.watch?.story(path, blocks);
  tell(problems);
  return blocks;
}

/** The same story, for those who ask whether it is still told so. */
export function toldStory(path: string, product: BookletProduct, { project, locate }: Shop): unknown {
  const record = product.records.includes(path) ? project.records?.get(path) : undefined;
  return record && tellRecord(record, project, locate).blocks;
}
