import type { Box } from '../../units.js';
import type { FrameItem } from '../frame.js';
import type { ElementName } from '../template/vocabulary.js';
import { ART_NAMES } from './draw-art.js';
import type { LayoutBox } from './layout-box.js';
import type { Drawing } from './layout-context.js';
import type { Painter } from './painter.js';

/** Below these a drawing costs no more than a reference to it. */
const MANY_ELEMENTS = 8;
const LONG_PATH = 200;

interface Painting {
  readonly painter: Painter;
  readonly paint: (corner: Pick<Box, 'x' | 'y'>) => readonly FrameItem[];
}

/**
 * Paints a box in its place. What is large and was painted before, in the same size, becomes one array of items that
 * every later use shares.
 */
export function paintOnce(
  box: LayoutBox,
  corner: Pick<Box, 'x' | 'y'>,
  { painter, paint }: Painting,
): readonly FrameItem[] {
  if (!isHeavy(box)) return paint(corner);
  const drawing = drawingOf(box, painter);
  if (drawing === undefined) return paint(corner);
  drawing.items ??= paint({ x: 0, y: 0 });
  return [{ kind: 'group', items: drawing.items, x: corner.x, y: corner.y, repeated: true }];
}

const ART: ReadonlySet<ElementName> = new Set(ART_NAMES);

function isHeavy({ element, descendants, stepped }: LayoutBox): boolean {
  if (stepped || element.likeness === '' || element.name === 'face') return false;
  if (element.name === 'path') return (element.attributes.d?.length ?? 0) > LONG_PATH;
  return descendants > MANY_ELEMENTS || element.name === 'chip' || ART.has(element.name);
}

/** The drawing that all boxes like this one share; none when this is the first. */
function drawingOf({ element, at }: LayoutBox, { context, bleed }: Painter): Drawing | undefined {
  const { drawings } = context.cache;
  const key = `${at.width} ${at.height} ${bleed} ${element.likeness}`;
  const known = drawings.get(key);
  if (known === undefined) drawings.set(key, { items: undefined });
  return known;
}
