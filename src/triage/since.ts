import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { identityOf } from '../diagnostics/identity.js';

/** The problems that were not there before; of several that are alike, as many as there are more now. */
export function newSince(now: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const each of before) known.set(identityOf(each), (known.get(identityOf(each)) ?? 0) + 1);
  return now.filter((each) => {
    const identity = identityOf(each);
    const left = known.get(identity) ?? 0;
    if (left > 0) known.set(identity, left - 1);
    return left === 0;
  });
}
