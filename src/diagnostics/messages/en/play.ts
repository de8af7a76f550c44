import type { PlayFacts } from '../../facts/play.js';
import type { Messages } from '../../wording.js';
import { listed, quoted } from './phrases.js';

export const playMessages: Messages<PlayFacts> = {
  'play/other-game': ({ missing }) => ({
    message: `The engine cannot play this game: it has no cards of the ${missing.length === 1 ? 'kind' : 'kinds'} ${listed(missing)}.`,
    hint: 'It can be checked and printed all the same. The engine plays games built like CO-CREATOR.',
  }),
  'play/missing-card': ({ kind, id }) => ({
    message: `The engine needs a card ${id} of the kind ${kind}.`,
    hint: `Write a card with the id ${id}: the rules know it by that.`,
  }),
  'play/too-few': ({ what, found, needed }) => ({
    message: `${what}: a game takes ${needed}, and there ${found === 1 ? 'is' : 'are'} ${found}.`,
    hint: `Write ${needed - found} more, or lower the number in the rules.`,
  }),
  'play/no-free-option': () => ({
    message: 'Every option of this dilemma has a price.',
    hint: 'Take the price off one option: a table that can pay nothing needs a way out.',
  }),
  'play/out-of-reach': ({ rule, value, side, end, of }) => ({
    message: `${quoted(rule)} is ${value}, but in no game ${of} ${side === 'most' ? 'can be more' : 'can be less'} than ${end}.`,
    hint: 'What waits for this number never happens: change it, or what it is held against.',
  }),
  'play/no-such-space': ({ rule, space, of, known }) => ({
    message: `${quoted(rule)} speaks of ${of} ${space}, which there is not.`,
    hint: known.length === 0 ? 'Delete the entry.' : `There are ${listed(known)}.`,
  }),
  'play/off-track': ({ what, value, min, max }) => ({
    message: `${quoted(what)} begins at ${value}, but its track goes from ${min} to ${max}.`,
    hint: 'The marker would stand at the end of its track: change the number, or RANGE in the rules.',
  }),
  'play/never-drawn': ({ stage, number, cards }) => ({
    message: `No game ever reaches the stage ${quoted(stage)}: no deck of the rules has cards of stage ${number}.`,
    hint:
      cards === 0
        ? `Delete the stage, or give ${number} a number in DECK_FULL and write its dilemmas.`
        : `Its ${cards} ${cards === 1 ? 'dilemma is' : 'dilemmas are'} never drawn: give ${number} a number in DECK_FULL or DECK_SHORT.`,
  }),
};
