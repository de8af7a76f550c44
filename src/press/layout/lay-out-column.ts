import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Mm } from '../../units.js';
import type { Element, ElementOf } from '../template/element.js';
import { BETWEEN } from '../template/likeness.js';
import { findCuts } from './find-cuts.js';
import { growBox } from './grow-boxes.js';
import type { Column, Growth, LayoutContext } from './layout-context.js';
import { paintBox } from './paint-box.js';
import { painterFor } from './painter.js';
import { arrangeBox } from './place-box.js';

/** Lays out elements one below the other in a given width and paints them; the height is what they need. */
export function layOutColumn(
  elements: readonly Element[],
  width: Mm,
  context: LayoutContext,
): Checked<Column> {
  const { columns } = context.cache.shared;
  const key = [width, ...elements.map(({ likeness }) => likeness)].join(BETWEEN);
  const known = columns.get(key);
  if (known !== undefined) return { value: known, problems: [] };
  const growth: Growth = { context, problems: [] };
  const box = growBox(columnOf(elements), growth);
  arrangeBox(box, { width, height: undefined, maxWidth: width }, { growth });
  const items = paintBox(box, { x: 0, y: 0 }, painterFor(context, 0));
  const { height } = box.at;
  const value = { items, width, height, cuts: findCuts(box) };
  const likely = elements.every(({ likeness }) => likeness !== '');
  if (likely && growth.problems.length === 0 && !box.ownToBuild) columns.set(key, value);
  return { value, problems: growth.problems };
}

const NOWHERE = { line: 1, column: 1, offset: 0 };

function columnOf(children: readonly Element[]): ElementOf<'box'> {
  const place = children[0]?.place ?? { file: '', start: NOWHERE, end: NOWHERE };
  return { name: 'box', attributes: {}, children, content: [], place, likeness: '' };
}
