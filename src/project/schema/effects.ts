import { z } from 'zod';
import { nearest } from '../../diagnostics/suggest.js';
import { type Cost, type Effect, type EffectOf, type Effects, MOST_CHOICES } from '../../game/effect.js';
import { parseCondition } from '../../game/parse-condition.js';
import { DELTA_KEYS, DOMAINS, KINDS, OPS, type Op, RESOURCES, STATS, STEPS } from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { complaint, IF_SOUND_SO_FAR } from './complaint.js';

const stepNumber = z.int().min(1).max(STEPS.length);
const domainOrAny = z.enum([...DOMAINS, 'any']);

/** `roles>=2 & trust>=5`. */
export const conditionSchema = z.string().superRefine((condition, context) => {
  const { fault } = parseCondition(condition);
  if (!fault) return;
  const { found, reason, at, length } = fault;
  const meant = nearest(found, STATS);
  const facts = { condition, found, reason, nearest: meant, known: STATS };
  const spot = length > 0 ? { offset: at, length } : undefined;
  context.addIssue(complaint('effects/bad-condition', facts, [], spot));
});

/** `{money: 1, engagement: 1}`: at least one resource, each at least 1. */
export const costSchema: z.ZodType<Cost> = z
  .strictObject(amountsOf(RESOURCES, z.int().min(1)))
  .superRefine(saysSomething, IF_SOUND_SO_FAR);

const change = z.int().superRefine((amount, context) => {
  if (amount === 0) context.addIssue(complaint('effects/changes-nothing', { what: 'amount' }));
});

/** Loose, because a key it does not know may be a misspelt effect of any kind: `knownEffect` tells. */
export const deltaSchema: z.ZodType<EffectOf<'delta'>> = z
  .looseObject(amountsOf(DELTA_KEYS, change))
  .superRefine(saysSomething, IF_SOUND_SO_FAR)
  .superRefine(knownEffect);

function amountsOf<K extends string>(keys: readonly K[], amount: z.ZodType<number>) {
  return Object.fromEntries(keys.map((key) => [key, amount.optional()]));
}

function saysSomething(amounts: object, context: z.core.$RefinementCtx) {
  if (Object.keys(amounts).length > 0) return;
  context.addIssue(complaint('effects/changes-nothing', { what: 'effect' }));
}

const EFFECT_WORDS: readonly string[] = [...DELTA_KEYS, ...OPS];

function knownEffect(delta: object, context: z.core.$RefinementCtx) {
  for (const key of Object.keys(delta)) {
    if (EFFECT_WORDS.includes(key)) continue;
    const facts = { key, nearest: nearest(key, EFFECT_WORDS), known: EFFECT_WORDS };
    context.addIssue(complaint('effects/unknown-effect', facts, [key], { key: true }));
  }
}

/** A list of effects, done in order. */
export const effectsSchema: z.ZodType<Effects> = z.lazy(() => z.array(effectSchema));

/** The form of each effect that begins with a word of its own. */
export const OP_SCHEMAS: { readonly [K in Op]: z.ZodType<EffectOf<K>> } = {
  // biome-ignore lint/suspicious/noThenProperty: `then` is a word of the effect language; nothing awaits a schema's shape.
  if: closed({ if: conditionSchema, then: effectsSchema, else: effectsSchema.optional() }),
  later: closed({ later: z.literal('year_end'), do: effectsSchema }),
  choose: closed({ choose: z.array(effectsSchema).min(2) }).superRefine(({ choose }, context) => {
    if (choose.length <= MOST_CHOICES) return;
    const facts = { found: choose.length, most: MOST_CHOICES };
    context.addIssue(complaint('effects/too-many-choices', facts, ['choose']));
  }),
  risk: closed({ risk: closed({ good: effectsSchema, bad: effectsSchema }) }),
  move: closed({
    move: z.literal([1, -1]),
    domain: domainOrAny,
    min_step: stepNumber.optional(),
    max_step: stepNumber.optional(),
  }).superRefine(({ min_step: min = 1, max_step: max = STEPS.length }, context) => {
    if (min > max) context.addIssue(complaint('effects/steps-reversed', { min, max }, ['min_step']));
  }),
  start: closed({ start: domainOrAny }),
  barrier: closed({ barrier: z.enum(['add', 'clear']), kind: z.enum([...KINDS, 'any']) }),
  switch: closed({ switch: z.literal(1) }),
  action: closed({ action: z.int().min(1) }),
  news: closed({ news: z.literal(1) }),
  principle: closed({ principle: z.literal(1) }),
};

/** An effect is known by its key, so that what is wrong with it is reported on the right key and nowhere else. */
export const effectSchema: z.ZodType<Effect> = z.unknown().transform((value, context): Effect => {
  const result = schemaFor(value).safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

function schemaFor(value: unknown): z.ZodType<Effect> {
  if (typeof value !== 'object' || value === null) return deltaSchema;
  const op = OPS.find((word) => word in value);
  return op ? OP_SCHEMAS[op] : deltaSchema;
}
