import type { Mm } from '../../units.js';
import { linesIn } from './fitting-text.js';
import type { LayoutBox } from './layout-box.js';

/** From the top to the bottom of what must stay whole. */
type Stretch = readonly [top: Mm, bottom: Mm];

const TOLERANCE: Mm = 0.01;

/** Heights at which a box can be cut: the ends of lines and drawings that no other line or drawing crosses. */
export function findCuts(root: LayoutBox): readonly Mm[] {
  const stretches = stretchesIn(root, 0);
  const ends = [...new Set(stretches.map(([, bottom]) => bottom))].toSorted((one, other) => one - other);
  return ends.filter(
    (end) => end < root.at.height - TOLERANCE && !stretches.some((stretch) => crosses(stretch, end)),
  );
}

const crosses = ([top, bottom]: Stretch, y: Mm): boolean => top < y - TOLERANCE && bottom > y + TOLERANCE;

function stretchesIn({ text, children, at, element }: LayoutBox, above: Mm): readonly Stretch[] {
  const top = above + at.y;
  if (text !== undefined) {
    const { lines, leading } = linesIn(text, at.width);
    return lines.map((_, index): Stretch => [top + index * leading, top + (index + 1) * leading]);
  }
  const holdsOthers =
    element.name === 'box' || element.name === 'table' || element.name === 'row' || element.name === 'cell';
  return holdsOthers ? children.flatMap((child) => stretchesIn(child, top)) : [[top, top + at.height]];
}
