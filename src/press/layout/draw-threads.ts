import { rope } from '../art/rope.js';
import { weave } from '../art/weave.js';
import type { FrameItem } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import { type ArtSpace, positive } from './art-space.js';

export function drawWeave(attributes: AttributesOf<'weave'>, { box }: ArtSpace): readonly FrameItem[] {
  const {
    seed = '',
    colors = [],
    ground = '',
    casing = 0.9,
    drift = 0.6,
    amplitude = 1.8,
    phase,
  } = attributes;
  return weave({
    seed,
    box,
    colors,
    ground,
    casing,
    drift,
    amplitude,
    phase,
    strands: positive(attributes.strands ?? colors.length, 1),
    columns: positive(attributes.columns ?? 6, 1),
    lane: positive(attributes.lane ?? 2.3, 0.1),
    weight: attributes.weight ?? 0.95,
    swap: attributes.swap ?? 0.9,
    rows: attributes.rows ?? 1,
  });
}

export function drawRope(attributes: AttributesOf<'rope'>, { size, box }: ArtSpace): readonly FrameItem[] {
  const { points = [], colors = [], ground = [], joins = '0' } = attributes;
  const [slender = 1, wide = slender] = attributes.amplitude ?? [1.05, 3.5];
  if (points.length < 2) return [];
  return rope({
    points,
    strands: colors.length,
    joins: percentages(joins),
    twist: positive(attributes.twist ?? 30, 1),
    weight: attributes.weight ?? 1.3,
    casing: attributes.casing ?? 0.8,
    slender,
    wide,
    widestAt: positive(attributes['widest-at'] ?? 80, 1),
    lead: positive(attributes.lead ?? 24, 0.1),
    colors: { strands: colors, ground },
    deepLevel: attributes['deep-level'] ?? Number.POSITIVE_INFINITY,
    deepColors: { strands: attributes['deep-colors'] ?? colors, ground: attributes['deep-ground'] ?? ground },
    bottom: Math.max(size.height, box.y + box.height),
  });
}

/** Words that are no numbers count as 0. */
function percentages(text: string): readonly number[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => Number.parseFloat(word) || 0);
}
