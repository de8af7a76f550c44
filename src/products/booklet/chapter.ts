import type { Block, BlockOf } from '../../press/booklet/block.js';

/** One chapter with its holes filled. */
export interface Chapter {
  readonly file: string;
  /** As it was written, holes and all. */
  readonly source: string;
  /** Counts from 1. */
  readonly number: number;
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

type Heading = BlockOf<'heading'>;

export const headingsIn = (blocks: readonly Block[]): readonly Heading[] =>
  blocks.filter((block): block is Heading => block.kind === 'heading');

/** Headings that stand in the contents below the chapter's title. */
export const sectionsOf = ({ blocks }: Chapter): readonly Heading[] =>
  headingsIn(blocks).filter(({ level }) => level === 2);
