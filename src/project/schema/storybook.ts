import type { z } from 'zod';
import { SIDES, SURPRISES } from '../../game/engine/content.js';
import { REFUSALS, type Refused } from '../../game/engine/refusals.js';
import { EVENT_SENTENCES, MOVE_SENTENCES, type Storybook } from '../../game/engine/storybook.js';
import { APPROACHES } from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { sentencesSchema, words } from './phrasebook.js';

const refusals = REFUSALS.filter((reason): reason is Exclude<Refused, 'legal'> => reason !== 'legal');

/** `storybook:` of `words.yaml`: one entry for everything that can happen, be done or be refused. */
export const storybookSchema: z.ZodType<Storybook> = closed({
  events: sentencesSchema(EVENT_SENTENCES),
  moves: sentencesSchema(MOVE_SENTENCES),
  refusals: words(refusals),
  surprises: words(SURPRISES),
  sides: words(SIDES),
  approaches: words(APPROACHES),
});
