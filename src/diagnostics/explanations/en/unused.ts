import type { Explanations } from '../../explanation.js';
import type { UnusedFacts } from '../../facts/unused.js';

export const unusedExplanations: Explanations<UnusedFacts> = {
  'unused/token': {
    what: 'The theme names a colour, gradient, style, icon or font that nothing uses.',
    why: 'Whoever changes the look will wonder what it is for; often the name is misspelt where it should be used.',
    mend: 'Delete it, or use it.',
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
};
