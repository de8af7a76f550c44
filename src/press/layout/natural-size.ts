import type { Size } from '../../units.js';
import type { Frame } from '../frame.js';
import type { Element } from '../template/element.js';
import type { Growth } from './layout-context.js';
import { loadImage } from './load-image.js';
import type { ChipDrawing } from './measure-chip.js';

/** What an element measures by itself; the ratio is width by height, for drawings that keep their shape. */
export interface Natural {
  readonly size: Size | undefined;
  readonly ratio: number | undefined;
  /** The face that a `<card>` shows. */
  readonly card?: Frame | undefined;
}

const NONE: Natural = { size: undefined, ratio: undefined };

export function naturalSize(
  element: Element,
  chip: ChipDrawing | undefined,
  { context, problems }: Growth,
): Natural {
  switch (element.name) {
    case 'icon': {
      const { size = 0 } = element.attributes;
      return { size: { width: size, height: size }, ratio: undefined };
    }
    case 'chip':
      return { size: chip?.size, ratio: undefined };
    case 'path': {
      const [width, height = width] = element.attributes.view ?? [];
      return width === undefined || height === undefined ? NONE : shaped({ width, height });
    }
    case 'card': {
      const card = context.drawCard?.(element.attributes);
      return { ...shaped(card), card };
    }
    case 'image': {
      const { picture, problems: found = [] } = loadImage(element, context);
      problems.push(...found);
      return { size: undefined, ratio: shaped(picture).ratio };
    }
    default:
      return NONE;
  }
}

function shaped(size: Size | undefined): Natural {
  if (size === undefined || size.height <= 0 || size.width <= 0) return NONE;
  return { size: { width: size.width, height: size.height }, ratio: size.width / size.height };
}
