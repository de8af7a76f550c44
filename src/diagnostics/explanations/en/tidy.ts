import type { Explanations } from '../../explanation.js';
import type { TidyFacts } from '../../facts/tidy.js';

export const tidyExplanations: Explanations<TidyFacts> = {
  'tidy/id-style': {
    what: 'An id is written in another way than most ids of its deck.',
    why: 'People look for D07 and do not find D7 or d-07; lists of cards, printed or on a screen, are sorted wrongly.',
    mend: 'Write the id like the others, and change it wherever it is used. Where ids are free in your game, switch the rule off under checks: in game.yaml.',
    example: { wrong: '- id: d-61', right: '- id: D61' },
  },
  'tidy/card-order': {
    what: 'A card stands out of the order of the ids in a file that is otherwise in order.',
    why: 'Whoever looks a card up in the file, or in the printed deck, looks in the wrong place and writes it a second time.',
    mend: 'Move the card to its place. Numbers count as numbers: D9 comes before D10.',
    example: { wrong: 'D01, D02, D05, D03, D04', right: 'D01, D02, D03, D04, D05' },
  },
};
