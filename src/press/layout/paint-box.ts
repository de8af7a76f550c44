import type { Box, Mm } from '../../units.js';
import { rectangle } from '../art/shapes.js';
import type { FrameItem, PathItem } from '../frame.js';
import type { Element, ElementOf } from '../template/element.js';
import { type ArtElement, drawArt } from './draw-art.js';
import type { LayoutBox } from './layout-box.js';
import { coated, grown, outline, strokeOf } from './outline.js';
import { paintChip } from './paint-chip.js';
import {
  moved,
  paintCard,
  paintIconElement,
  paintImageElement,
  paintPathElement,
  paintTextElement,
} from './paint-leaves.js';
import { paintOver } from './paint-over.js';
import type { Leaf, Painter } from './painter.js';
import { paintOnce } from './repeat.js';
import { bleedSides } from './sides.js';

/** Paints a placed box and everything in it; `from` is the corner its place counts from. */
export function paintBox(box: LayoutBox, from: Pick<Box, 'x' | 'y'>, painter: Painter): readonly FrameItem[] {
  const items = paintTurned(box, from, painter);
  const { attributes } = box.element;
  const kept = 'eco' in attributes && attributes.eco === 'keep';
  return kept && items.length > 0 ? [{ kind: 'group', items, x: 0, y: 0, kept }] : items;
}

function paintTurned(box: LayoutBox, from: Pick<Box, 'x' | 'y'>, painter: Painter): readonly FrameItem[] {
  const { width, height } = box.at;
  const { rotate } = box.place;
  const [x, y] = [from.x + box.at.x, from.y + box.at.y];
  const paint = (corner: Pick<Box, 'x' | 'y'>) =>
    paintAt(box, { box: { x: corner.x, y: corner.y, width, height }, painter });
  if (rotate === undefined || rotate === 0) return paintOnce(box, { x, y }, { painter, paint });
  const items = paint({ x: -width / 2, y: -height / 2 });
  return items.length === 0 ? [] : [{ kind: 'group', items, x: x + width / 2, y: y + height / 2, rotate }];
}

function paintAt(box: LayoutBox, leaf: Leaf): readonly FrameItem[] {
  const { element, text, chip, card } = box;
  switch (element.name) {
    case 'face':
      return paintFace(element, box, leaf);
    case 'box':
      return paintPanel(element, box, leaf);
    case 'text':
      return text === undefined ? [] : paintTextElement(element, text, leaf);
    case 'chip':
      return chip === undefined ? [] : paintChip(chip, leaf);
    case 'icon':
      return paintIconElement(element, leaf);
    case 'path':
      return paintPathElement(element, leaf);
    case 'image':
      return paintImageElement(element, leaf);
    case 'card':
      return card === undefined ? [] : paintCard(element, card, leaf);
    case 'table':
      return [...paintChildren(box, leaf), ...rulesOf(element, box, leaf)];
    case 'row':
    case 'cell':
      return [...filled(element.attributes.fill, leaf.box, leaf), ...paintChildren(box, leaf)];
    case 'flow':
      return [];
    default:
      return paintArt(element, box, leaf);
  }
}

function paintChildren({ children }: LayoutBox, { box, painter }: Leaf): readonly FrameItem[] {
  return children.flatMap((child) => paintBox(child, box, painter));
}

function filled(fill: string | undefined, box: Box, { painter }: Leaf): readonly PathItem[] {
  if (fill === undefined) return [];
  return coated(rectangle(box), { fill: paintOver(fill, box, painter.context.theme) });
}

function paintFace({ attributes }: ElementOf<'face'>, box: LayoutBox, leaf: Leaf): readonly FrameItem[] {
  const whole = grown(leaf.box, bleedSides('all', leaf.painter.bleed));
  return [...filled(attributes.fill, whole, leaf), ...paintChildren(box, leaf)];
}

function paintPanel({ attributes }: ElementOf<'box'>, box: LayoutBox, leaf: Leaf): readonly FrameItem[] {
  const { fill, clip, bleed } = attributes;
  const known = leaf.painter.context.cache.shared.paths;
  const stroke = strokeOf(attributes);
  const whole = grown(leaf.box, bleedSides(bleed, leaf.painter.bleed));
  const paint = fill === undefined ? {} : { fill: paintOver(fill, leaf.box, leaf.painter.context.theme) };
  // The stroke stays inside the box, so that neighbours with the same edge line up whatever they are drawn with.
  const d = outline(whole, attributes, { inset: (stroke?.width ?? 0) / 2, known });
  const shape = coated(d, { ...paint, stroke });
  const children = paintChildren(box, leaf);
  if (!clip || children.length === 0) return [...shape, ...children];
  return [
    ...shape,
    {
      kind: 'group',
      items: children,
      x: 0,
      y: 0,
      clip: stroke === undefined ? d : outline(whole, attributes, { inset: 0, known }),
    },
  ];
}

/** Lines between the rows; they take no room. */
function rulesOf(
  { attributes }: ElementOf<'table'>,
  { children }: LayoutBox,
  { box }: Leaf,
): readonly PathItem[] {
  const { rule, 'rule-width': width } = attributes;
  const stroke = strokeOf({ stroke: rule, 'stroke-width': width });
  if (stroke === undefined) return [];
  const line = (y: Mm) => `M${round(box.x)} ${round(y)}L${round(box.x + box.width)} ${round(y)}`;
  const lines = children.slice(1).map(({ at }) => line(box.y + at.y));
  return lines.length === 0 ? [] : [{ kind: 'path', d: lines.join(''), stroke }];
}

const round = (length: Mm): number => Math.round(length * 100) / 100;

function paintArt(element: ArtElement, box: LayoutBox, { box: at, painter }: Leaf): readonly FrameItem[] {
  const { theme } = painter.context;
  const size = { width: at.width, height: at.height };
  const drawing = drawArt(element, size, bleedSides(element.attributes.bleed, painter.bleed));
  const children = paintChildren(box, { box: { x: 0, y: 0, ...size }, painter });
  const inside: readonly FrameItem[] =
    children.length === 0 || drawing.clip === undefined
      ? children
      : [{ kind: 'group', items: children, x: 0, y: 0, clip: drawing.clip }];
  const fill = fillOf(element);
  const items = drawing.items.map((item) =>
    item.kind === 'path' && item.fill === fill && fill !== undefined
      ? { ...item, fill: paintOver(fill, drawing.filled ?? { x: 0, y: 0, ...size }, theme) }
      : item,
  );
  return moved([...items, ...inside, ...(drawing.over ?? [])], at);
}

const fillOf = (element: Element): string | undefined =>
  'fill' in element.attributes ? element.attributes.fill : undefined;
