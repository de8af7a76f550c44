/** What makes a game folder hard to find one’s way in. */
export interface TidyFacts {
  /** `like` is an id as most are written, `better` this one written so. */
  'tidy/id-style': {
    id: string;
    deck: string;
    like: string;
    followers: number;
    better?: string | undefined;
  };
  /** The neighbours where the card belongs. */
  'tidy/card-order': { id: string; before?: string | undefined; after?: string | undefined };
}
