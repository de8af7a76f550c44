/** A share in tenths of a percent, with its 95 % confidence interval. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Percent with one decimal; 0 where `of` is 0. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const Z = 1.959964;

/** How often something happened, with Wilson's interval: it stays inside 0 to 100 and is honest for few games. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, percent: 0, low: 0, high: 100 };
  const p = count / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return {
    count,
    of,
    percent: percentOf(count, of),
    low: tenths(Math.max(0, middle - half) * 100),
    high: tenths(Math.min(1, middle + half) * 100),
  };
}

/** Percent with one decimal; 0 of 0 is 0. */
export const percentOf = (count: number, of: number): number => (of === 0 ? 0 : tenths((100 * count) / of));

export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A mean of whole numbers, with two decimals; 0 of nothing. */
export const meanOf = (sum: number, count: number): number =>
  count === 0 ? 0 : Math.round((100 * sum) / count) / 100;
