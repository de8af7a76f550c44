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
  'play/out-of-reach': {
    what: 'A gate, a goal, a price or a limit of the rules asks for more than any game can give.',
    why: 'The project stands before the gate for ever, or the rule is printed, learnt, and never happens.',
    mend: 'Lower the number, or lengthen the track or the deck it is held against. Learning that stands in for ice counts, and so do cards that lower a gate.',
    example: { wrong: 'GATE_SUSTAIN_LEVEL: 40', right: 'GATE_SUSTAIN_LEVEL: 4' },
  },
  'play/no-such-space': {
    what: 'A rule has an entry for a step, a level of the ice or a stage that does not exist.',
    why: 'No marker ever gets there, so the entry is read by people and used by nobody; often it is a slip in another number.',
    mend: 'Delete the entry, or make the track as long as the entry needs.',
    example: { wrong: 'BUILD_COST: {1: 1, 2: 1, 7: 3}', right: 'BUILD_COST: {1: 1, 2: 1, 3: 3}' },
  },
  'play/off-track': {
    what: 'A marker begins a game beyond the end of its track.',
    why: 'The table looks for a space that is not printed.',
    mend: 'Begin within the track, or lengthen it in RANGE.',
    example: { wrong: 'trust: 70', right: 'trust: 7' },
  },
  'play/never-drawn': {
    what: 'There is a stage whose dilemmas no deck is made of.',
    why: 'Its cards are printed and never played.',
    mend: 'Give the number of the stage an entry in DECK_FULL or DECK_SHORT, or delete the stage.',
    example: { wrong: 'DECK_FULL: {1: 5, 2: 6}', right: 'DECK_FULL: {1: 5, 2: 6, 3: 5}' },
  },
};
