import { z } from 'zod';
import { closed } from '../project/schema/closed.js';
import { complaint } from '../project/schema/complaint.js';
import { flag, hexColor, id, language, text } from '../project/schema/forms.js';

const percent = z.number().min(0).max(100);
const ids = z.array(text).min(1);

const color = z.union([
  hexColor,
  closed({ rgb: hexColor, cmyk: z.tuple([percent, percent, percent, percent]).optional() }),
]);

/** `editions/NAME.yaml`: what a municipality prints of a game, and how. */
export const editionSchema = closed({
  locale: language.optional(),
  'allow-untranslated': flag.default(false),
  municipality: closed({
    name: text,
    short: text.optional(),
    logo: text.optional(),
    colors: z
      .record(z.string(), color)
      .default({})
      .superRefine((colors, context) => {
        const found = Object.keys(colors).length;
        if (found > 2) context.addIssue(complaint('game/wrong-count', { field: 'colors', found, max: 2 }));
      }),
  }).optional(),
  version: text.optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date' })
    .optional(),
  /** A printer, as `--profile` names it. */
  profile: text.optional(),
  /** With little ink. */
  eco: flag.default(false),
  /** The paper to print on in place of A4. */
  paper: text.optional(),
  products: closed({ only: ids.optional(), without: ids.optional() }).default({}),
  cards: closed({
    only: ids.optional(),
    without: ids.optional(),
    /** Cards that files under `more` have in another version. */
    replace: ids.optional(),
    /** Files with more cards, by deck. */
    more: z.record(id, z.union([text, ids])).default({}),
  }).default({ more: {} }),
  /** House rules by name: `TALK_SECONDS_FULL: 120`. */
  rules: z.record(z.string(), z.number()).default({}),
  variables: z.record(z.string(), text).default({}),
  credits: z.array(text).default([]),
  contact: text.optional(),
  license: text.optional(),
});

export type Edition = z.output<typeof editionSchema>;
export type EditionColor = z.output<typeof color>;
