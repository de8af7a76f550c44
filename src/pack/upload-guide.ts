import { matchFormat } from '../profiles/match-format.js';
import type { Profile } from '../profiles/profile.js';
import type { Product } from '../project/project.js';

/** What to upload where, as text: a line for each product, then the steps of the profile. */
export function uploadGuide(profile: Profile, products: readonly Product[]): string {
  const rows = products.map((product) => {
    const { offer } = matchFormat(product, profile) ?? {};
    const size = offer ? `${offer.name} (${offer.pixels.width} × ${offer.pixels.height} px)` : '';
    return `${size}: ${product.prints.map(({ file }) => `${file}/`).join(', ')} – ${product.title}`;
  });
  const steps = profile.steps.map((step, index) => `${index + 1}. ${step}`);
  return [profile.title, '', ...rows, '', ...steps, ''].join('\n');
}
