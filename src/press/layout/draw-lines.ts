import { pattern } from '../art/patterns.js';
import { rings } from '../art/rings.js';
import { spiral } from '../art/spiral.js';
import { strata } from '../art/strata.js';
import { streams } from '../art/streams.js';
import type { FrameItem } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import { type ArtSpace, positive } from './art-space.js';

export function drawStrata(
  attributes: AttributesOf<'strata'>,
  { box, margins }: ArtSpace,
): readonly FrameItem[] {
  const { seed = '', colors = [], weights = [0.2, 0.2, 0.3], first = 3.2, gap = 3 } = attributes;
  return strata({
    seed,
    box,
    colors,
    weights,
    // `first` counts from the element's top, the lines from the top of the bleed.
    first: first + margins.top,
    gap,
    growth: attributes.growth ?? 1.05,
    jitter: attributes.jitter ?? 0,
    amplitude: attributes.amplitude ?? 1,
    fault: attributes.fault ?? true,
  });
}

export function drawSpiral(attributes: AttributesOf<'spiral'>, { size }: ArtSpace): readonly FrameItem[] {
  const { turns = 2.4, from = 0, start = 0, stretch = 1, stroke } = attributes;
  const { to = Math.min(size.width, size.height) / 2 } = attributes;
  if (stroke === undefined) return [];
  const d = spiral({ centre: [size.width / 2, size.height / 2], turns, from, to, start, stretch });
  const width = attributes['stroke-width'] ?? to * 0.15;
  return [{ kind: 'path', d, stroke: { color: stroke, width, cap: 'round' } }];
}

export function drawRings(attributes: AttributesOf<'rings'>, { size, box }: ArtSpace): readonly FrameItem[] {
  const { colors = [], weights = [0.4, 0.4, 0.4, 0.7], count } = attributes;
  return [
    rings({
      box,
      colors,
      weights,
      count,
      centre: [attributes['center-x'] ?? size.width / 2, attributes['center-y'] ?? size.height / 2],
      from: attributes.from ?? 0,
      gap: attributes.gap ?? 2.6,
      growth: attributes.growth ?? 0.05,
    }),
  ];
}

export function drawStreams(attributes: AttributesOf<'streams'>, { box }: ArtSpace): readonly FrameItem[] {
  const { seed = '', colors = [], weights = [0.7, 0.4, 0.4, 0.4] } = attributes;
  const pitch = positive(attributes.pitch ?? 3.1, 0.2);
  return [streams({ seed, box, colors, weights, pitch, lean: attributes.lean ?? 32 })];
}

export function drawPattern(attributes: AttributesOf<'pattern'>, { box }: ArtSpace): readonly FrameItem[] {
  const { kind, color, weight = 0.26 } = attributes;
  if (kind === undefined || color === undefined) return [];
  return [pattern({ kind, box, color, weight, pitch: positive(attributes.pitch ?? 2.2, 0.2) })];
}
