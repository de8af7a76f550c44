import type { Explanations } from '../../explanation.js';
import type { ProductFacts } from '../../facts/product.js';

export const productExplanations: Explanations<ProductFacts> = {
  'product/backs-differ': {
    what: 'The backs of a deck that lies face down do not all look alike.',
    why: 'Players could tell the cards apart before they are drawn.',
    mend: 'Use nothing in the back’s template that differs from card to card, or remove face-down.',
  },
};
