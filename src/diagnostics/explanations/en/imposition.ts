import type { Explanations } from '../../explanation.js';
import type { ImpositionFacts } from '../../facts/imposition.js';

export const impositionExplanations: Explanations<ImpositionFacts> = {
  'sheet/does-not-fit': {
    what: 'Not even one card, page or tile fits on the paper.',
    why: 'Nothing can be printed that way: a sheet would stay empty, or a card would be cut off at the edge of the paper.',
    mend: 'Choose larger paper, a smaller format, a smaller margin or, for a board, more tiles.',
  },
  'sheet/no-room-for-marks': {
    what: 'Crop marks would lie where an office printer cannot print.',
    why: 'Without marks nobody knows where to cut.',
    mend: 'Choose a larger margin, so that fewer cards lie on a sheet, or larger paper.',
  },
};
