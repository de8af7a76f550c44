import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import type { Element, ElementOf } from '../template/element.js';
import { findCuts } from './find-cuts.js';
import { growBox } from './grow-boxes.js';
import type { Growth, LayoutContext } from './layout-context.js';
import { paintBox } from './paint-box.js';
import { painterFor } from './painter.js';
import { arrangeBox } from './place-box.js';

/** Elements stacked in a column, from its top left corner. */
export interface Column {
  readonly items: readonly FrameItem[];
  readonly width: Mm;
  readonly height: Mm;
  /** Heights at which the column can be cut without cutting a line of text or a drawing, rising. */
  readonly cuts: readonly Mm[];
}

/** Lays out elements one below the other in a given width and paints them; the height is what they need. */
export function layOutColumn(
  elements: readonly Element[],
  width: Mm,
  context: LayoutContext,
): Checked<Column> {
  const growth: Growth = { context, problems: [] };
  const box = growBox(columnOf(elements), growth);
  arrangeBox(box, { width, height: undefined, maxWidth: width }, { growth });
  const items = paintBox(box, { x: 0, y: 0 }, painterFor(context, 0));
  const { height } = box.at;
  return { value: { items, width, height, cuts: findCuts(box) }, problems: growth.problems };
}

const NOWHERE = { line: 1, column: 1, offset: 0 };

function columnOf(children: readonly Element[]): ElementOf<'box'> {
  const place = children[0]?.place ?? { file: '', start: NOWHERE, end: NOWHERE };
  return { name: 'box', attributes: {}, children, content: [], place, likeness: '' };
}
