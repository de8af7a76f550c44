import { z } from 'zod';
import {
  ANY_HOOK_KEYS,
  CHANGES,
  GATES,
  GATES_WITH_NUMBER,
  HOOK_KEYS,
  type Modifier,
  PRICED_IN_COIN,
} from '../../game/modifier.js';
import {
  APPROACHES,
  DOMAINS,
  HOOKS,
  type Hook,
  LEVELS,
  RESOURCES,
  STEPS,
  TALKS,
} from '../../game/vocabulary.js';
import { closed } from './closed.js';
import { complaint, IF_SOUND_SO_FAR } from './complaint.js';
import { conditionSchema, costSchema, effectsSchema } from './effects.js';

const step = z.int().min(1).max(STEPS.length);

const KEY_SCHEMAS = {
  domain: z.enum(DOMAINS),
  approach: z.enum(APPROACHES),
  level: z.enum(LEVELS),
  lowest: z.literal(true),
  resource: z.enum(RESOURCES),
  choice: z.enum(TALKS),
  step,
  max_step: step,
  if: conditionSchema,
  cost: z.int(),
  gain: z.int(),
  need: z.int(),
  fx: effectsSchema,
  redraw: z.int().min(1),
  per_year: z.int().min(1),
};

/** What one hook understands. A modifier that changes nothing is refused as a whole. */
const hookSchema = (hook: Hook): z.ZodType<Modifier> => {
  const keys: readonly (keyof typeof KEY_SCHEMAS)[] = [...HOOK_KEYS[hook], ...ANY_HOOK_KEYS];
  const schemas = { ...KEY_SCHEMAS, cost: PRICED_IN_COIN.includes(hook) ? costSchema : KEY_SCHEMAS.cost };
  const shape = Object.fromEntries(keys.map((key) => [key, schemas[key].optional()]));
  return closed({ at: z.literal(hook), ...shape })
    .superRefine(changesSomething, IF_SOUND_SO_FAR)
    .superRefine(hasGate, IF_SOUND_SO_FAR);
};

function changesSomething(modifier: object, context: z.core.$RefinementCtx) {
  if (CHANGES.some((change) => change in modifier)) return;
  context.addIssue(complaint('effects/changes-nothing', { what: 'modifier' }));
}

/** `at: gate` speaks of a gate that is there; `need` of one that asks for a number. */
function hasGate(modifier: { readonly [key: string]: unknown }, context: z.core.$RefinementCtx) {
  const { at, step, need } = modifier;
  if (at !== 'gate' || typeof step !== 'number') return;
  const known = need === undefined ? GATES : GATES_WITH_NUMBER;
  if (known.includes(step)) return;
  const facts = { step, need: GATES.includes(step), known };
  context.addIssue(complaint('effects/no-such-gate', facts, ['step']));
}

/** The form of a modifier by the moment it changes. */
export const HOOK_SCHEMAS = new Map(HOOKS.map((hook) => [hook, hookSchema(hook)]));

/** `{at: move, domain: policy, cost: 1}`: the hook decides which other keys mean anything. */
export const modifierSchema: z.ZodType<Modifier> = z
  .looseObject({ at: z.enum(HOOKS) })
  .transform((value, context): Modifier => {
    const result = HOOK_SCHEMAS.get(value.at)?.safeParse(value);
    if (result?.success) return result.data;
    for (const issue of result?.error.issues ?? []) context.addIssue({ ...issue });
    return z.NEVER;
  });
