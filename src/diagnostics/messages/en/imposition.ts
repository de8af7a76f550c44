import type { Imposed, ImpositionFacts, MmSize } from '../../facts/imposition.js';
import type { Messages } from '../../wording.js';

export const impositionMessages: Messages<ImpositionFacts> = {
  'sheet/does-not-fit': ({ product, what, format, paper, margin }) => ({
    message: `“${product}”: ${NAMES[what]} of ${size(format)} does not fit on paper of ${size(paper)}${besides(margin)}.`,
    hint: WAYS_TO_FIT[what],
  }),
  'sheet/no-room-for-marks': ({ product, what, room, needed }) => ({
    message: `“${product}”: only ${length(room)} mm of paper are left beside the image, and crop marks that an office printer can print need ${length(needed)} mm.`,
    hint: WAYS_TO_ROOM[what](needed),
  }),
};

const NAMES: { readonly [W in Imposed]: string } = {
  card: 'a card',
  spread: 'a pair of pages',
  tile: 'a tile',
};

const WAYS_TO_FIT: { readonly [W in Imposed]: string } = {
  card: 'Choose larger paper, a smaller format or a smaller “margin”.',
  spread: 'Choose paper twice as large as a page, such as A4 for A5 pages.',
  tile: 'Cut it into more “columns” or “rows”, choose larger paper or a smaller “scale”.',
};

const WAYS_TO_ROOM: { readonly [W in Imposed]: (needed: number) => string } = {
  card: (needed) => `Write “margin: ${length(needed)}” to put fewer cards on a sheet.`,
  spread: () => 'Choose larger paper.',
  tile: () => 'Choose a smaller “scale” or larger paper.',
};

const length = (mm: number): string => String(Math.round(mm * 10) / 10);
const size = ({ width, height }: MmSize): string => `${length(width)} × ${length(height)} mm`;
const besides = (margin: number): string => (margin > 0 ? ` with a margin of ${length(margin)} mm` : '');
