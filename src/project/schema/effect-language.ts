import type { z } from 'zod';
import type { FieldType, Kind } from '../project.js';
import { conditionSchema, costSchema, effectsSchema } from './effects.js';
import { modifierSchema } from './modifier.js';

/** The field types that are written in the effect language, each with the shape of its values. */
export const EFFECT_LANGUAGE = {
  effects: effectsSchema,
  cost: costSchema,
  condition: conditionSchema,
  modifier: modifierSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Whether any field of any kind is written in the effect language. */
export const speaksEffects = (kinds: Iterable<Kind>): boolean =>
  [...kinds].some(({ fields }) => [...fields.values()].some(isEffect));

function isEffect(type: FieldType): boolean {
  if (type.type === 'list' || type.type === 'map') return isEffect(type.of);
  if (type.type === 'group') return [...type.fields.values()].some(isEffect);
  return Object.hasOwn(EFFECT_LANGUAGE, type.type);
}
