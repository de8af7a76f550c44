import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** Leaves out what says the same of the same place again: a part used twice, a value met in every turn of a list. */
export function eachOnce(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter(({ code, place, facts }) => {
    const key = JSON.stringify([code, place?.file, place?.start.offset, facts]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
