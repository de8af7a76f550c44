import type { FieldType, Kind } from '../project/project.js';
import { UNREADABLE } from '../project/read-kinds.js';
import { CARD_ID } from '../project/schema/forms.js';
import type { GameNames } from './game-names.js';
import { type JsonSchema, ref, YES_OR_NO } from './json-schema.js';
import { CARD_KEYS, FIELD_TYPES, PARTS } from './words/cards.js';

const MOST_COPIES = 1000;

/** A deck file: a list of cards of one kind. */
export const deckFileSchema = (kind: Kind, names: GameNames): JsonSchema => ({
  title: kind.name,
  description: PARTS.deck(kind.name),
  type: 'array',
  items: {
    ...fieldsSchema(kind.fields, names, {
      id: { type: 'string', pattern: CARD_ID.source, description: CARD_KEYS.id },
      copies: { type: 'integer', minimum: 0, maximum: MOST_COPIES, description: CARD_KEYS.copies },
    }),
    description: PARTS.card(kind.name),
  },
});

type Fields = ReadonlyMap<string, FieldType>;

function fieldsSchema(
  fields: Fields,
  names: GameNames,
  besides: Record<string, JsonSchema> = {},
): JsonSchema {
  const needed = [...fields].filter(([, { optional }]) => !optional).map(([name]) => name);
  return {
    type: 'object',
    properties: {
      ...besides,
      ...Object.fromEntries([...fields].map(([name, type]) => [name, fieldSchema(type, names)])),
    },
    required: ['id' in besides ? ['id'] : [], needed].flat(),
    additionalProperties: false,
  };
}

function fieldSchema(type: FieldType, names: GameNames): JsonSchema {
  const about = type.type === 'ref' ? PARTS.chosen(kindName(type.kind, names)) : FIELD_TYPES[type.type];
  const description = type.about === undefined ? about : `${type.about} ${about}`;
  if (type === UNREADABLE) return { description };
  return { ...valueSchema(type, names), description };
}

function valueSchema(type: FieldType, names: GameNames): JsonSchema {
  switch (type.type) {
    case 'text':
      return { type: 'string', ...(type.ends !== undefined && { pattern: `${escaped(type.ends)}\\s*$` }) };
    case 'number':
      return {
        type: type.whole ? 'integer' : 'number',
        ...(type.min !== undefined && { minimum: type.min }),
        ...(type.max !== undefined && { maximum: type.max }),
      };
    case 'boolean':
      return YES_OR_NO;
    case 'enum':
      return { type: 'string', enum: type.values };
    case 'ref':
      return oneOf(names.cards.get(type.kind) ?? []);
    case 'icon':
      return oneOf(names.lists.icons);
    case 'color':
      return oneOf(names.lists.colors);
    case 'style':
      return oneOf(names.lists.styles);
    case 'image':
      return oneOf(names.images);
    case 'list':
      return { type: 'array', items: fieldSchema(type.of, names) };
    case 'map':
      return mapSchema(type, names);
    case 'group':
      return fieldsSchema(type.fields, names);
    default:
      return { allOf: [ref(type.type)] };
  }
}

function mapSchema({ keys, of }: Extract<FieldType, { readonly type: 'map' }>, names: GameNames): JsonSchema {
  if (keys === undefined) return { type: 'object', additionalProperties: fieldSchema(of, names) };
  return fieldsSchema(new Map(keys.map((key) => [key, of])), names);
}

/** An empty list of names is no name at all: `enum: []` is not allowed. */
const oneOf = (names: readonly string[]): JsonSchema =>
  names.length === 0 ? { type: 'string' } : { type: 'string', enum: names };

const kindName = (id: string, { kinds }: GameNames): string => kinds.get(id)?.name ?? id;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
