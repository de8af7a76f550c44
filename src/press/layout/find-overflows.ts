import type { Mm } from '../../units.js';
import { linesIn } from './fitting-text.js';
import type { Axis, LayoutBox } from './layout-box.js';

/** Something that does not fit into its box. */
export interface Overflow {
  readonly box: LayoutBox;
  readonly axis: Axis;
  readonly over: Mm;
  /** Only the text itself can help: it has a word too wide, too many lines, or a size of its own. */
  readonly alone: boolean;
}

/** Less than this nobody sees. */
export const TOLERANCE: Mm = 0.02;

/** Everything that does not fit in one flow, innermost first. */
export function findOverflows(root: LayoutBox): readonly Overflow[] {
  const found: Overflow[] = [];
  visit(root, found);
  const outside = outsideFace(root);
  if (outside > TOLERANCE) found.push({ box: root, axis: 'y', over: outside, alone: false });
  return found;
}

function visit(box: LayoutBox, found: Overflow[]): void {
  const flow = box.flowing;
  for (const child of flow) visit(child, found);
  const note = (axis: Axis, over: Mm, alone = false) => {
    if (over > TOLERANCE) found.push({ box, axis, over, alone });
  };
  if (box.text !== undefined) {
    checkText(box, note);
  } else if (box.natural !== undefined && box.ratio === undefined) {
    note('x', box.natural.width - box.at.width);
    note('y', box.natural.height - box.at.height);
  } else if (flow.length > 0) {
    note('x', spill(box, flow, 'x'));
    note('y', spill(box, flow, 'y'));
  }
}

type Note = (axis: Axis, over: Mm, alone?: boolean) => void;

function checkText({ text, at, fixed, placed }: LayoutBox, note: Note): void {
  if (text === undefined) return;
  const laid = linesIn(text, at.width);
  note('x', laid.tooWideBy, true);
  note('y', laid.height - at.height, fixed.y || placed);
  note('y', (laid.lines.length - text.mostLines) * laid.leading, true);
}

/** How far children with their margins reach over the content edges of their box, both sides together. */
function spill({ at, padding }: LayoutBox, flow: readonly LayoutBox[], axis: Axis): Mm {
  let [before, after] = [0, 0];
  for (const child of flow) {
    if (axis === 'x') {
      before = Math.max(before, padding.left - child.at.x + child.margin.left);
      const end = child.at.x + child.at.width + child.margin.right;
      after = Math.max(after, end - at.width + padding.right);
    } else {
      before = Math.max(before, padding.top - child.at.y + child.margin.top);
      const end = child.at.y + child.at.height + child.margin.bottom;
      after = Math.max(after, end - at.height + padding.bottom);
    }
  }
  return before + after;
}

/** How far a placed box of open height with text in it reaches over the trim of its face. */
function outsideFace(root: LayoutBox): Mm {
  if (!root.placed || root.fixed.y || !hasText(root)) return 0;
  let top = 0;
  let box = root;
  while (box.parent !== undefined) {
    if (box.place.rotate !== undefined) return 0;
    top += box.at.y;
    box = box.parent;
  }
  // Smaller letters do not bring back what starts outside.
  if (!box.fixed.y || top >= box.at.height || top + root.at.height <= 0) return 0;
  return Math.max(0, -top) + Math.max(0, top + root.at.height - box.at.height);
}

const hasText = (box: LayoutBox): boolean => box.text !== undefined || box.flowing.some(hasText);
