import type { TidyFacts } from '../../facts/tidy.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

export const tidyMessages: Messages<TidyFacts> = {
  'tidy/id-style': ({ id, deck, like, followers, better }) => ({
    message: `The id ${quoted(id)} is not written like ${followers} others of the deck ${quoted(deck)}, such as ${quoted(like)}.`,
    hint:
      better === undefined
        ? 'Write it like the others, also where it is used.'
        : `Write ${quoted(better)}, also where the id is used.`,
  }),
  'tidy/card-order': ({ id, before, after }) => ({
    message: `The card ${quoted(id)} is out of the order of the ids in this file.`,
    hint:
      before === undefined ? `Move it before ${quoted(after ?? '')}.` : `Move it behind ${quoted(before)}.`,
  }),
};
