import type { ProductFacts } from '../../facts/product.js';
import type { Messages } from '../../wording.js';

export const productMessages: Messages<ProductFacts> = {
  'product/backs-differ': ({ product, first }) => ({
    message: `“${product}” lies face down, but the back of this card differs from that of ${first}.`,
    hint: 'Use nothing in the back’s template that differs from card to card, or remove “face-down”.',
  }),
};
