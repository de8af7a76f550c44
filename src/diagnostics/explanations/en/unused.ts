import type { Explanations } from '../../explanation.js';
import type { UnusedFacts } from '../../facts/unused.js';

export const unusedExplanations: Explanations<UnusedFacts> = {
  'unused/token': {
    what: 'The theme names a colour, gradient, style, icon or font that nothing uses.',
    why: 'Whoever changes the look will wonder what it is for; often the name is misspelt where it should be used.',
    mend: 'Delete it, or use it; where a template names something close to it, correct the name there.',
  },
  'unused/rule': {
    what: 'A number of the rules is mentioned nowhere that players read.',
    why: 'The simulation would follow a rule that no player knows.',
    mend: 'Quote it in a chapter with {{@rules.NAME}}, or delete it.',
  },
  'unused/file': {
    what: 'A deck, picture or template lies in the folder and is not used.',
    why: 'Its cards are not printed, though somebody wrote them.',
    mend: 'Name it in game.yaml, or take it away.',
  },
  'unused/deck': {
    what: 'A deck is printed by no product, and no template, chapter or other card shows one of its cards.',
    why: 'Somebody wrote cards that nobody will ever hold; most often a line is missing under products.',
    mend: 'Name the deck under decks: of a product, or delete it.',
    example: { wrong: 'decks: [towns]', right: 'decks: [towns, boats]' },
  },
  'unused/card': {
    what: 'A card of a deck that is not printed by itself is named nowhere.',
    why: 'The other cards of its deck are used by their ids; this one was forgotten, or its id is written differently where it is used.',
    mend: 'Use its id, or delete the card.',
  },
};
