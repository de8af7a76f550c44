import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';

/** The items of a piece between two heights, so that a piece cut over two pages is drawn, and read, once. */
export const sliceItems = (items: readonly FrameItem[], from: Mm, to: Mm): readonly FrameItem[] =>
  items.filter((item) => {
    const y = heightOf(item);
    return y >= from && y < to;
  });

/** A height inside the item: the lines of a cut piece never cross a cut. */
function heightOf(item: FrameItem): Mm {
  switch (item.kind) {
    case 'text':
      return item.baseline - 0.01;
    case 'path':
      return Number(/^M\S+ (-?[\d.]+)/.exec(item.d)?.[1] ?? 0);
    case 'image':
    case 'link':
      return item.box.y;
    case 'group':
    case 'anchor':
      return item.y;
  }
}
