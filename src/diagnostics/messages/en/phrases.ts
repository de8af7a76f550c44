import type { Wording } from '../../wording.js';

const SHOWN = 8;

export const quoted = (name: string): string => `“${name}”`;

/** `a, b and c`, at most eight of them. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (names.length > SHOWN) return `${names.slice(0, SHOWN).join(', ')} … (${names.length} in all)`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

interface Choice {
  readonly nearest?: string | undefined;
  readonly known?: readonly string[];
}

/** The way out of a name nobody knows: the one close by, otherwise all there are. */
export function wayOut(message: string, { nearest, known = [] }: Choice): Wording {
  if (nearest !== undefined) return { message, hint: `Did you mean ${quoted(nearest)}?` };
  return known.length === 0 ? { message } : { message, hint: `Possible: ${listed(known, 'or')}.` };
}

/** `1 entry`, `2 entries`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `from 0 to 9`, `at least 1`, `at most 9`. */
export function between(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? `exactly ${min}` : `from ${min} to ${max}`;
}
