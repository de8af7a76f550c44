import type { Mm } from '../../units.js';
import { hills } from '../art/hills.js';
import { ridge } from '../art/ridge.js';
import { type Coast, type Level, waterline } from '../art/waterline.js';
import type { PathItem } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import { type ArtDrawing, type ArtSpace, positive } from './art-space.js';

export function drawWaterline(attributes: AttributesOf<'waterline'>, space: ArtSpace): ArtDrawing {
  const coast = waterline({
    ...levelOf(attributes, space),
    swells: positive(attributes.swells ?? 3, 1),
    amplitude: attributes.amplitude ?? 1.1,
  });
  return drawCoast(attributes, coast, space);
}

export function drawRidge(attributes: AttributesOf<'ridge'>, space: ArtSpace): ArtDrawing {
  const { facet } = attributes;
  const mountains = ridge({
    ...levelOf(attributes, space),
    peaks: positive(attributes.peaks ?? 2, 1),
    height: attributes.rise ?? 10,
  });
  const drawing = drawCoast(attributes, mountains, space);
  if (facet === undefined) return drawing;
  return {
    ...drawing,
    items: [...drawing.items, { kind: 'path', d: mountains.facets.join(''), fill: facet }],
  };
}

export function drawHills(attributes: AttributesOf<'hills'>, { size, box }: ArtSpace): ArtDrawing {
  const { seed = '', fill, level = size.height, rise = level } = attributes;
  if (fill === undefined) return { items: [] };
  const height = positive(rise, 0.1);
  const [to, bottom] = [box.x + box.width, box.y + box.height];
  const d = hills({ seed, from: box.x, to, level, height, bottom });
  const filled = { x: box.x, y: level - height, width: box.width, height: bottom - level + height };
  return { items: [{ kind: 'path', d, fill }], filled };
}

function levelOf(
  { seed = '', level = 0 }: { readonly seed?: string; readonly level?: Mm },
  { size, margins }: ArtSpace,
): Level {
  return {
    seed,
    level,
    from: 0,
    to: size.width,
    before: margins.left,
    after: margins.right,
    bottom: size.height + margins.bottom,
  };
}

function drawCoast(
  attributes: AttributesOf<'waterline'> & AttributesOf<'ridge'>,
  { line, region }: Coast,
  { box }: ArtSpace,
): ArtDrawing {
  const { fill, stroke, level = 0, dash } = attributes;
  const items: readonly PathItem[] = fill === undefined ? [] : [{ kind: 'path', d: region, fill }];
  const pen = {
    color: stroke ?? '',
    width: attributes['stroke-width'] ?? 0.5,
    ...(dash === undefined ? {} : { dash }),
  };
  return {
    items,
    over: stroke === undefined ? [] : [{ kind: 'path', d: line, stroke: pen }],
    clip: region,
    filled: { x: box.x, y: level, width: box.width, height: box.y + box.height - level },
  };
}
