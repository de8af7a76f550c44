import { Align, Direction, type MeasureFunction, MeasureMode, type Node } from 'yoga-layout/load';
import type { Mm } from '../../units.js';
import { type FittingText, linesIn } from './fitting-text.js';
import { styleContainer, styleItem } from './flex-style.js';
import type { Flexbox } from './flexbox.js';
import { inFlow, type LayoutBox } from './layout-box.js';
import { tidy } from './tidy.js';

/** Yoga's mirror of one flow. Whoever grows one must free it. */
export interface FlexTree {
  readonly root: Node;
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly box: LayoutBox;
  readonly node: Node;
  /** Nodes that measure the box's text. */
  readonly measured: readonly Node[];
}

export interface RootSize {
  readonly width: Mm | undefined;
  readonly height: Mm | undefined;
  /** Where the width is open. */
  readonly maxWidth: Mm;
}

/** Mirrors a box and everything in its flow. A root of open size takes the size of its content. */
export function growFlexTree(box: LayoutBox, size: RootSize, { yoga, config }: Flexbox): FlexTree {
  const pairs: Pair[] = [];
  const create = () => yoga.Node.create(config);
  const root = create();
  styleContainer(root, box);
  if (size.width === undefined) root.setMaxWidth(size.maxWidth);
  else root.setWidth(size.width);
  if (size.height !== undefined) root.setHeight(size.height);
  limitRoot(root, box);
  pairs.push({ box, node: root, measured: [] });
  growItems(root, box, { create, pairs });
  return { root, pairs };
}

function limitRoot(root: Node, { place }: LayoutBox): void {
  if (place['min-width'] !== undefined) root.setMinWidth(place['min-width']);
  if (place['min-height'] !== undefined) root.setMinHeight(place['min-height']);
  if (place['max-height'] !== undefined) root.setMaxHeight(place['max-height']);
}

interface Nursery {
  readonly create: () => Node;
  readonly pairs: Pair[];
}

function growItems(parentNode: Node, parent: LayoutBox, nursery: Nursery): void {
  inFlow(parent).forEach((box, index) => {
    const node = nursery.create();
    styleItem(node, box, parent);
    const measured = box.text === undefined ? [] : growText(node, box.text, { parent, nursery });
    if (box.text === undefined) {
      styleContainer(node, box);
      growItems(node, box, nursery);
    }
    nursery.pairs.push({ box, node, measured });
    parentNode.insertChild(node, index);
  });
}

interface TextPlace {
  readonly parent: LayoutBox;
  readonly nursery: Nursery;
}

function growText(node: Node, text: FittingText, { parent, nursery }: TextPlace): readonly Node[] {
  if (parent.flow.align !== 'baseline') {
    node.setMeasureFunc(measure(text, (height) => height));
    return [node];
  }
  // Yoga takes the bottom of a first child for the baseline, so the text is measured in two parts.
  const upper = nursery.create();
  const lower = nursery.create();
  upper.setMeasureFunc(measure(text, (_, baseline) => baseline));
  lower.setMeasureFunc(measure(text, (height, baseline) => height - baseline));
  upper.setAlignSelf(Align.Stretch);
  node.insertChild(upper, 0);
  node.insertChild(lower, 1);
  return [upper, lower];
}

/** More than Yoga loses, less than anybody sees: a text may never be narrower than it measured. */
const SLACK: Mm = 0.001;

/** Answers Yoga's question for a size, and keeps nothing of it. */
function measure(text: FittingText, part: (height: Mm, baseline: Mm) => Mm): MeasureFunction {
  return (width, mode) => {
    const room = mode === MeasureMode.Undefined ? Number.POSITIVE_INFINITY : tidy(width);
    const laid = linesIn(text, room);
    const wanted = Math.min(width, laid.width + SLACK);
    const taken = mode === MeasureMode.Undefined ? laid.width + SLACK : wanted;
    return {
      width: mode === MeasureMode.Exactly ? width : taken,
      height: part(laid.height, laid.baseline),
    };
  };
}

/** Calculates the flow and writes the places of all boxes but the root's own corner. */
export function calculate({ root, pairs }: FlexTree): void {
  root.calculateLayout(undefined, undefined, Direction.LTR);
  for (const { box, node } of pairs) {
    const { left, top, width, height } = node.getComputedLayout();
    if (node !== root) {
      box.at.x = tidy(left);
      box.at.y = tidy(top);
    }
    box.at.width = tidy(width);
    box.at.height = tidy(height);
  }
}

/** Tells Yoga that a text measures differently now. */
export function remeasure({ pairs }: FlexTree, texts: ReadonlySet<FittingText>): void {
  for (const { box, measured } of pairs) {
    if (box.text !== undefined && texts.has(box.text)) for (const node of measured) node.markDirty();
  }
}
