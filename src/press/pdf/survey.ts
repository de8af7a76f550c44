import type { AnchorItem, FrameItem, ImageData, LinkItem } from '../frame.js';
import { IDENTITY, type Matrix, moved, within } from './matrix.js';

/** What the page must know of its items besides their operators. */
export interface Survey {
  readonly images: readonly ImageData[];
  /** Pictures that let what lies below shine through. */
  readonly translucent: readonly string[];
  readonly links: readonly Placed<LinkItem>[];
  readonly anchors: readonly Placed<AnchorItem>[];
}

interface Placed<Item> {
  readonly item: Item;
  readonly matrix: Matrix;
}

/** Remembers what it found, as long as the items live: backs are placed again and again. */
export function rememberingSurveyor(): (items: readonly FrameItem[]) => Survey {
  const surveyed = new WeakMap<readonly FrameItem[], Survey>();
  return (items) => {
    const known = surveyed.get(items);
    if (known) return known;
    const found: Found = { images: [], translucent: [], links: [], anchors: [] };
    survey(items, IDENTITY, found);
    surveyed.set(items, found);
    return found;
  };
}

interface Found {
  readonly images: ImageData[];
  readonly translucent: string[];
  readonly links: Placed<LinkItem>[];
  readonly anchors: Placed<AnchorItem>[];
}

function survey(items: readonly FrameItem[], matrix: Matrix, found: Found): void {
  for (const item of items) {
    if (item.kind === 'group') {
      if (item.opacity) found.translucent.push(item.opacity.picture);
      survey(item.items, within(moved(item), matrix), found);
    }
    if (item.kind === 'image') found.images.push(item.image);
    else if (item.kind === 'link') found.links.push({ item, matrix });
    else if (item.kind === 'anchor') found.anchors.push({ item, matrix });
  }
}
