import type { PlayFacts } from '../../facts/play.js';
import type { Messages } from '../../wording.js';
import { listed } from './phrases.js';

export const playMessages: Messages<PlayFacts> = {
  'play/other-game': ({ missing }) => ({
    message: `The engine cannot play this game: it has no cards of the ${missing.length === 1 ? 'kind' : 'kinds'} ${listed(missing)}.`,
    hint: 'It can be checked and printed all the same. The engine plays games built like CO-CREATOR.',
  }),
  'play/missing-card': ({ kind, id }) => ({
    message: `The engine needs a card ${id} of the kind ${kind}.`,
    hint: 'The rules know it by this id.',
  }),
  'play/too-few': ({ what, found, needed }) => ({
    message: `${what}: a game takes ${needed}, and there are ${found}.`,
  }),
  'play/no-free-option': () => ({
    message: 'Every option of this dilemma has a price.',
    hint: 'A table that can pay nothing needs one way out.',
  }),
};
