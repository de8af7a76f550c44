import { z } from 'zod';
import { closed } from './closed.js';
import { language, text } from './forms.js';

/** What the edition for reading aloud says of a game. */
export const readingSchema = closed({
  /** Kind → its fields in the order in which they are read; fields that only place things on the card are left out. */
  cards: z.record(z.string(), z.array(text)).default({}),
  /** Product → chapters that tell what it shows, instead of its cards. */
  described: z.record(z.string(), z.array(text).min(1)).default({}),
  /** Language → words in it that stand in texts of another language, such as titles of publications. */
  passages: z.record(language, z.array(text)).default({}),
});
