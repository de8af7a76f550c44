import type { Box } from '../../units.js';
import { type Matrix, transformPath } from '../art/svg-path.js';
import type { FrameItem } from '../frame.js';
import type { Desk } from './desk.js';
import { DIGITS } from './draw-shape.js';
import { localId } from './read-paint.js';
import { moveBy, readTransform, UNMOVED, within } from './read-transform.js';
import { isShape, shapePath } from './shape-path.js';
import type { SvgNode } from './svg-node.js';
import { INITIAL, styleOf } from './svg-style.js';

interface Clipped {
  readonly items: readonly FrameItem[];
  /** From the coordinates of the element to those of the drawing. */
  readonly matrix: Matrix;
  /** Of a shape; groups have none. */
  readonly box: Box | undefined;
}

const DEEPEST = 5;

/** Cuts what is drawn along the clip path an element names, and that one’s own. */
export function clipped(node: SvgNode, drawn: Clipped, desk: Desk, depth = 0): readonly FrameItem[] {
  const named = desk.say(node).get('clip-path')?.trim() ?? 'none';
  if (named === 'none' || drawn.items.length === 0) return drawn.items;
  const clip = desk.byId.get(localId(named) ?? '');
  if (clip?.name !== 'clipPath' || depth > DEEPEST) {
    desk.refuse('reference', 'clip-path', node);
    return [];
  }
  const ground = groundOf(clip, drawn, desk);
  const cut = ground && outlineOf(clip, ground, desk);
  if (ground === undefined || cut === undefined) return [];
  const items: readonly FrameItem[] = [
    {
      kind: 'group',
      items: drawn.items,
      x: 0,
      y: 0,
      clip: cut.d,
      ...(cut.evenOdd && { clipEvenOdd: true }),
    },
  ];
  return clipped(clip, { ...drawn, items }, desk, depth + 1);
}

/** From the coordinates of a clip path to those of the drawing. */
function groundOf(clip: SvgNode, { matrix, box }: Clipped, desk: Desk): Matrix | undefined {
  const own = readTransform(clip.attributes.get('transform') ?? '');
  if (own === undefined) return refused('value', 'transform', clip, desk);
  if (clip.attributes.get('clipPathUnits') !== 'objectBoundingBox') return within(own, matrix);
  if (box === undefined) return refused('attribute', 'clipPathUnits', clip, desk);
  const { x: e, y: f, width: a, height: d } = box;
  return within(within(own, { ...UNMOVED, a, d, e, f }), matrix);
}

interface Outline {
  readonly d: string;
  readonly evenOdd: boolean;
}

/** One shape only: of several the areas they share would come out wrong. */
function outlineOf(clip: SvgNode, ground: Matrix, desk: Desk): Outline | undefined {
  const children = clip.children.filter(({ name }) => name !== 'title' && name !== 'desc');
  const [child, second] = children.filter((part) => desk.say(part).get('display') !== 'none');
  if (child === undefined) return undefined;
  if (second !== undefined) return refused('clip-parts', 'clipPath', clip, desk);
  const own = readTransform(child.attributes.get('transform') ?? '');
  if (own === undefined) return refused('value', 'transform', child, desk);
  const used =
    child.name === 'use' ? desk.byId.get(localId(child.attributes.get('href') ?? '') ?? '') : child;
  if (used === undefined) return refused('reference', 'href', child, desk);
  if (!isShape(used.name)) return refused('element', used.name, used, desk);
  for (const part of new Set([child, used]))
    if ((desk.say(part).get('clip-path') ?? 'none') !== 'none')
      return refused('property', 'clip-path', part, desk);
  const path = shapePath(used, desk.viewport);
  if (typeof path !== 'string') return refused('value', path.bad, used, desk);
  const outer = [clip, child, ...(used === child ? [] : [used])];
  const style = outer.reduce((style, part) => styleOf(desk.say(part), style, 0, () => {}), INITIAL);
  if (path === '' || !style.visible) return undefined;
  const place = used === child ? own : within(within(placeOfUsed(used, desk), movedBy(child)), own);
  return { d: transformPath(path, within(place, ground), DIGITS), evenOdd: style.clipEvenOdd };
}

const placeOfUsed = (used: SvgNode, desk: Desk): Matrix => {
  const own = readTransform(used.attributes.get('transform') ?? '');
  if (own === undefined) desk.refuse('value', 'transform', used);
  return own ?? UNMOVED;
};

const movedBy = ({ attributes }: SvgNode): Matrix =>
  moveBy(Number(attributes.get('x') ?? 0) || 0, Number(attributes.get('y') ?? 0) || 0);

function refused(why: Parameters<Desk['refuse']>[0], name: string, node: SvgNode, desk: Desk): undefined {
  desk.refuse(why, name, node);
}
