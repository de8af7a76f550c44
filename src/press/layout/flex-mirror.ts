import type { Node } from 'yoga-layout/load';
import { type FittingText, widestWord } from './fitting-text.js';
import { alikeInFlow, sizeItem, styleContainer, styleItem } from './flex-style.js';
import type { LayoutBox } from './layout-box.js';
import { measureWith, SLACK } from './measure-text.js';

/**
 * Yoga's node for a box. Making nodes costs more than laying them out, and most cards of a deck have the same
 * structure: so mirrors are kept, and only what differs from the card before is told to Yoga.
 */
export interface Mirror {
  readonly node: Node;
  /** What it mirrors now. */
  box: LayoutBox;
  readonly children: Mirror[];
  /** Nodes that measure the text: one, or two where baselines are aligned. */
  readonly measured: readonly Node[];
  /** The text as Yoga last saw it. */
  seen: Pick<FittingText, 'paragraph' | 'size' | 'balance'> | undefined;
}

type Create = () => Node;

/** A mirror of a box that starts a flow, without its size. */
export function mirrorRoot(box: LayoutBox, create: Create): Mirror {
  const node = create();
  styleContainer(node, box);
  const mirror: Mirror = { node, box, children: [], measured: [], seen: undefined };
  reflectChildren(mirror, box, create);
  return mirror;
}

function mirrorItem(box: LayoutBox, parent: LayoutBox, create: Create): Mirror {
  const node = create();
  styleItem(node, box, parent);
  const measured = box.text === undefined ? [] : measuringNodes(node, parent, create);
  const mirror: Mirror = { node, box, children: [], measured, seen: undefined };
  if (box.text === undefined) {
    styleContainer(node, box);
    reflectChildren(mirror, box, create);
  } else {
    const [upper, lower] = measured;
    const text = () => mirror.box.text;
    upper?.setMeasureFunc(measureWith(text, lower === undefined ? 'whole' : 'to-baseline'));
    lower?.setMeasureFunc(measureWith(text, 'below-baseline'));
    showText(mirror);
  }
  return mirror;
}

/** Yoga takes the bottom of a first child for the baseline, so text on a common baseline is measured in two parts. */
function measuringNodes(node: Node, parent: LayoutBox, create: Create): readonly Node[] {
  if (parent.flow.align !== 'baseline') return [node];
  const parts = [create(), create()];
  parts.forEach((part, index) => {
    node.insertChild(part, index);
  });
  return parts;
}

/** Makes a mirror show another box that is alike in style. */
export function reflect(mirror: Mirror, box: LayoutBox, create: Create): void {
  const { natural } = mirror.box;
  mirror.box = box;
  if (natural?.width !== box.natural?.width || natural?.height !== box.natural?.height)
    sizeItem(mirror.node, box);
  if (box.text === undefined) reflectChildren(mirror, box, create);
  else showText(mirror);
}

function reflectChildren(mirror: Mirror, box: LayoutBox, create: Create): void {
  const boxes = box.flowing;
  const { node, children } = mirror;
  boxes.forEach((child, index) => {
    const old = children[index];
    if (old !== undefined && alikeInFlow(old.box, child)) {
      reflect(old, child, create);
      return;
    }
    if (old !== undefined) discard(mirror, old);
    const made = mirrorItem(child, box, create);
    node.insertChild(made.node, index);
    children[index] = made;
  });
  for (const extra of children.splice(boxes.length)) discard(mirror, extra);
}

function discard(parent: Mirror, child: Mirror): void {
  parent.node.removeChild(child.node);
  child.node.freeRecursive();
}

/** Tells Yoga where a text measures differently from what it last saw. */
export function showText(mirror: Mirror): void {
  const { text } = mirror.box;
  if (text === undefined) return;
  const { paragraph, size, balance } = text;
  const { seen } = mirror;
  if (seen?.paragraph === paragraph && seen.size === size && seen.balance === balance) return;
  mirror.seen = { paragraph, size, balance };
  keepWords(mirror, text);
  for (const node of mirror.measured) node.markDirty();
}

/** A text that gives way in a row does so down to its widest word: a letter beside a sentence keeps its room. */
function keepWords({ node, box: { place, parent } }: Mirror, text: FittingText): void {
  if (parent?.flow.direction !== 'row' || place.width !== undefined) return;
  node.setMinWidth(Math.max(place['min-width'] ?? 0, widestWord(text) + SLACK));
}
