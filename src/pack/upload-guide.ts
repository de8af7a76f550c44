import type { Applied, Offer } from '../profiles/apply-profile.js';
import type { Profile } from '../profiles/profile.js';
import type { Print, Product } from '../project/project.js';
import type { Size } from '../units.js';

interface Packed extends Pick<Applied, 'offers' | 'leftOut'> {
  readonly products: readonly Product[];
}

/** What to upload where, as text: what each product is made as, what is not in the pack and why, then the steps. */
export function uploadGuide(profile: Profile, { products, offers, leftOut }: Packed): string {
  const made = products.filter(({ id }) => !leftOut.has(id));
  const others = products.flatMap((product) => {
    const why = leftOut.get(product.id);
    return why === undefined
      ? []
      : [`- ${product.title} (${product.id}, ${mm(product.format)}): ${WHY[why]}`];
  });
  const steps = profile.steps.map((step, index) => `${index + 1}. ${step}`);
  return [
    profile.title,
    '',
    'What to upload as what:',
    ...made.flatMap((product) => entry(product, profile, offers.get(product.id))),
    '',
    ...(others.length === 0
      ? []
      : ['Not in this pack; print it at home with “--profile home-a4 --only”:', ...others, '']),
    ...steps,
    '',
  ].join('\n');
}

const WHY = {
  kind: 'nothing of its kind is printed there, as far as this profile knows.',
  size: 'no size offered is near enough to print it whole and in proportion.',
  pages: 'nothing that is bound there has as many pages.',
  box: 'no box offered holds as many cards of that size.',
};

function entry(product: Product, profile: Profile, offer: Offer | undefined): readonly string[] {
  const files = product.prints.map((print) => fileOf(print, profile)).join(', ');
  if (offer === undefined) return [`- ${product.title}: ${files}`];
  if ('box' in offer) {
    const { name, pixels, cards, panels } = offer.box;
    return [
      `- Box, ${product.title}: ${files} as ${name} (${px(pixels)}, for up to ${cards} cards)`,
      ...(panels
        ? []
        : ['  The panels are pictures of their own: lay them on the template of that box, fold to fold.']),
    ];
  }
  const { offer: size, scale, cutOut, strip } = offer.sized;
  const notes = [
    ...(scale === 1
      ? []
      : [
          `  Printed at ${percent(scale)} of its size, nothing cut off${strip < 0.5 ? '' : `; art runs on by up to ${Math.round(strip)} mm at the sides`}.`,
        ]),
    ...(cutOut ? ['  At its own size in the middle of the sheet, with marks to cut it out by.'] : []),
    ...(size.pages && size.pages.multiple > 1
      ? [`  One picture a page, blank ones added up to a multiple of ${size.pages.multiple}.`]
      : []),
  ];
  return [`- ${product.title}: ${files} as ${size.name} (${px(size.pixels)})`, ...notes];
}

const fileOf = ({ file }: Print, { makes }: Profile): string =>
  makes === 'png' ? `${file}/` : `${file}.pdf`;

const px = ({ width, height }: Size): string => `${width} × ${height} px`;
const mm = ({ width, height }: Size): string => `${round(width)} × ${round(height)} mm`;
const round = (length: number): number => Math.round(length * 10) / 10;
const percent = (scale: number): string => `${Math.round(scale * 1000) / 10} %`;
