import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { identityOf } from '../diagnostics/identity.js';

/** What was wrong on the day it was written: how often each problem, by its identity. */
export type Baseline = ReadonlyMap<string, number>;

interface Sifted {
  readonly problems: readonly Diagnostic[];
  readonly known: number;
  /** What of the baseline is still there. */
  readonly left: Baseline;
}

/** A baseline of everything that is wrong now; what stops a build does not belong in it. */
export function baselineOf(problems: readonly Diagnostic[]): Baseline {
  const counts = new Map<string, number>();
  for (const each of problems) {
    if (each.severity === 'error') continue;
    const identity = identityOf(each);
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}

/** Leaves out what the baseline knows, and says when it knows more than there is. */
export function withoutKnown(problems: readonly Diagnostic[], baseline: Baseline, path: string): Sifted {
  const left = new Map<string, number>();
  const fresh = problems.filter((each) => {
    if (each.severity === 'error') return true;
    const identity = identityOf(each);
    const met = left.get(identity) ?? 0;
    if (met >= (baseline.get(identity) ?? 0)) return true;
    left.set(identity, met + 1);
    return false;
  });
  const size = (counts: Baseline): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const stale = size(baseline) - size(left);
  const complaint = problem('check/stale-baseline', { path, entries: stale }, { severity: 'warning' });
  return {
    problems: stale > 0 ? [...fresh, complaint] : fresh,
    known: problems.length - fresh.length,
    left,
  };
}

/** The file a baseline is kept in: sorted, one entry a line, so that a change of it can be read in a review. */
export const writeBaseline = (baseline: Baseline): string =>
  `${JSON.stringify({ version: 1, problems: Object.fromEntries([...baseline].toSorted(byKey)) }, undefined, 2)}\n`;

const byKey = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : a > b ? 1 : 0);

/** `undefined` when the text is no baseline. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document !== 'object' || document === null || !('problems' in document)) return undefined;
    if (!('version' in document) || document.version !== 1) return undefined;
    const entries = Object.entries(document.problems as object);
    if (entries.some(([, count]) => !Number.isInteger(count) || count < 1)) return undefined;
    return new Map(entries as [string, number][]);
  } catch {
    return undefined;
  }
}
