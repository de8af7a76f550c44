/** What can be wrong with a product as a whole. */
export interface ProductFacts {
  /** Backs of a deck that lies face down betray the card. */
  'product/backs-differ': { product: string; first: string };
}
