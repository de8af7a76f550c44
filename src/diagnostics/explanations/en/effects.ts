import type { Explanations } from '../../explanation.js';
import type { EffectsFacts } from '../../facts/effects.js';

export const effectsExplanations: Explanations<EffectsFacts> = {
  'effects/bad-condition': {
    what: 'A condition cannot be read.',
    why: 'The table could not decide whether it is met.',
    mend: 'Write a track, a sign and a whole number; join several with &.',
    example: { wrong: 'needs: "trust => 5"', right: 'needs: "trust>=5"' },
  },
  'effects/unknown-effect': {
    what: 'An effect uses a word that the effect language does not have.',
    why: 'Neither the card nor the simulation would know what to do.',
    mend: 'Use one of the words that decks/README.md lists.',
    example: { wrong: 'fx: [{mony: 1}]', right: 'fx: [{money: 1}]' },
  },
  'effects/changes-nothing': {
    what: 'An effect changes nothing.',
    why: 'The card would print a line that nobody can carry out.',
    mend: 'Delete it, or write what it shall change.',
    example: { wrong: 'fx: [{money: 0}]', right: 'fx: []' },
  },
  'effects/steps-reversed': {
    what: 'min_step is beyond max_step.',
    why: 'No project can ever meet both.',
    mend: 'Exchange the two numbers.',
  },
  'effects/no-such-gate': {
    what: 'A modifier speaks of a gate that is not there, or raises one that asks for no number.',
    why: 'It would be printed on the card and never count.',
    mend: 'Gates stand before the steps 4, 5 and 6. “need” changes the first two; the third asks for a shift.',
    example: {
      wrong: 'mod: {at: gate, step: 6, need: 1}',
      right: 'mod: {at: gate, step: 5, need: 1}',
    },
  },
  'effects/too-many-choices': {
    what: 'A card offers more choices than a game can number.',
    why: 'The later ones could never be taken.',
    mend: 'Offer fewer.',
  },
  'effects/beyond-track': {
    what: 'An effect changes a marker by more than its whole track.',
    why: 'It says more than can happen, and most often a sign or a digit is wrong.',
    mend: 'Write a change that fits the track, whose ends stand in RANGE in the rules.',
  },
  'effects/never-paid': {
    what: 'A price is higher than anybody can ever have.',
    why: 'The option would be dead on every card and in every game.',
    mend: 'Lower it, or lengthen the track in RANGE in the rules.',
  },
  'effects/settled-condition': {
    what: 'A condition is true or false in every state of the game.',
    why: 'A card that asks for what always holds wastes words; one that asks for what never holds is dead.',
    mend: 'Ask for a value that the track can have and can lack.',
    example: { wrong: 'needs: "trust>=0"', right: 'needs: "trust>=5"' },
  },
  'effects/no-choice': {
    what: 'A card offers one option.',
    why: 'There is nothing to vote on.',
    mend: 'Add a second way out.',
  },
  'effects/no-free-option': {
    what: 'Every option of a card has a price or a condition.',
    why: 'A table without coins or trust could not choose any, and the game would stand still.',
    mend: 'Let one option cost and need nothing.',
  },
  'effects/never-better': {
    what: 'An option is at best as good as its neighbour, in any state of the game.',
    why: 'Nobody who knows the card would ever choose it: it is no dilemma.',
    mend: 'Give it something of its own, or make the other one dearer. Only plain changes and prices are compared.',
  },
  'effects/bad-slots': {
    what: 'A sentence of the phrasebook lacks a slot in curly brackets, or has one that means nothing.',
    why: 'A number or name would be missing on every card that uses the sentence.',
    mend: 'Use exactly the slots that the hint lists, in any order your language needs.',
    example: { wrong: 'cost: "Pay {amount}."', right: 'cost: "Pay {n} {Name}."' },
  },
};
