/** What a hole can hold once a card is there. An optional field without a value is `undefined`. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | Context;

/** Named values: a card, a group of fields, the words of the game. */
export interface Context {
  readonly [name: string]: Value;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isContext = (value: Value): value is Context =>
  typeof value === 'object' && value !== null && !isList(value);

/** One step of a path. Only what the data itself holds is ever found: nothing inherited, no length, no functions. */
export function step(value: Value, name: string | number): Value {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isList(value)) return Number.isInteger(Number(name)) ? value[Number(name)] : undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** As text; absent values, lists and groups are empty. */
export function print(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return '';
}

/** As Handlebars has it: absent, empty, 0 and `no` are false, and so are lists and maps without entries. */
export function isTrue(value: Value): boolean {
  if (isList(value)) return value.length > 0;
  if (isContext(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** How many entries `{{#each}}` would go through. */
export const countOf = (value: Value): number =>
  isList(value) ? value.length : isContext(value) ? Object.keys(value).length : 0;
