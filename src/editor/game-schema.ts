import { z } from 'zod';
import { allCodes } from '../diagnostics/rule-names.js';
import { kindSchema } from '../project/read-kinds.js';
import { JOBS } from '../project/read-print.js';
import { BARE_TYPES, longFieldSchema } from '../project/schema/field.js';
import { FIELD_NAME, ID } from '../project/schema/forms.js';
import { deckSchema, gameShape } from '../project/schema/game.js';
import { printSchema, productSchema } from '../project/schema/product.js';
import { described, type Lists } from './described.js';
import { fromZod, type JsonSchema, ref } from './json-schema.js';
import { DECK_WORDS, FIELD_WORDS, GAME_WORDS, KIND_WORDS, PRINT_WORDS, PRODUCT_WORDS } from './words/game.js';

/** `game.yaml`. */
export function gameSchema(lists: Lists): JsonSchema {
  const whole = fromZod(z.strictObject(gameShape));
  const { severities, ...checks } = whole.properties?.checks?.properties ?? {};
  const properties: Record<string, JsonSchema> = {
    ...whole.properties,
    kinds: { type: 'object', propertyNames: { pattern: ID.source }, additionalProperties: ref('kind') },
    decks: { type: 'array', items: ref('deck') },
    products: { type: 'array', items: { oneOf: productSchemas(lists) } },
    checks: {
      ...whole.properties?.checks,
      properties: { ...checks, severities: { ...severities, propertyNames: { enum: ruleNames() } } },
    },
  };
  return {
    ...described({ ...whole, properties }, GAME_WORDS, lists),
    // What zod calls unknown must be there all the same.
    required: [...new Set([...(whole.required ?? []), 'kinds'])],
    definitions: {
      kind: described(kindForm(), KIND_WORDS, lists),
      fields: {
        type: 'object',
        propertyNames: { pattern: FIELD_NAME.source },
        additionalProperties: ref('field'),
      },
      field: described(fieldForm(), FIELD_WORDS, lists),
      deck: {
        ...described(fromZod(deckSchema), DECK_WORDS, lists),
        oneOf: [{ required: ['file'] }, { required: ['files'] }],
      },
    },
  };
}

const kindForm = (): JsonSchema => {
  const form = fromZod(z.strictObject(kindSchema));
  return { ...form, properties: { ...form.properties, fields: ref('fields') }, required: ['name', 'fields'] };
};

/** A field is a word or keys; what is inside lists, maps and groups is a field again. */
function fieldForm(): JsonSchema {
  const { oneOf = [] } = fromZod(longFieldSchema);
  const inner: Record<string, JsonSchema> = { of: ref('field'), fields: ref('fields') };
  const long = oneOf.map((form) => ({
    ...form,
    properties: Object.fromEntries(
      Object.entries(form.properties ?? {}).map(([key, value]) => [key, inner[key] ?? value]),
    ),
    required: [
      ...new Set([
        ...(form.required ?? []),
        ...Object.keys(form.properties ?? {}).filter((key) => key in inner),
      ]),
    ],
  }));
  return { anyOf: [{ type: 'string', enum: BARE_TYPES.flatMap((type) => [type, `${type}?`]) }, ...long] };
}

/** A form for each kind of product, with the ways in which it can be printed. */
function productSchemas(lists: Lists): JsonSchema[] {
  const ways = fromZod(printSchema).oneOf ?? [];
  return (fromZod(productSchema).oneOf ?? []).flatMap((form) => {
    const { kind, print, ...rest } = form.properties ?? {};
    const kinds = kind?.enum ?? [kind?.const];
    return kinds.map((name) => {
      const allowed: readonly unknown[] = Object.entries(JOBS).find(([key]) => key === name)?.[1] ?? [];
      const forms = ways.filter(({ properties }) => allowed.includes(properties?.as?.const));
      const jobs = forms.map((way) => described(way, PRINT_WORDS, lists));
      const properties = { ...rest, kind: { const: name }, print: { ...print, items: { oneOf: jobs } } };
      return described({ ...form, properties }, PRODUCT_WORDS, lists);
    });
  });
}

function ruleNames(): readonly string[] {
  const codes = allCodes();
  const areas = [...new Set(codes.map((code) => code.slice(0, code.indexOf('/'))))];
  return [...areas, ...areas.map((area) => `${area}/*`), ...codes];
}
