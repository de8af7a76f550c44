import { Direction } from 'yoga-layout/load';
import type { Mm } from '../../units.js';
import { type Mirror, mirrorRoot, reflect, showText } from './flex-mirror.js';
import { alikeAsRoot } from './flex-style.js';
import type { Flexbox } from './flexbox.js';
import type { LayoutBox } from './layout-box.js';
import { tidy } from './tidy.js';

export interface RootSize {
  /** Where a size is open, the content decides. */
  readonly width: Mm | undefined;
  readonly height: Mm | undefined;
  /** For an open width. */
  readonly maxWidth: Mm;
}

/** The mirror of a box that starts a flow, and of everything in the flow. */
export function mirrorFlow(box: LayoutBox, size: RootSize, flexbox: Flexbox): Mirror {
  const { yoga, config, mirrors } = flexbox;
  const create = () => yoga.Node.create(config);
  const { file, start } = box.element.place;
  // Two flows are never calculated at a time, so that elements made by one tag can share its mirror.
  const key = `${file}:${start.offset} ${size.width === undefined} ${size.height === undefined}`;
  const known = mirrors.get(key);
  if (known !== undefined && alikeAsRoot(known.box, box)) {
    reflect(known, box, create);
    sizeRoot(known, size);
    return known;
  }
  known?.node.freeRecursive();
  const mirror = mirrorRoot(box, create);
  mirrors.set(key, mirror);
  sizeRoot(mirror, size);
  return mirror;
}

function sizeRoot({ node, box }: Mirror, { width, height, maxWidth }: RootSize): void {
  if (width === undefined) node.setMaxWidth(maxWidth);
  else node.setWidth(width);
  if (height !== undefined) node.setHeight(height);
  const { place } = box;
  if (place['min-width'] !== undefined) node.setMinWidth(place['min-width']);
  if (place['min-height'] !== undefined) node.setMinHeight(place['min-height']);
  if (place['max-height'] !== undefined) node.setMaxHeight(place['max-height']);
}

/** Calculates the flow and writes the places of all its boxes, but for the corner of the first. */
export function runFlow(root: Mirror): void {
  root.node.calculateLayout(undefined, undefined, Direction.LTR);
  const { width, height } = root.node.getComputedLayout();
  root.box.at.width = tidy(width);
  root.box.at.height = tidy(height);
  for (const child of root.children) writePlace(child);
}

function writePlace({ node, box, children }: Mirror): void {
  const { left, top, width, height } = node.getComputedLayout();
  const { at } = box;
  at.x = tidy(left);
  at.y = tidy(top);
  at.width = tidy(width);
  at.height = tidy(height);
  for (const child of children) writePlace(child);
}

/** Tells Yoga about every text that has changed its size. */
export function showTexts(mirror: Mirror): void {
  showText(mirror);
  for (const child of mirror.children) showTexts(child);
}
