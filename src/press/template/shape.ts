import type { ShapeName } from '../../diagnostics/facts/template.js';

/** What a path may lead to, known before any card is read. */
export type Shape =
  | { readonly type: 'text'; readonly words?: readonly string[] | undefined }
  | { readonly type: 'number' | 'boolean' | 'icon' | 'color' | 'style' | 'image' }
  /** Data of no single shape, or the result of a mistake that is already reported: everything is allowed. */
  | { readonly type: 'unknown' }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly keys?: readonly string[] | undefined; readonly of: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly type: 'object';
  /** Only `data` can be walked through by `{{#each}}`. */
  readonly is: 'card' | 'group' | 'view' | 'data';
  /** A function, because cards refer to each other. */
  readonly fields: () => ReadonlyMap<string, Shape>;
}

export const TEXT: Shape = { type: 'text' };
export const NUMBER: Shape = { type: 'number' };
export const BOOLEAN: Shape = { type: 'boolean' };
export const UNKNOWN: Shape = { type: 'unknown' };

/** An object with fixed fields. */
export function objectShape(is: ObjectShape['is'], fields: Readonly<Record<string, Shape>>): ObjectShape {
  const map = new Map(Object.entries(fields));
  return { type: 'object', is, fields: () => map };
}

export const shapeName = (shape: Shape): ShapeName => (shape.type === 'object' ? shape.is : shape.type);

export const isPrintable = ({ type }: Shape): boolean =>
  type !== 'list' && type !== 'map' && type !== 'object';

/** Names that may follow a dot; none where any name may. */
export function fieldNames(shape: Shape): readonly string[] {
  if (shape.type === 'object') return [...shape.fields().keys()];
  return shape.type === 'map' ? (shape.keys ?? []) : [];
}

/** What a name, a key or a number leads to. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.type === 'unknown') return UNKNOWN;
  if (shape.type === 'object') return shape.fields().get(name);
  if (shape.type === 'list') return /^\d+$/.test(name) ? shape.of : undefined;
  if (shape.type !== 'map') return undefined;
  return shape.keys === undefined || shape.keys.includes(name) ? shape.of : undefined;
}

/** What each turn of `{{#each}}` meets, and its `@key`; nothing where there is nothing to go through. */
export function turnsOf(shape: Shape): { readonly of: Shape; readonly key: Shape } | undefined {
  if (shape.type === 'unknown') return { of: UNKNOWN, key: UNKNOWN };
  if (shape.type === 'list') return { of: shape.of, key: NUMBER };
  if (shape.type === 'map') return { of: shape.of, key: { type: 'text', words: shape.keys } };
  if (shape.type !== 'object' || shape.is !== 'data') return undefined;
  const fields = shape.fields();
  return { of: mergeShapes([...fields.values()]), key: { type: 'text', words: [...fields.keys()] } };
}

/** One shape that allows what any of them allows. */
export const mergeShapes = (shapes: readonly Shape[]): Shape =>
  shapes.length === 0 ? UNKNOWN : shapes.reduce(merge);

function merge(a: Shape, b: Shape): Shape {
  if (a === b) return a;
  if (a.type === 'text' && b.type === 'text') return { type: 'text', words: bothWords(a.words, b.words) };
  if (a.type === 'list' && b.type === 'list') return { type: 'list', of: merge(a.of, b.of) };
  if (a.type === 'map' && b.type === 'map') {
    return { type: 'map', keys: bothWords(a.keys, b.keys), of: merge(a.of, b.of) };
  }
  if (a.type === 'object' && b.type === 'object') return mergeObjects(a, b);
  if (a.type === b.type) return a;
  return isPrintable(a) && isPrintable(b) && a.type !== 'unknown' && b.type !== 'unknown' ? TEXT : UNKNOWN;
}

const bothWords = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a && b && [...new Set([...a, ...b])];

function mergeObjects(a: ObjectShape, b: ObjectShape): ObjectShape {
  let merged: ReadonlyMap<string, Shape> | undefined;
  const fields = (): ReadonlyMap<string, Shape> => {
    merged ??= mergeFields(a.fields(), b.fields());
    return merged;
  };
  return { type: 'object', is: a.is === b.is ? a.is : 'data', fields };
}

function mergeFields(
  a: ReadonlyMap<string, Shape>,
  b: ReadonlyMap<string, Shape>,
): ReadonlyMap<string, Shape> {
  const fields = new Map(a);
  for (const [name, shape] of b) {
    const other = a.get(name);
    fields.set(name, other ? merge(other, shape) : shape);
  }
  return fields;
}
