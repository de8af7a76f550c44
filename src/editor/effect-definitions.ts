import { COMPARISONS, STATS } from '../game/vocabulary.js';
import { costSchema, deltaSchema, OP_SCHEMAS } from '../project/schema/effects.js';
import { HOOK_SCHEMAS } from '../project/schema/modifier.js';
import { described, type Lists } from './described.js';
import { fromZod, type JsonSchema, ref } from './json-schema.js';
import { COST_WORDS, DELTA_WORDS, EFFECT_TYPES, MODIFIER_WORDS, OP_WORDS } from './words/effects.js';

/** The effect language under `definitions`: what zod cannot tell, because an effect is known by its key. */
export function effectDefinitions(lists: Lists): Record<string, JsonSchema> {
  const delta = { ...fromZod(deltaSchema), additionalProperties: false, minProperties: 1 };
  const ops = Object.values(OP_SCHEMAS).map((schema) => described(fromZod(schema), OP_WORDS, lists));
  const hooks = [...HOOK_SCHEMAS.values()].map((schema) => described(fromZod(schema), MODIFIER_WORDS, lists));
  return {
    condition: { type: 'string', pattern: CONDITION, description: EFFECT_TYPES.condition },
    cost: {
      ...described(fromZod(costSchema), COST_WORDS, lists),
      minProperties: 1,
      description: EFFECT_TYPES.cost,
    },
    effect: { anyOf: [described(delta, DELTA_WORDS, lists), ...ops], description: EFFECT_TYPES.effect },
    effects: { type: 'array', items: ref('effect'), description: EFFECT_TYPES.effects },
    modifier: { oneOf: hooks, description: EFFECT_TYPES.modifier },
  };
}

const TEST = `\\s*(?:${STATS.join('|')})\\s*(?:${COMPARISONS.join('|')})\\s*-?\\d+\\s*`;
const CONDITION = `^${TEST}(?:&${TEST})*$`;
