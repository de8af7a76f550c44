import type { Mm, Size } from '../../units.js';
import type { LayoutBox, PlaceAttributes } from './layout-box.js';
import type { RootSize } from './run-flow.js';

/** The size of a placed box in its parent: its own, or what its edges leave, or what its drawing measures. */
export function sizeBetweenEdges(box: LayoutBox, parent: Size): RootSize {
  const { place, margin } = box;
  const across = parent.width - margin.left - margin.right;
  const down = parent.height - margin.top - margin.bottom;
  const given = {
    width: extent(place.width, parent.width) ?? between(place.x, place.right, across),
    height: extent(place.height, parent.height) ?? between(place.y, place.bottom, down),
  };
  const { width, height } = withNature(box, given);
  return {
    width: limited(width, place['min-width'], place['max-width']),
    height: limited(height, place['min-height'], place['max-height']),
    maxWidth: Math.max(0, Math.min(across - (place.x ?? place.right ?? 0), place['max-width'] ?? Infinity)),
  };
}

type OpenSize = Pick<RootSize, 'width' | 'height'>;

function extent(value: PlaceAttributes['width'], whole: Mm): Mm | undefined {
  if (value === undefined || value === 'auto') return undefined;
  return typeof value === 'number' ? value : (Number.parseFloat(value) / 100) * whole;
}

const between = (start: Mm | undefined, end: Mm | undefined, room: Mm): Mm | undefined =>
  start === undefined || end === undefined ? undefined : Math.max(0, room - start - end);

function withNature({ natural, ratio }: LayoutBox, { width, height }: OpenSize): OpenSize {
  if (ratio === undefined) return { width: width ?? natural?.width, height: height ?? natural?.height };
  if (width === undefined && height === undefined) return natural ?? { width, height };
  return {
    width: width ?? (height === undefined ? undefined : height * ratio),
    height: height ?? (width === undefined ? undefined : width / ratio),
  };
}

function limited(length: Mm | undefined, least: Mm | undefined, most: Mm | undefined): Mm | undefined {
  if (length === undefined) return undefined;
  return Math.max(Math.min(length, most ?? Infinity), least ?? 0);
}
