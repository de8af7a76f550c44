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
  'effects/bad-slots': {
    what: 'A sentence of the phrasebook lacks a slot in curly brackets, or has one that means nothing.',
    why: 'A number or name would be missing on every card that uses the sentence.',
    mend: 'Use exactly the slots that the hint lists, in any order your language needs.',
    example: { wrong: 'cost: "Pay {amount}."', right: 'cost: "Pay {n} {Name}."' },
  },
};
