import type { JsonSchema } from './json-schema.js';

/** Names of a game that a value can be one of. */
export type List =
  | 'colors'
  | 'styles'
  | 'fonts'
  | 'icons'
  | 'kinds'
  | 'decks'
  | 'formats'
  | 'papers'
  | 'templates'
  | 'blocks'
  | 'yamlFiles'
  | 'chapters';

export type Lists = { readonly [L in List]: readonly string[] };

/** What an editor says of a key, what may stand there, and what the keys inside it mean. */
export type Word =
  | string
  | { readonly about: string; readonly of?: List | undefined; readonly keys?: Words | undefined };

export interface Words {
  readonly [key: string]: Word;
}

/** Writes what each key means and which names complete into a schema, however its alternatives are nested. */
export function described(schema: JsonSchema, words: Words, lists: Lists): JsonSchema {
  const into = (inner: JsonSchema): JsonSchema => described(inner, words, lists);
  return {
    ...schema,
    ...(schema.items && { items: Array.isArray(schema.items) ? schema.items.map(into) : into(schema.items) }),
    ...(schema.allOf && { allOf: schema.allOf.map(into) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(into) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(into) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: into(schema.additionalProperties),
    }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, value]) => [key, entry(value, words[key], lists)]),
      ),
    }),
  };
}

function entry(value: JsonSchema, word: Word | undefined, lists: Lists): JsonSchema {
  if (word === undefined) return value;
  const { about, of, keys } = typeof word === 'string' ? { about: word } : word;
  const named = of === undefined ? value : oneOfNames(value, lists[of]);
  return { ...described(named, keys ?? {}, lists), description: about };
}

/** Texts become a choice among names; what is no text stays. No names, no choice. */
function oneOfNames(schema: JsonSchema, names: readonly string[]): JsonSchema {
  if (names.length === 0) return schema;
  const into = (inner: JsonSchema): JsonSchema => oneOfNames(inner, names);
  if (schema.type === 'string') return { type: 'string', enum: names };
  return {
    ...schema,
    ...(schema.items && { items: Array.isArray(schema.items) ? schema.items.map(into) : into(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(into) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: into(schema.additionalProperties),
    }),
  };
}
