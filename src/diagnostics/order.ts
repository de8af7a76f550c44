import type { Diagnostic } from './diagnostic.js';

/** Sorts by file, line and column, what has no place first; exact repetitions are said once. */
export function inOrder(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Set<string>();
  let before: Diagnostic | undefined;
  return problems.toSorted(compare).filter((diagnostic) => {
    // What is repeated has ended up beside each other.
    if (before === undefined || compare(before, diagnostic) !== 0) said.clear();
    before = diagnostic;
    const key = JSON.stringify([diagnostic.facts, diagnostic.place]);
    return !said.has(key) && said.add(key);
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0) ||
    byCodeUnit(a.code, b.code)
  );
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
