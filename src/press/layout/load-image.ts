import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placeCovering, sourceOf } from '../../diagnostics/line-index.js';
import { joinPath, plainPath } from '../../project/game-path.js';
import { readDrawing } from '../svg/read-drawing.js';
import type { ElementOf } from '../template/element.js';
import { readImageFile } from './image-file.js';
import type { LayoutContext, Picture } from './layout-context.js';
import { MOST_PIXELS } from './most-pixels.js';

interface LoadedImage {
  readonly picture?: Picture;
  /** Told once a build, by the first element that shows the file. */
  readonly problems?: readonly Diagnostic[];
}

/** The image an element shows, the same object for the same file. */
export function loadImage(element: ElementOf<'image'>, { cache, ...context }: LayoutContext): LoadedImage {
  const { src = '' } = element.attributes;
  const known = cache.shared.pictures.get(src);
  if (known !== undefined) return { picture: known };
  if (cache.told.has(src)) return {};
  const { picture, problems = [] } = readImage(src, context);
  if (picture) {
    cache.shared.pictures.set(src, picture);
    return { picture };
  }
  cache.told.add(src);
  const card = context.cardLabel;
  return { problems: problems.map((one) => ({ ...one, place: one.place ?? element.place, card })) };
}

function readImage(src: string, { images, folder }: Pick<LayoutContext, 'images' | 'folder'>): LoadedImage {
  const bytes = images.get(plainPath(src));
  if (bytes === undefined) return { problems: [problem('image/not-found', { file: src })] };
  const file = readImageFile(bytes);
  switch (file.fault) {
    case undefined: {
      if (file.format === 'svg') return readSvg(src, bytes, folder);
      const { format, pixels } = file;
      const image = { name: src, bytes, format, width: pixels.width, height: pixels.height };
      return { picture: { kind: 'pixels', image, ...pixels } };
    }
    case 'too-large': {
      const facts = { file: src, ...file.pixels, most: MOST_PIXELS };
      return { problems: [problem('image/too-large', facts)] };
    }
    case 'format':
      return { problems: [problem('image/format', { file: src })] };
    default:
      return { problems: [problem('image/unreadable', { file: src, detail: file.fault })] };
  }
}

function readSvg(src: string, bytes: Uint8Array, folder: string | undefined): LoadedImage {
  const read = readDrawing(bytes, src);
  if ('drawing' in read) return { picture: { kind: 'drawing', ...read.drawing } };
  return { problems: drawingProblems(read, src, folder) };
}

/** What cannot be drawn of an SVG, each at its place in the file. */
export function drawingProblems(
  { faults, text }: Extract<ReturnType<typeof readDrawing>, { faults: unknown }>,
  src: string,
  folder: string | undefined,
): readonly Diagnostic[] {
  const source = sourceOf(folder === undefined ? src : joinPath(folder, plainPath(src)), text);
  return faults.map(({ why, name, from, to }) =>
    problem('image/svg', { file: src, why, name }, { place: placeCovering(source, from, to) }),
  );
}
