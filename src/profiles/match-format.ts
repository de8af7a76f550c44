import type { Product } from '../project/project.js';
import type { Mm, Size } from '../units.js';
import type { OfferedFormat, Profile } from './profile.js';
import { sameSize } from './same-size.js';

const MM_PER_INCH = 25.4;
/** Services name sizes in sixteenths of an inch; a card a millimetre smaller is cut as theirs. */
const NEAR: Mm = 1.3;
/** Between a piece and the edge of the paper it is cut from: room for marks. */
const AROUND: Mm = 8;

/** The canvas of a service, and how a product lies on it. */
export interface Sized {
  readonly offer: OfferedFormat;
  readonly canvas: Size;
  /** How far art must run over the trim of the product to fill the canvas, in its own mm. */
  readonly bleed: Mm;
  /** 1 is full size. */
  readonly scale: number;
  /** It is cut out of a larger sheet along marks. */
  readonly cutOut: boolean;
  /** Widest strip that is filled by art that runs on, in mm of the offered trim; 0 where the size is the same. */
  readonly strip: Mm;
}

interface Wanted {
  /** Pages of a booklet, covers and all. */
  readonly pages?: number | undefined;
}

/**
 * The nearest size a service offers for a product; none where all are too far off. A size that is the same but for a
 * millimetre comes first; then one the product fills when it is made smaller or larger in proportion, as far as the
 * profile lets it; last, paper it can be cut out of.
 */
export function matchFormat(product: Product, profile: Profile, { pages }: Wanted = {}): Sized | undefined {
  const { kind, format } = product;
  const offers = profile.formats.filter((offer) => offer.kinds.includes(kind) && takes(offer, pages));
  const sized = offers.flatMap((offer) => {
    const lying = turned(offer.trim, format, kind);
    return laid(lying, format, offer, profile) ?? [];
  });
  const [best] = sized.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance);
  return best?.sized;
}

export const takes = ({ pages: offered }: OfferedFormat, pages: number | undefined): boolean => {
  if (offered === undefined || pages === undefined) return true;
  const padded = Math.ceil(pages / offered.multiple) * offered.multiple;
  return padded >= offered.least && padded <= offered.most;
};

/** An offered size as the product lies: pages are not turned, for they are bound on the left. */
function turned({ width, height }: Size, format: Size, kind: Product['kind']): Size {
  const across = format.width > format.height !== width > height;
  return across && kind !== 'booklet' ? { width: height, height: width } : { width, height };
}

interface Candidate {
  readonly sized: Sized;
  readonly rank: 0 | 1 | 2;
  readonly distance: number;
}

function laid(trim: Size, format: Size, offer: OfferedFormat, profile: Profile): Candidate | undefined {
  const canvas = inMm(offer.pixels, profile.dpi);
  const lying = trim.width === offer.trim.width ? canvas : { width: canvas.height, height: canvas.width };
  const finish = (scale: number, rest: Pick<Sized, 'cutOut' | 'strip'>): Sized => ({
    offer,
    canvas,
    bleed: rest.cutOut ? CUT_OUT_BLEED : bleedTo(lying, format, scale),
    scale,
    ...rest,
  });
  if (sameSize(trim, format, NEAR)) {
    const distance = Math.abs(trim.width - format.width) + Math.abs(trim.height - format.height);
    return { sized: finish(1, { cutOut: false, strip: 0 }), rank: 0, distance };
  }
  const scale = Math.min(trim.width / format.width, trim.height / format.height);
  const [x, y] = [(trim.width - scale * format.width) / 2, (trim.height - scale * format.height) / 2];
  const { from, to, strip } = profile.fit;
  const isFilled = x <= (strip / 100) * trim.width && y <= (strip / 100) * trim.height;
  if (isFilled && scale >= from / 100 && scale <= to / 100)
    return {
      sized: finish(scale, { cutOut: false, strip: Math.max(x, y) }),
      rank: 1,
      distance: farFrom(scale),
    };
  const fits =
    format.width + 2 * AROUND <= trim.width && format.height + 2 * AROUND <= trim.height && offer.paper;
  const distance = trim.width * trim.height;
  return fits ? { sized: finish(1, { cutOut: true, strip: 0 }), rank: 2, distance } : undefined;
}

const CUT_OUT_BLEED: Mm = 3;

/** What is made smaller is harder to read: that counts twice. */
const farFrom = (scale: number): number => (scale < 1 ? -2 * Math.log(scale) : Math.log(scale));

const bleedTo = (canvas: Size, { width, height }: Size, scale: number): Mm =>
  Math.ceil(Math.max(0, canvas.width / scale - width, canvas.height / scale - height) * 50) / 100;

const inMm = ({ width, height }: Size, dpi: number): Size => ({
  width: (width / dpi) * MM_PER_INCH,
  height: (height / dpi) * MM_PER_INCH,
});
