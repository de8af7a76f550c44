import type { Explanations } from '../../explanation.js';
import type { EditionDiagnosticFacts } from '../../facts/edition.js';

export const editionExplanations: Explanations<EditionDiagnosticFacts> = {
  'edition/no-edition': {
    what: 'An edition is to be printed that the game does not have.',
    why: 'There is nothing to print.',
    mend: 'Use a name from the folder “editions”, without .yaml.',
  },
  'edition/unknown': {
    what: 'An edition leaves out, replaces or changes something that the game does not have.',
    why: 'It would have no effect, and nobody would notice.',
    mend: 'Correct the name. What editions may change stands under editions: in game.yaml.',
  },
  'edition/rule-range': {
    what: 'A house rule is outside the range the game allows.',
    why: 'The game has been tried out within it.',
    mend: 'Choose a number in the range.',
  },
  'edition/contrast': {
    what: 'A colour of an edition is too near to what is read on it.',
    why: 'Words and signs could not be read by everyone.',
    mend: 'Take a darker colour under light words, or a lighter one under dark words.',
  },
  'edition/logo': {
    what: 'The logo of an edition cannot be printed.',
    why: 'It is missing, is no picture, or has too few pixels to be sharp on paper.',
    mend: 'Put an SVG, or a PNG or JPEG at least 400 pixels wide, into the game folder and name its path.',
  },
};
