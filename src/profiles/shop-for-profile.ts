import { type Checked, type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { ImageData } from '../press/frame.js';
import { bookletPages } from '../products/booklet/booklet-pages.js';
import type { Output } from '../products/output.js';
import { pictureColors } from '../products/picture-colors.js';
import type { Shop } from '../products/shop.js';
import type { BookletProduct } from '../project/project.js';
import { type Applied, applyProfile } from './apply-profile.js';
import type { ChosenProfile } from './open-profile.js';
import type { Profile } from './profile.js';

/** A shop that prints for one printer. */
export interface ProfiledShop extends Pick<Applied, 'offers' | 'leftOut'> {
  readonly shop: Shop;
  readonly output: Output;
}

interface Wanted {
  /** Ids of the products to print; all where empty. */
  readonly only: readonly string[];
  /** Told of pictures the printer refuses, while files are drawn. */
  readonly tell: (problems: readonly Diagnostic[]) => void;
}

/** Turns an opened shop into one for a profile: its prints, bleeds and colours, and the kind of its files. */
export function shopForProfile(
  shop: Shop,
  chosen: ChosenProfile,
  { only, tell }: Wanted,
): Checked<ProfiledShop> {
  const { profile } = chosen;
  const { locate } = shop;
  const pagesOf = (product: BookletProduct) => bookletPages(product, shop, () => {}).frames.length;
  const { value, problems } = applyProfile(shop.project, profile, { only, locate, pagesOf });
  if (value === undefined) return { value: undefined, problems };
  const { project, offers, leftOut } = value;
  // Faces filled for another bleed would be too small.
  const own = { ...shop, project, filled: new WeakMap() };
  return { value: { shop: own, output: outputFor(chosen, tell), offers, leftOut }, problems };
}

function outputFor({ profile, icc }: ChosenProfile, tell: Wanted['tell']): Output {
  const { color, standard, name, dieLines } = profile;
  const printed = standard === 'pdf/x-4' || standard === 'pdf/x-1a' ? standard : undefined;
  return {
    colorSpace: color.space,
    blackText: color.blackText,
    ...(dieLines && { dieLines }),
    ...(printed &&
      icc && { standard: { name: printed, condition: { identifier: color.condition ?? name, icc } } }),
    ...(color.space === 'cmyk' && { onImage: (image) => tell(refusedPicture(image, profile)) }),
    ...(printed && {
      onTranslucent: (picture) => tell([problem('profile/picture-transparent', { picture, profile: name })]),
    }),
  };
}

function refusedPicture(image: ImageData, { name: profile, standard }: Profile): readonly Diagnostic[] {
  const { space, transparent } = pictureColors(image);
  const facts = { picture: image.name, profile };
  if (space === 'rgb') return [problem('profile/picture-not-cmyk', facts)];
  const flat = standard === 'pdf/x-4' || standard === 'pdf/x-1a';
  return transparent && flat ? [problem('profile/picture-transparent', facts)] : [];
}
