import type { Theme } from '../../project/theme.js';
import type { Mm } from '../../units.js';
import { iconItems } from '../art/icon.js';
import type { FrameItem, GroupItem } from '../frame.js';
import { ICON_SQUARE, type IconPainter } from '../text/paint-text.js';
import { needed } from './needed.js';

/** Paints each icon in each colour once a run. */
export function iconPainter(theme: Theme, painted: Map<string, readonly FrameItem[]>): IconPainter {
  return (name, color) => {
    const key = `${name} ${color}`;
    const known = painted.get(key);
    if (known !== undefined) return known;
    const items = iconItems(needed(theme.icons, name), ICON_SQUARE, color);
    painted.set(key, items);
    return items;
  };
}

/** An icon in the square of `size` whose top left corner is given. */
export function paintIcon(
  items: readonly FrameItem[],
  { x, y }: { readonly x: Mm; readonly y: Mm },
  size: Mm,
): GroupItem {
  return { kind: 'group', items, x, y, scale: size / ICON_SQUARE, repeated: true };
}
