import type { Test } from '../../game/parse-condition.js';
import { LEVELS, type Stat } from '../../game/vocabulary.js';
import type { Data } from '../../project/project.js';

/** Smallest and largest value. */
export type Range = readonly [number, number];

/** The ends of the tracks, by track, as `RANGE:` in the rules gives them; empty where the rules say nothing. */
export function trackRanges(rules: Data): ReadonlyMap<string, Range> {
  const ranges = isKeys(rules) ? rules.RANGE : undefined;
  if (!isKeys(ranges)) return new Map();
  return new Map(
    Object.entries(ranges).flatMap(([track, range]) =>
      Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number'
        ? [[track, [range[0], range[1]]] as const]
        : [],
    ),
  );
}

const isKeys = (data: Data | undefined): data is { readonly [key: string]: Data } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** What a stat can be: its track’s range, the sum of the levels for the ice, and zero or more for what is counted. */
export function rangeOf(stat: Stat, ranges: ReadonlyMap<string, Range>): Range {
  const track = ranges.get(stat);
  if (track !== undefined) return track;
  if (stat !== 'ice') return [0, Number.POSITIVE_INFINITY];
  const levels = LEVELS.map((level): Range => ranges.get(level) ?? [0, Number.POSITIVE_INFINITY]);
  return [levels.reduce((sum, [least]) => sum + least, 0), levels.reduce((sum, [, most]) => sum + most, 0)];
}

/** Whether a test holds for every value in a range, or for none. */
export function verdictOf({ is, than }: Test, [least, most]: Range): 'always' | 'never' | 'sometimes' {
  const [low, high] = BOUNDS[is](than);
  if (high < least || low > most) return 'never';
  return low <= least && high >= most ? 'always' : 'sometimes';
}

/** The whole numbers for which a test holds. */
const BOUNDS: { readonly [C in Test['is']]: (than: number) => Range } = {
  '>=': (than) => [than, Number.POSITIVE_INFINITY],
  '>': (than) => [than + 1, Number.POSITIVE_INFINITY],
  '==': (than) => [than, than],
  '<=': (than) => [Number.NEGATIVE_INFINITY, than],
  '<': (than) => [Number.NEGATIVE_INFINITY, than - 1],
};
