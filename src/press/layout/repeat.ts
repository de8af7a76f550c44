import type { Box } from '../../units.js';
import type { FrameItem } from '../frame.js';
import type { ElementName } from '../template/vocabulary.js';
import { ART_NAMES } from './draw-art.js';
import type { LayoutBox } from './layout-box.js';
import type { LayoutCache } from './layout-context.js';
import type { Painter } from './painter.js';

/** Below these a drawing costs no more than a reference to it. */
const MANY_ELEMENTS = 8;
const LONG_PATH = 200;

interface Painting {
  readonly painter: Painter;
  readonly paint: (corner: Pick<Box, 'x' | 'y'>) => readonly FrameItem[];
}

/**
 * Paints a box in its place. What is large and can be expected again in the same size becomes one array of items that
 * every use shares; whether it was painted before makes no difference, so that a face always looks the same.
 */
export function paintOnce(
  box: LayoutBox,
  { x, y }: Pick<Box, 'x' | 'y'>,
  { painter, paint }: Painting,
): readonly FrameItem[] {
  if (!isHeavy(box)) return paint({ x, y });
  const { element, at } = box;
  const known = placeFor(box, painter.context.cache);
  const name = `${at.width} ${at.height} ${painter.bleed} ${element.likeness}`;
  const items = known.get(name) ?? paint({ x: 0, y: 0 });
  known.set(name, items);
  return items.length === 0 ? [] : [{ kind: 'group', items, x, y, repeated: name }];
}

function placeFor(
  { element, ownToBuild }: LayoutBox,
  { showing, shared }: LayoutCache,
): LayoutCache['showing'] {
  if (ownToBuild) return showing;
  const isWordless = element.name === 'path' || ART.has(element.name);
  return isWordless ? shared.drawings : shared.boxes;
}

const ART: ReadonlySet<ElementName> = new Set(ART_NAMES);

function isHeavy({ element, descendants, stepped }: LayoutBox): boolean {
  if (stepped || element.likeness === '' || element.name === 'face') return false;
  if (element.name === 'path') return (element.attributes.d?.length ?? 0) > LONG_PATH;
  return (
    (element.constant === true && descendants > MANY_ELEMENTS) ||
    element.name === 'chip' ||
    ART.has(element.name)
  );
}
