import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';

/** A comment that excuses something: `# cocreator-ignore reading/lix: the law says it in these words`. */
export interface Excuse {
  readonly rule: string;
  /** Where the comment names the rule. */
  readonly place: Place;
  /** First and last line it speaks for, counted from 1. */
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly excuse: Excuse;
  readonly order: number;
  /** The last line that it or one before it speaks for. */
  readonly reach: number;
}

/**
 * Finds the first comment that speaks for a problem, without asking each of them: ten thousand problems may stand among a
 * hundred thousand comments.
 */
export function indexExcuses(excuses: readonly Excuse[]): (each: Diagnostic) => Excuse | undefined {
  const rows = new Map<string, Row[]>();
  for (const [order, excuse] of excuses.entries()) {
    const { rule, place, from, to } = excuse;
    const name = rule.includes('/') && !rule.endsWith('/*') ? rule : areaOf(rule);
    // Comments for a whole file stand anywhere in it; all others begin later the later they stand.
    const key = keyOf(place.file, name, from === 1);
    const alike = rows.get(key) ?? [];
    alike.push({ excuse, order, reach: Math.max(to, alike.at(-1)?.reach ?? 0) });
    rows.set(key, alike);
  }
  return ({ code, place }) => {
    if (place === undefined) return undefined;
    const { line } = place.start;
    const found = [code, areaOf(code)].flatMap((name) =>
      [true, false].flatMap((atTop) => firstFor(line, rows.get(keyOf(place.file, name, atTop)) ?? [])),
    );
    return found.toSorted((a, b) => a.order - b.order)[0]?.excuse;
  };
}

const areaOf = (rule: string): string => rule.split('/')[0] ?? rule;
const keyOf = (file: string, name: string, atTop: boolean): string => `${name} ${atTop} ${file}`;

/** Rows reach further and further, and what reaches a line first begins before it or nothing does. */
function firstFor(line: number, rows: readonly Row[]): readonly Row[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.reach ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row && row.excuse.from <= line ? [row] : [];
}
