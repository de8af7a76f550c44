import { z } from 'zod';
import { COMPARISON_SENTENCES, type Phrasebook, SENTENCES } from '../../game/phrasebook.js';
import { APPROACHES, DELTA_KEYS, DOMAINS, HOOKS, KINDS, STATS, STEPS, TALKS } from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { complaint } from './complaint.js';
import { language } from './forms.js';

const word = z.string().min(1);
/** One word for each key, no more and no less. */
export const words = <K extends string>(keys: readonly K[]) => z.record(z.enum(keys), word);

const SLOT = /\{(\w*)\}/g;

/** A sentence must use each of its slots, and no other. */
function checkSlots(sentence: string, known: readonly string[]) {
  const used = [...sentence.matchAll(SLOT)].map(([, slot = '']) => slot);
  const unknown = used.filter((slot) => !known.includes(slot));
  const without = known.filter((slot) => !used.includes(slot));
  return without.length + unknown.length > 0 ? { without, unknown, known } : undefined;
}

/** Sentences by name, each with its slots. */
export const sentencesSchema = <K extends string>(slots: Readonly<Record<K, readonly string[]>>) => {
  const names = Object.keys(slots).filter((name): name is K => name in slots);
  return words(names).superRefine((sentences, context) => {
    for (const name of names) {
      const facts = checkSlots(sentences[name], slots[name]);
      if (facts) context.addIssue(complaint('effects/bad-slots', facts, [name]));
    }
  });
};

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Forms by name, each with the slots of its sentence. */
const formsSchema = <K extends string>(slots: Readonly<Record<K, readonly string[]>>) => {
  const names = Object.keys(slots).filter((name): name is K => name in slots);
  return z
    .partialRecord(z.enum(names), z.partialRecord(z.enum(CATEGORIES), word))
    .superRefine((all, context) => {
      for (const name of names) {
        for (const [category, sentence] of Object.entries(all[name] ?? {})) {
          // A form for one thing may say so without a number: “once more”.
          const facts = checkSlots(sentence, slots[name]);
          const onlyNumber = facts?.unknown.length === 0 && facts.without.every((slot) => slot === 'number');
          if (facts && !onlyNumber) context.addIssue(complaint('effects/bad-slots', facts, [name, category]));
        }
      }
    });
};

const pluralsSchema = closed({
  language,
  names: z
    .partialRecord(z.enum([...DELTA_KEYS, ...STATS]), z.partialRecord(z.enum(CATEGORIES), word))
    .optional(),
  sentences: formsSchema(SENTENCES).optional(),
  comparisons: formsSchema(COMPARISON_SENTENCES).optional(),
});

/** `phrasebook:` of `words.yaml`: one entry for every word of the vocabulary. */
export const phrasebookSchema: z.ZodType<Phrasebook> = closed({
  names: words([...DELTA_KEYS, ...STATS]),
  sentences: sentencesSchema(SENTENCES),
  comparisons: sentencesSchema(COMPARISON_SENTENCES),
  domains: words(DOMAINS),
  steps: words(STEPS),
  approaches: words(APPROACHES),
  barriers: words([...KINDS, 'any']),
  hooks: words(HOOKS),
  talks: words(TALKS),
  plurals: pluralsSchema.optional(),
});
