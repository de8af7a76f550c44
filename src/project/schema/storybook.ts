import type { z } from 'zod';
import { SIDES, SURPRISES } from '../../game/engine/content.js';
import {
  EVENT_SENTENCES,
  MOVE_SENTENCES,
  REFUSAL_SENTENCES,
  type Storybook,
} from '../../game/engine/storybook.js';
import { APPROACHES } from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { sentencesSchema, words } from './phrasebook.js';

/** `storybook:` of `words.yaml`: one entry for everything that can happen, be done or be refused. */
export const storybookSchema: z.ZodType<Storybook> = closed({
  events: sentencesSchema(EVENT_SENTENCES),
  moves: sentencesSchema(MOVE_SENTENCES),
  refusals: sentencesSchema(REFUSAL_SENTENCES),
  surprises: words(SURPRISES),
  sides: words(SIDES),
  approaches: words(APPROACHES),
});
