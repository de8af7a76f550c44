import { fingerprintField, rollingField, terrainField } from '../art/fields.js';
import { isolines, spread } from '../art/isolines.js';
import { inTurn } from '../art/strokes.js';
import { topography } from '../art/topography.js';
import type { FrameItem } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import { type ArtSpace, positive } from './art-space.js';

type Attributes = AttributesOf<'contours'>;

export function drawContours(attributes: Attributes, space: ArtSpace): readonly FrameItem[] {
  switch (attributes.field) {
    case 'topographic':
      return drawMap(attributes, space);
    case 'fingerprint':
      return drawFingerprint(attributes, space);
    case 'sky':
      return drawIsobars({ scale: 0.36, bumps: 5, step: 3, weight: 0.45, ...attributes }, space);
    default:
      return drawIsobars({ scale: 1.3, bumps: 2, step: 1, weight: 0.28, ...attributes }, space);
  }
}

/** A rolling field seldom leaves these heights. */
const HIGHEST = 2.6;

/** One line in four carries the accent and is nearly twice as thick. */
function drawIsobars(attributes: Attributes, { box }: ArtSpace): readonly FrameItem[] {
  const { colors = [], accent, weight = 0, scale = 1, bumps = 0, seed = '' } = attributes;
  const levels = spread(-HIGHEST, HIGHEST, attributes.levels ?? 13);
  const pen = (index: number) =>
    accent !== undefined && index % 4 === 2
      ? { color: accent, width: weight * 1.9 }
      : { color: inTurn(colors, index) ?? '', width: weight };
  const field = rollingField({ seed, box, scale, bumps });
  return [isolines({ field, box, step: positive(attributes.step ?? 1, 0.2), levels, pen })];
}

/** The innermost line: nearer to the centre lies what the fingerprint surrounds. */
const INNERMOST = 7;

function drawFingerprint(attributes: Attributes, { size, box }: ArtSpace): readonly FrameItem[] {
  const { seed = '', colors = [], weight: width = 0.55, scale = 1.1, bumps = 2, reach = 46 } = attributes;
  const centre = [
    attributes['center-x'] ?? size.width / 2,
    attributes['center-y'] ?? size.height / 2,
  ] as const;
  const field = fingerprintField({ seed, box, scale, bumps }, centre);
  const levels = spread(-reach, -INNERMOST, attributes.levels ?? 22);
  const pen = (index: number) => ({ color: inTurn(colors, index) ?? '', width });
  return [isolines({ field, box, step: positive(attributes.step ?? 0.9, 0.2), levels, pen })];
}

function drawMap(attributes: Attributes, { box }: ArtSpace): readonly FrameItem[] {
  const { seed = '', colors = [], scale = 1.35, bumps = 7, levels: depths = 5, weight = 0.3 } = attributes;
  const [seaColor = '', ...landColors] = colors;
  return [
    topography({
      field: terrainField({ seed, box, scale, bumps }),
      box,
      step: positive(attributes.step ?? 1, 0.2),
      sea: 0.46,
      seaColor,
      landColors,
      depths,
      weight,
      depthLine: attributes['sea-line'],
      coastLine: attributes.coast,
      landLine: attributes['land-line'],
    }),
  ];
}
