import type { Box, Mm, Size } from '../../units.js';
import type { ElementOf } from '../template/element.js';
import { type FittingText, linesIn } from './fitting-text.js';
import type { LayoutBox } from './layout-box.js';
import type { LayoutContext } from './layout-context.js';
import { loadImage } from './load-image.js';

const SHARE_BEFORE = { start: 0, center: 0.5, end: 1 };

/**
 * What a text, icon, chip or image covers, from the corner of its box and without bleed; nothing for other elements,
 * which may run over the trim.
 */
export function paintedExtent({ element, text, at }: LayoutBox, context: LayoutContext): Box | undefined {
  switch (element.name) {
    case 'text':
      return text && linesExtent(text, at.width, SHARE_BEFORE[element.attributes.align ?? 'start']);
    case 'icon': {
      const { size = 0 } = element.attributes;
      return centred(at, { width: size, height: size });
    }
    case 'chip':
      return centred(at, at);
    case 'image':
      return imageExtent(element, at, context);
    default:
      return undefined;
  }
}

function linesExtent(text: FittingText, room: Mm, before: number): Box | undefined {
  const { lines, width, height } = linesIn(text, room);
  return lines.length === 0 ? undefined : { x: (room - width) * before, y: 0, width, height };
}

function imageExtent(element: ElementOf<'image'>, at: Size, context: LayoutContext): Box | undefined {
  const { picture } = loadImage(element, context);
  if (picture === undefined) return undefined;
  if (element.attributes.fit === 'cover') return centred(at, at);
  const scale = Math.min(at.width / picture.width, at.height / picture.height);
  return centred(at, { width: picture.width * scale, height: picture.height * scale });
}

const centred = (box: Size, { width, height }: Size): Box => ({
  x: (box.width - width) / 2,
  y: (box.height - height) / 2,
  width,
  height,
});
