import type { ValueKind } from './element-rule.js';

/** What a number may be; an end that is absent is open. */
export interface Range {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Far beyond any sheet, and near enough that whatever steps along a length comes to its end. */
const LENGTH: Range = { least: -5000, most: 5000 };

const KINDS: { readonly [K in Extract<ValueKind, string>]?: Range } = {
  length: LENGTH,
  lengths: LENGTH,
  extent: LENGTH,
  columns: LENGTH,
  points: LENGTH,
  number: { least: -10_000, most: 10_000 },
  integer: { most: 500 },
};

/** Where drawing repeats itself so often, less than its kind allows is already more than can be seen, or waited for. */
const ATTRIBUTES: ReadonlyMap<string, Range> = new Map([
  ['strands', { most: 24 }],
  ['columns', { most: 100 }],
  ['rows', { most: 100 }],
  ['levels', { most: 100 }],
  ['bumps', { most: 50 }],
  ['peaks', { most: 50 }],
  ['swells', { most: 200 }],
  ['turns', { most: 100 }],
  ['min', { most: 1000 }],
  ['scale', { most: 10 }],
  ['stretch', { most: 100 }],
  ['rotate', { least: -36_000, most: 36_000 }],
  ['step', { least: 0.2, most: 1000 }],
  ['lean', { least: -1000, most: 1000 }],
]);

/** The range of an attribute; the same name may be of another kind in another element. */
export function rangeOf(attribute: string, kind: ValueKind): Range {
  if (kind === 'columns') return LENGTH;
  if (attribute === 'size' && kind === 'number') return { most: 1000 };
  return ATTRIBUTES.get(attribute) ?? (typeof kind === 'string' ? KINDS[kind] : undefined) ?? {};
}

/** Percentages of the parent. */
export const SHARE: Range = { most: 1000 };
