import { meanOf } from './wilson.js';

/** How a whole number was spread: its mean, middle and the bands around it. */
export interface Spread {
  readonly count: number;
  /** Two decimals. */
  readonly mean: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** `counts[i]` says how often the value `lowest + i` was met. */
export function spreadOf(counts: readonly number[], lowest = 0): Spread {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const sum = counts.reduce((total, each, index) => total + each * (lowest + index), 0);
  const at = (percent: number) => quantile(counts, count, percent) + lowest;
  return { count, mean: meanOf(sum, count), p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90) };
}

/** The smallest value that at least so many percent of all do not exceed. */
function quantile(counts: readonly number[], count: number, percent: number): number {
  let seen = 0;
  for (const [value, each] of counts.entries()) {
    seen += each;
    if (each > 0 && seen * 100 >= count * percent) return value;
  }
  return 0;
}
