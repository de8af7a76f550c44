import type { Explanations } from '../../explanation.js';
import type { PlayFacts } from '../../facts/play.js';

export const playExplanations: Explanations<PlayFacts> = {
  'play/other-game': {
    what: 'The game lacks kinds of cards the rules engine plays with.',
    why: 'The engine knows one set of rules; a game of another sort can be printed, not simulated.',
    mend: 'Add decks of the kinds that are named, as decks/co-creator has them.',
  },
  'play/missing-card': {
    what: 'An approach, a motive or a condition of the rules has no card.',
    why: 'Its card says what it costs and what it fits.',
    mend: 'Add a card with the id that is named.',
  },
  'play/too-few': {
    what: 'A game takes more cards than the box holds.',
    why: 'The deck would run out before the last turn, or a seat would stay without a role.',
    mend: 'Write more cards, or lower the number in rules.yaml.',
  },
  'play/no-free-option': {
    what: 'A dilemma can be answered only by paying.',
    why: 'An option that cannot be paid cannot be voted for, so a poor table could not vote at all.',
    mend: 'Take the price off one of its options.',
  },
};
