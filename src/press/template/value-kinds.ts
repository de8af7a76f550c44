import type { Expectation } from '../../diagnostics/facts/template.js';
import type { ValueKind } from './element-rule.js';
import type { Shape } from './shape.js';

export const expectationOf = (kind: ValueKind): Expectation => (typeof kind === 'string' ? kind : 'word');

type Leaf = Exclude<Shape['type'], 'list' | 'map' | 'object' | 'unknown'>;

const SUITED: { readonly [K in Exclude<Expectation, 'text'>]: readonly Leaf[] } = {
  length: ['number'],
  lengths: ['number'],
  extent: ['number'],
  number: ['number'],
  integer: ['number'],
  flag: ['boolean'],
  path: [],
  points: [],
  edges: [],
  columns: ['number'],
  percents: ['number'],
  word: ['number'],
  color: ['color'],
  colors: ['color'],
  paint: ['color'],
  icon: ['icon'],
  style: ['style'],
  chip: [],
  file: ['image'],
  card: [],
};

/** Whether a value of this shape can be one of this kind; a text may turn out to be anything. */
export function suits(kind: ValueKind, { type }: Shape): boolean {
  // Lists and groups cannot be printed, which is reported where they are.
  if (kind === 'text' || type === 'text' || type === 'unknown') return true;
  if (type === 'list' || type === 'map' || type === 'object') return true;
  return SUITED[expectationOf(kind) as Exclude<Expectation, 'text'>].includes(type);
}
