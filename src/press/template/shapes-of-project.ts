import type { Data, FieldType, Kind } from '../../project/project.js';
import {
  BOOLEAN,
  mergeShapes,
  NUMBER,
  type ObjectShape,
  objectShape,
  type Shape,
  TEXT,
  UNKNOWN,
} from './shape.js';

/** What effects, costs, conditions and modifiers show of themselves. */
const VIEW = objectShape('view', {
  hints: { type: 'list', of: objectShape('group', { icon: { type: 'icon' }, sign: TEXT }) },
  chips: { type: 'list', of: objectShape('group', { kind: TEXT, icon: { type: 'icon' }, text: TEXT }) },
  words: TEXT,
  sums: { type: 'map', of: NUMBER },
});

/** The shape of the cards of every kind; kinds that refer to each other, or to themselves, are no trouble. */
export function shapesOfKinds(kinds: ReadonlyMap<string, Kind>): ReadonlyMap<string, ObjectShape> {
  const shapes = new Map<string, ObjectShape>();
  for (const kind of kinds.values()) shapes.set(kind.id, shapeOfCard(kind, shapes));
  return shapes;
}

type Shapes = ReadonlyMap<string, ObjectShape>;

function shapeOfCard({ fields, id }: Kind, shapes: Shapes): ObjectShape {
  let known: ReadonlyMap<string, Shape> | undefined;
  const lazily = (): ReadonlyMap<string, Shape> => {
    known ??= new Map<string, Shape>([
      ['id', TEXT],
      ['copies', NUMBER],
      ['kind', { type: 'text', words: [id] }],
      ...shapesOfFields(fields, shapes),
    ]);
    return known;
  };
  return { type: 'object', is: 'card', fields: lazily };
}

const shapesOfFields = (fields: ReadonlyMap<string, FieldType>, shapes: Shapes) =>
  [...fields].map(([name, type]): [string, Shape] => [name, shapeOfField(type, shapes)]);

function shapeOfField(field: FieldType, shapes: Shapes): Shape {
  switch (field.type) {
    case 'enum':
      return { type: 'text', words: field.values };
    case 'ref':
      return shapes.get(field.kind) ?? UNKNOWN;
    case 'list':
      return { type: 'list', of: shapeOfField(field.of, shapes) };
    case 'map':
      return { type: 'map', keys: field.keys, of: shapeOfField(field.of, shapes) };
    case 'group': {
      const fields = new Map(shapesOfFields(field.fields, shapes));
      return { type: 'object', is: 'group', fields: () => fields };
    }
    case 'effects':
    case 'cost':
    case 'condition':
    case 'modifier':
      return VIEW;
    default:
      return { type: field.type };
  }
}

/** The shape of `rules.yaml` or `words.yaml`: whatever stands there exists, and nothing else. */
export function shapeOfData(data: Data): Shape {
  if (typeof data === 'number') return NUMBER;
  if (typeof data === 'boolean') return BOOLEAN;
  if (typeof data === 'string' || data === null) return TEXT;
  if (isList(data)) return { type: 'list', of: mergeShapes(data.map(shapeOfData)) };
  const fields = new Map(Object.entries(data).map(([name, value]) => [name, shapeOfData(value)]));
  return { type: 'object', is: 'data', fields: () => fields };
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
