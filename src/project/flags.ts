import type { Data, FieldType } from './project.js';
import { isKeys } from './shape-of.js';

type Fields = ReadonlyMap<string, FieldType>;

/** `yes` and `no` are texts in YAML 1.2; whoever reads a card's values finds true and false. */
export function withFlags(values: { readonly [field: string]: Data }, fields: Fields) {
  if (![...fields.values()].some(holdsFlag)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, withFlag(value, fields.get(key))]),
  );
}

export const isFlag = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'yes' || value === 'no';

function holdsFlag(type: FieldType): boolean {
  if (type.type === 'list' || type.type === 'map') return holdsFlag(type.of);
  if (type.type === 'group') return [...type.fields.values()].some(holdsFlag);
  return type.type === 'boolean';
}

function withFlag(value: Data, type: FieldType | undefined): Data {
  if (type === undefined || !holdsFlag(type)) return value;
  if (type.type === 'list' && isList(value)) return value.map((item) => withFlag(item, type.of));
  if (type.type === 'map' && isDataKeys(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFlag(item, type.of)]));
  }
  if (type.type === 'group' && isDataKeys(value)) return withFlags(value, type.fields);
  return type.type === 'boolean' ? value === true || value === 'yes' : value;
}

const isList = (value: Data): value is readonly Data[] => Array.isArray(value);
const isDataKeys = (value: Data): value is { readonly [key: string]: Data } => isKeys(value);
