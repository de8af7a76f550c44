import { z } from 'zod';
import { checksSchema } from './checks.js';
import { closed } from './closed.js';
import { id, language, text } from './forms.js';

/** `game.yaml`; kinds, decks and products are read one by one. */
export const gameShape = {
  title: text,
  subtitle: text.default(''),
  version: text,
  language,
  credits: z.array(text).default([]),
  sources: z.record(z.string(), text).default({}),
  theme: text,
  rules: text.optional(),
  words: text.optional(),
  kinds: z.unknown(),
  decks: z.array(z.unknown()),
  products: z.array(z.unknown()),
  checks: checksSchema,
};

export const deckSchema = closed({
  id,
  kind: text,
  file: text.optional(),
  files: z.array(text).min(1).optional(),
  /** How many cards there shall be, copies counted. */
  cards: z.number().int().min(1).optional(),
});

export type DeckEntry = z.output<typeof deckSchema>;
