import { z } from 'zod';
import { type Finding, type Found, finding, inside } from './finding.js';
import { checkName, type Names } from './names.js';
import type { FieldType, Kind, Origin } from './project.js';
import { BARE_TYPES, type LongField, longFieldSchema, NEEDS } from './schema/field.js';
import { FIELD_NAME, ID, text } from './schema/forms.js';
import { unknownValue } from './schema/issues.js';
import { readEach, readPart, readTokens, type Tokens } from './schema/read-part.js';

export const kindSchema = { name: text, fields: z.unknown() };

/** Stands for a field that is written wrongly: cards are not blamed for it. */
export const UNREADABLE: FieldType = { type: 'text', optional: true };

/** Reads `kinds:`. */
export function readKinds(data: unknown, origin: Origin): Found<Tokens<Kind>> {
  const { value, findings } = readTokens(readKind, data, { origin, rule: { pattern: ID, form: 'id' } });
  const known = { names: value.names, complete: true };
  const strangers = [...value.map].flatMap(([id, { fields }]) =>
    checkRefs(fields, inside(origin, id, 'fields'), known),
  );
  return { value, findings: [...findings, ...strangers] };
}

function readKind(data: unknown, origin: Origin): Found<Kind | undefined> {
  const kind = readEach(kindSchema, data, origin);
  const fields = readFields(kind.value.fields, inside(origin, 'fields'));
  const id = String(origin.path.at(-1));
  return {
    value: { id, name: kind.value.name ?? id, fields: fields.value },
    findings: [...kind.findings, ...fields.findings],
  };
}

function readFields(data: unknown, origin: Origin): Found<ReadonlyMap<string, FieldType>> {
  if (data === undefined) {
    return { value: new Map(), findings: [finding('game/missing-key', { key: 'fields' }, { origin })] };
  }
  const rule = { pattern: FIELD_NAME, form: 'field-name' } as const;
  const { value, findings } = readTokens(readField, data, { origin, rule });
  const fields = [...value.names].map((name) => [name, value.map.get(name) ?? UNREADABLE] as const);
  return { value: new Map(fields), findings };
}

/** A field as a word (`text`, `number?`) or as `{type: …}`. */
function readField(data: unknown, origin: Origin): Found<FieldType | undefined> {
  if (typeof data === 'string') return readWord(data, origin);
  const { value, findings } = readPart(longFieldSchema, data, origin);
  return value === undefined ? { value, findings } : readInner(value, origin);
}

const BARE = new Map(BARE_TYPES.map((type) => [String(type), type]));
const NEEDED = new Map<string, string>(Object.entries(NEEDS));

function readWord(word: string, origin: Origin): Found<FieldType | undefined> {
  const optional = word.endsWith('?');
  const name = optional ? word.slice(0, -1) : word;
  const type = BARE.get(name);
  if (type === 'number') return { value: { type, optional, whole: false }, findings: [] };
  if (type !== undefined) return { value: { type, optional }, findings: [] };
  const key = NEEDED.get(name);
  const known = [...BARE.keys(), ...NEEDED.keys()];
  const field = String(origin.path.at(-1));
  const wrong = key
    ? finding('game/field-type-needs', { type: name, key }, { origin })
    : unknownValue(known, { origin, field, value: name });
  return { value: undefined, findings: [wrong] };
}

/** What a list, a map or a group holds is a field again. */
function readInner(field: LongField, origin: Origin): Found<FieldType | undefined> {
  if (field.type === 'group') {
    const { value, findings } = readFields(field.fields, inside(origin, 'fields'));
    return { value: { type: 'group', optional: field.optional, fields: value }, findings };
  }
  if (field.type !== 'list' && field.type !== 'map') return { value: field, findings: [] };
  const { value: of, findings } = readField(field.of, inside(origin, 'of'));
  return { value: { ...field, of: of ?? UNREADABLE }, findings };
}

function checkRefs(fields: ReadonlyMap<string, FieldType>, origin: Origin, kinds: Names): readonly Finding[] {
  return [...fields].flatMap(([name, field]) => checkRef(field, inside(origin, name), kinds));
}

function checkRef(field: FieldType, origin: Origin, kinds: Names): readonly Finding[] {
  if (field.type === 'list' || field.type === 'map') return checkRef(field.of, inside(origin, 'of'), kinds);
  if (field.type === 'group') return checkRefs(field.fields, inside(origin, 'fields'), kinds);
  if (field.type !== 'ref') return [];
  return checkName({ what: 'kind', name: field.kind, spot: { origin: inside(origin, 'kind') } }, kinds);
}
