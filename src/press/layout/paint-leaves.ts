import type { Box } from '../../units.js';
import { rectangle } from '../art/shapes.js';
import { scalePath } from '../art/svg-path.js';
import type { Frame, FrameItem, GroupItem } from '../frame.js';
import type { ElementOf } from '../template/element.js';
import { paintText } from '../text/paint-text.js';
import { type FittingText, linesIn } from './fitting-text.js';
import { loadImage } from './load-image.js';
import { needed } from './needed.js';
import { coated, grown, strokeOf } from './outline.js';
import { paintIcon } from './paint-icon.js';
import { paintOver } from './paint-over.js';
import type { Leaf } from './painter.js';
import { bleedSides } from './sides.js';
import { tidy } from './tidy.js';

export function paintTextElement(
  { attributes }: ElementOf<'text'>,
  text: FittingText,
  { box, painter }: Leaf,
): readonly FrameItem[] {
  const style = needed(painter.context.theme.styles, attributes.style);
  const { x, y, width } = box;
  return paintText(linesIn(text, width), {
    x,
    y,
    width,
    align: attributes.align ?? 'start',
    size: text.size,
    color: attributes.color ?? style.color,
    boldColor: attributes['bold-color'],
    iconColor: attributes['icon-color'],
    icons: painter.icons,
    style,
  });
}

export function paintIconElement(
  { attributes }: ElementOf<'icon'>,
  { box, painter }: Leaf,
): readonly FrameItem[] {
  const { name = '', color = '', size = 0 } = attributes;
  return [paintIcon(painter.icons(name, color), centred(box, { width: size, height: size }), size)];
}

/** Path data is scaled from its view to the box; without a view it counts in mm from the box's corner. */
export function paintPathElement(
  { attributes }: ElementOf<'path'>,
  { box, painter }: Leaf,
): readonly FrameItem[] {
  const { d = '', view, fill, rule, die } = attributes;
  const [across = box.width, down = across] = view ?? [];
  const scale =
    view === undefined ? ([1, 1] as const) : ([tidy(box.width / across), tidy(box.height / down)] as const);
  const key = `${scale[0]} ${scale[1]} ${d}`;
  const { paths } = painter.context.cache.shared;
  const known = paths.get(key);
  const scaled = known ?? scalePath(d, scale, 3);
  if (known === undefined) paths.set(key, scaled);
  if (die !== undefined) return moved([{ kind: 'path', d: scaled, die }], box);
  const local = { x: 0, y: 0, width: box.width, height: box.height };
  const paint = fill === undefined ? {} : { fill: paintOver(fill, local, painter.context.theme) };
  const items = coated(scaled, { ...paint, stroke: strokeOf(attributes) });
  return moved(
    items.map((item) => (rule === 'evenodd' ? { ...item, evenOdd: true } : item)),
    box,
  );
}

/** Items drawn about their own corner, at their place on the face. */
export function moved(items: readonly FrameItem[], { x, y }: Pick<Box, 'x' | 'y'>): readonly FrameItem[] {
  return items.length === 0 || (x === 0 && y === 0) ? items : [{ kind: 'group', items, x, y }];
}

export function paintImageElement(element: ElementOf<'image'>, { box, painter }: Leaf): readonly FrameItem[] {
  const { fit = 'contain', bleed, src = '' } = element.attributes;
  const { picture } = loadImage(element, painter.context);
  const frame = grown(box, bleedSides(bleed, painter.bleed));
  if (picture === undefined || frame.width === 0 || frame.height === 0) return [];
  const scales = [frame.width / picture.width, frame.height / picture.height];
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const size = { width: tidy(picture.width * scale), height: tidy(picture.height * scale) };
  const at = centred(frame, size);
  const item: FrameItem =
    picture.kind === 'pixels'
      ? { kind: 'image', box: { ...at, ...size }, image: picture.image }
      : { kind: 'group', items: picture.items, ...at, scale, repeated: true, kept: true, picture: src };
  if (fit === 'contain') return [item];
  return [{ kind: 'group', items: [item], x: 0, y: 0, clip: rectangle(frame) }];
}

/** Another face, scaled to fit the box and cut at its trim. */
export function paintCard(
  { attributes }: ElementOf<'card'>,
  frame: Frame,
  { box }: Leaf,
): readonly GroupItem[] {
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  const size = { width: frame.width * scale, height: frame.height * scale };
  const clip = rectangle({ x: 0, y: 0, width: frame.width, height: frame.height });
  const { ref, kind, side, product } = attributes;
  const repeated = JSON.stringify(['card', ref, kind, side, product]);
  return [{ kind: 'group', items: frame.items, ...centred(box, size), scale, clip, repeated }];
}

function centred(box: Box, size: { readonly width: number; readonly height: number }): Pick<Box, 'x' | 'y'> {
  return { x: tidy(box.x + (box.width - size.width) / 2), y: tidy(box.y + (box.height - size.height) / 2) };
}
