import type { Block, BlockOf } from './block.js';

/** A numbered list right after a figure that a template draws belongs to it: it says what the figure's numbers mean. */
export function joinNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    const next = blocks[index + 1];
    if (isDrawn(block) && next?.kind === 'steps') return [{ ...block, notes: next.items }];
    return block.kind === 'steps' && isDrawn(blocks[index - 1]) ? [] : [block];
  });
}

const isDrawn = (block: Block | undefined): block is BlockOf<'figure'> =>
  block?.kind === 'figure' && block.pictures[0]?.target.startsWith('template:') === true;
