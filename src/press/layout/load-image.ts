import { problem } from '../../diagnostics/diagnostic.js';
import type { ElementOf } from '../template/element.js';
import { readImageFile } from './image-file.js';
import type { LayoutContext, LoadedImage } from './layout-context.js';
import { MOST_PIXELS } from './most-pixels.js';

/** The image an element shows, the same object for the same file. */
export function loadImage(element: ElementOf<'image'>, context: LayoutContext): LoadedImage {
  const { src = '' } = element.attributes;
  const known = context.cache.images.get(src);
  if (known !== undefined) return known.image === undefined ? {} : { image: known.image };
  const loaded = readImage(src, context.images.get(src));
  context.cache.images.set(src, loaded);
  if (loaded.problem === undefined) return loaded;
  return { problem: { ...loaded.problem, place: element.place, card: context.cardLabel } };
}

function readImage(src: string, bytes: Uint8Array | undefined): LoadedImage {
  if (bytes === undefined) return { problem: problem('image/not-found', { file: src }) };
  const file = readImageFile(bytes);
  switch (file.fault) {
    case undefined: {
      const { format, pixels } = file;
      return { image: { name: src, bytes, format, width: pixels.width, height: pixels.height } };
    }
    case 'too-large': {
      const facts = { file: src, ...file.pixels, most: MOST_PIXELS };
      return { problem: problem('image/too-large', facts) };
    }
    case 'format':
      return { problem: problem('image/format', { file: src }) };
    default:
      return { problem: problem('image/unreadable', { file: src, detail: file.fault }) };
  }
}
