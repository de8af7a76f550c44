import type { FrameItem } from '../frame.js';
import { clipped } from './clip.js';
import type { Around, Desk } from './desk.js';
import { drawShape, veiled } from './draw-shape.js';
import { drawUse } from './draw-use.js';
import { pathBounds } from './path-bounds.js';
import { readTransform, within } from './read-transform.js';
import { isShape, shapePath } from './shape-path.js';
import type { SvgNode } from './svg-node.js';
import { readShare, styleOf } from './svg-style.js';

/** Draws nothing where it stands: others name it, or people read it. */
const KEPT = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'symbol',
  'marker',
  'mask',
  'filter',
  'pattern',
  'view',
  'color-profile',
]);
const HOLDERS = new Set(['svg', 'g', 'switch', 'use']);

/** Everything an element draws, first what lies at the bottom. */
export function drawNode(node: SvgNode, around: Around, desk: Desk): readonly FrameItem[] {
  if (KEPT.has(node.name) || desk.left.elements < 0) return [];
  desk.left.elements -= 1;
  if (desk.left.elements < 0) desk.refuse('too-large', node.name, node);
  const said = desk.say(node);
  if (said.get('display')?.trim() === 'none') return [];
  const opacity = readShare(said.get('opacity') ?? '1');
  if (opacity === undefined) desk.refuse('value', 'opacity', node);
  const own = readTransform(node.attributes.get('transform') ?? '');
  if (own === undefined) desk.refuse('value', 'transform', node);
  if (opacity === 0 || own === undefined) return [];
  const whole = Math.hypot(desk.viewport.width, desk.viewport.height) / Math.SQRT2;
  const style = styleOf(said, around.style, whole, (name) => desk.refuse('value', name, node));
  const inside: Around = { ...around, style, matrix: within(own, around.matrix) };
  const drawn = drawInside(node, inside, desk);
  const items = clipped(node, { items: drawn, matrix: inside.matrix, box: boxOf(node, desk) }, desk);
  return (opacity ?? 1) < 1 && items.length > 0
    ? veiled({ kind: 'group', items, x: 0, y: 0 }, opacity ?? 1, desk)
    : items;
}

function drawInside(node: SvgNode, inside: Around, desk: Desk): readonly FrameItem[] {
  if (isShape(node.name)) {
    return drawShape(node, inside.style, inside.matrix, desk);
  }
  if (node.name === 'use') return drawUse(node, inside, desk, drawNode);
  const isRoot = node.name === 'svg' && inside.using.length === 0;
  if (!HOLDERS.has(node.name) || (node.name === 'svg' && !isRoot)) {
    desk.refuse('element', node.name, node);
    return [];
  }
  const children = node.name === 'switch' ? chosen(node) : node.children;
  const within = isRoot ? { ...inside, using: [node] } : inside;
  return children.flatMap((child) => drawNode(child, within, desk));
}

/** Programs keep a copy of their own that only they can read, and behind it what everybody draws. */
function chosen({ children }: SvgNode): readonly SvgNode[] {
  const first = children.find(({ attributes }) => (attributes.get('requiredExtensions') ?? '') === '');
  return first === undefined ? [] : [first];
}

function boxOf(node: SvgNode, desk: Desk) {
  const path = isShape(node.name) ? shapePath(node, desk.viewport) : undefined;
  return typeof path === 'string' ? pathBounds(path) : undefined;
}
