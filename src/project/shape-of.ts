import type { Shape } from '../diagnostics/facts/game.js';

/** What plain data is, in a maker's words. */
export function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-or-no' : 'text';
}

/** The shape of what was found, and the text where it is one. */
export const foundIn = (value: unknown): { readonly found: Shape; readonly written?: string } =>
  typeof value === 'string' ? { found: 'text', written: value } : { found: shapeOf(value) };

/** Keys with values, as YAML gives them. */
export const isKeys = (value: unknown): value is { readonly [key: string]: unknown } =>
  shapeOf(value) === 'keys';
