import type { DeltaKey, Resource } from './vocabulary.js';

/** U+2212: as wide as the plus, unlike a hyphen. */
export const MINUS = '−';

/** +2, −1. */
export const signed = (amount: number): string => (amount < 0 ? `${MINUS}${Math.abs(amount)}` : `+${amount}`);

/** The keys of a delta or a cost with their amounts, in the order they are written. */
export function amountsOf<K extends DeltaKey | Resource>(
  amounts: Readonly<Partial<Record<K, number | undefined>>>,
): readonly (readonly [K, number])[] {
  const pairs: [K, number][] = [];
  for (const key in amounts) {
    const amount = amounts[key];
    if (amount !== undefined) pairs.push([key, amount]);
  }
  return pairs;
}
