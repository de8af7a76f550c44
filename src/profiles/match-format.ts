import type { Product } from '../project/project.js';
import type { Mm, Size } from '../units.js';
import type { OfferedFormat, Profile } from './profile.js';
import { sameSize } from './same-size.js';

const MM_PER_INCH = 25.4;
/** Services name sizes in sixteenths of an inch; a card a millimetre smaller is cut as theirs. */
const NEAR: Mm = 1.3;

/** The canvas of a service, and how far art must run over the trim to fill it. */
export interface Sized {
  readonly offer: OfferedFormat;
  readonly canvas: Size;
  readonly bleed: Mm;
}

/** The nearest size a service offers for a product; none where all are too far off. */
export function matchFormat({ kind, format }: Product, { formats, dpi }: Profile): Sized | undefined {
  const [offer] = formats
    .filter(({ kinds, trim }) => kinds.includes(kind) && sameSize(trim, format, NEAR))
    .toSorted((a, b) => distance(a.trim, format) - distance(b.trim, format));
  if (offer === undefined) return undefined;
  const canvas = {
    width: (offer.pixels.width / dpi) * MM_PER_INCH,
    height: (offer.pixels.height / dpi) * MM_PER_INCH,
  };
  const [short, long] = sides(canvas);
  const [narrow, high] = sides(format);
  const bleed = Math.ceil(Math.max(0, short - narrow, long - high) * 50) / 100;
  return { offer, canvas, bleed };
}

const sides = ({ width, height }: Size): readonly [Mm, Mm] => [
  Math.min(width, height),
  Math.max(width, height),
];

function distance(a: Size, b: Size): number {
  const [a1, a2] = sides(a);
  const [b1, b2] = sides(b);
  return Math.abs(a1 - b1) + Math.abs(a2 - b2);
}
