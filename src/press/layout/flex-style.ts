import { Align, Edge, FlexDirection, Gutter, Justify, type Node, Wrap } from 'yoga-layout/load';
import type { FlowAttributes, LayoutBox, PlaceAttributes } from './layout-box.js';
import type { Sides } from './sides.js';

const ALIGN = {
  start: Align.FlexStart,
  center: Align.Center,
  end: Align.FlexEnd,
  stretch: Align.Stretch,
  baseline: Align.Baseline,
} as const;

const JUSTIFY = {
  start: Justify.FlexStart,
  center: Justify.Center,
  end: Justify.FlexEnd,
  between: Justify.SpaceBetween,
  around: Justify.SpaceAround,
  evenly: Justify.SpaceEvenly,
} as const;

/** How a box lays out what is in it. Only what differs from Yoga's defaults is set: each call crosses into WebAssembly. */
export function styleContainer(node: Node, { flow, padding }: LayoutBox): void {
  if (flow.direction === 'row') node.setFlexDirection(FlexDirection.Row);
  if (flow.wrap) node.setFlexWrap(Wrap.Wrap);
  if (flow.align !== undefined && flow.align !== 'stretch') node.setAlignItems(ALIGN[flow.align]);
  if (flow.justify !== undefined && flow.justify !== 'start') node.setJustifyContent(JUSTIFY[flow.justify]);
  setGaps(node, flow);
  setSides(padding, (edge, length) => node.setPadding(edge, length));
}

function setGaps(
  node: Node,
  { gap, 'row-gap': rows = gap, 'column-gap': columns = gap }: FlowAttributes,
): void {
  if (rows !== undefined) node.setGap(Gutter.Row, rows);
  if (columns !== undefined) node.setGap(Gutter.Column, columns);
}

/** How a box behaves in the flow of its parent. */
export function styleItem(node: Node, box: LayoutBox, parent: LayoutBox): void {
  const { place, margin, column } = box;
  sizeItem(node, box);
  setSides(margin, (edge, length) => node.setMargin(edge, length));
  limitItem(node, box);
  if (place['align-self'] !== undefined) node.setAlignSelf(ALIGN[place['align-self']]);
  if (column !== undefined) {
    node.setFlexBasis(column.width);
    node.setFlexGrow(column.share);
    return;
  }
  if (place.grow !== undefined) node.setFlexGrow(place.grow);
  const shrink = place.shrink ?? (parent.flow.direction === 'row' && yields(box) ? 1 : 0);
  if (shrink !== 0) node.setFlexShrink(shrink);
}

/** In a row, texts and what grows give way: they are as wide as their longest line otherwise. */
const yields = ({ text, place }: LayoutBox): boolean => text !== undefined || (place.grow ?? 0) > 0;

/** The size of an item: its own, or what its drawing measures; the shape of a drawing fills in the one that is missing. */
export function sizeItem(node: Node, { place, natural, ratio }: LayoutBox): void {
  const sized = place.width !== undefined || place.height !== undefined;
  const settled = isGiven(place.width) && isGiven(place.height);
  if (ratio !== undefined && !settled && (sized || natural === undefined)) node.setAspectRatio(ratio);
  const own = ratio === undefined || !sized ? natural : undefined;
  const width = place.width ?? own?.width;
  const height = place.height ?? own?.height;
  if (width !== undefined && width !== 'auto') node.setWidth(width);
  if (height !== undefined && height !== 'auto') node.setHeight(height);
}

const isGiven = (extent: PlaceAttributes['width']): boolean => extent !== undefined && extent !== 'auto';

function limitItem(node: Node, { place }: LayoutBox): void {
  if (place['min-width'] !== undefined) node.setMinWidth(place['min-width']);
  if (place['min-height'] !== undefined) node.setMinHeight(place['min-height']);
  if (place['max-width'] !== undefined) node.setMaxWidth(place['max-width']);
  if (place['max-height'] !== undefined) node.setMaxHeight(place['max-height']);
}

function setSides({ top, right, bottom, left }: Sides, set: (edge: Edge, length: number) => void): void {
  if (top !== 0 && top === right && top === bottom && top === left) {
    set(Edge.All, top);
    return;
  }
  if (top !== 0) set(Edge.Top, top);
  if (right !== 0) set(Edge.Right, right);
  if (bottom !== 0) set(Edge.Bottom, bottom);
  if (left !== 0) set(Edge.Left, left);
}

/** Boxes that Yoga is told the same about, sizes of drawings and texts apart. */
export function alikeInFlow(one: LayoutBox, other: LayoutBox): boolean {
  return (
    alikeAsRoot(one, other) &&
    sameItem(one.place, other.place) &&
    one.ratio === other.ratio &&
    (one.natural === undefined) === (other.natural === undefined) &&
    (one.text === undefined) === (other.text === undefined) &&
    one.column?.width === other.column?.width &&
    one.column?.share === other.column?.share &&
    sameSides(one.margin, other.margin)
  );
}

/** Boxes that lay out what is in them in the same way. */
export function alikeAsRoot(one: LayoutBox, other: LayoutBox): boolean {
  const [a, b] = [one.place, other.place];
  return (
    sameFlow(one.flow, other.flow) &&
    (a === b ||
      (a['min-width'] === b['min-width'] &&
        a['min-height'] === b['min-height'] &&
        a['max-height'] === b['max-height'])) &&
    sameSides(one.padding, other.padding)
  );
}

// Elements that a template gives no values share their attributes: most comparisons end at the first one.
const sameItem = (a: PlaceAttributes, b: PlaceAttributes): boolean =>
  a === b ||
  (a.width === b.width &&
    a.height === b.height &&
    a['max-width'] === b['max-width'] &&
    a.grow === b.grow &&
    a.shrink === b.shrink &&
    a['align-self'] === b['align-self']);

const sameFlow = (a: FlowAttributes, b: FlowAttributes): boolean =>
  a === b ||
  (a.direction === b.direction &&
    a.wrap === b.wrap &&
    a.align === b.align &&
    a.justify === b.justify &&
    a.gap === b.gap &&
    a['row-gap'] === b['row-gap'] &&
    a['column-gap'] === b['column-gap']);

const sameSides = (one: Sides, other: Sides): boolean =>
  one === other ||
  (one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left);
