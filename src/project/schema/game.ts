import { z } from 'zod';
import { checksSchema } from './checks.js';
import { closed } from './closed.js';
import { extent, ID, id, language, text } from './forms.js';
import { readingSchema } from './reading.js';

const bound = z.number();

/** `editions:` of `game.yaml`: what an edition may change. */
export const mayChangeSchema = closed({
  /** By the name an edition uses: a colour of the theme, what is read on it, and its tints as a share of white. */
  colors: z
    .record(
      z.string().regex(ID),
      closed({ color: text, on: text, tints: z.record(z.string(), z.number().min(-1).max(1)).default({}) }),
    )
    .default({}),
  /** House rules: names of rules, and between what they may be. */
  rules: z.record(z.string(), closed({ min: bound, max: bound })).default({}),
});

export type MayChange = z.output<typeof mayChangeSchema>;

/** `game.yaml`; kinds, decks and products are read one by one. */
export const gameShape = {
  title: text,
  subtitle: text.default(''),
  version: text,
  language,
  credits: z.array(text).default([]),
  author: text.optional(),
  licence: text.optional(),
  sources: z.record(z.string(), text).default({}),
  reading: readingSchema.default({ cards: {}, described: {}, passages: {} }),
  theme: text,
  rules: text.optional(),
  words: text.optional(),
  kinds: z.unknown(),
  decks: z.array(z.unknown()),
  products: z.array(z.unknown()),
  /** Sleeves one can buy: the card each is made for, and what it adds to the thickness of a card. */
  sleeves: z
    .array(closed({ name: text, width: extent, height: extent, stock: z.number().min(0).max(2) }))
    .default([]),
  checks: checksSchema,
  /** Names of places, offices and money that texts have in {curly brackets}. */
  variables: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'id' }), text).default({}),
  editions: mayChangeSchema.default({ colors: {}, rules: {} }),
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
