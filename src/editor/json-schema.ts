import { z } from 'zod';
import { conditionSchema, costSchema, effectSchema, effectsSchema } from '../project/schema/effects.js';
import { flag } from '../project/schema/forms.js';

/** As much of JSON Schema, draft-07, as is written here; editors read it, and so does ajv. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  items?: JsonSchema | JsonSchema[];
  additionalItems?: boolean | JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: readonly string[];
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
}

export const DRAFT = 'http://json-schema.org/draft-07/schema#';

export const ref = (definition: string): JsonSchema => ({ $ref: `#/definitions/${definition}` });

/** `yes` and `no` are texts in YAML 1.2 and are read as true and false. */
export const YES_OR_NO: JsonSchema = { enum: ['yes', 'no', true, false] };

/** What zod cannot tell because code stands in the schema; the definitions are in `effect-definitions.ts`. */
const TOLD_ELSEWHERE: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [flag, YES_OR_NO],
  [effectsSchema, ref('effects')],
  [effectSchema, ref('effect')],
  [costSchema, ref('cost')],
  [conditionSchema, ref('condition')],
]);

/** A zod schema of what a maker writes as JSON Schema, without descriptions. */
export function fromZod(schema: z.ZodType): JsonSchema {
  const { $schema, ...written } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const part: unknown = zodSchema;
      const other = TOLD_ELSEWHERE.get(part);
      if (other === undefined || part === schema) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, other);
    },
  });
  return written as JsonSchema;
}
