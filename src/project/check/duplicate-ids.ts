import { type Finding, finding } from '../finding.js';
import type { Origin } from '../project.js';

interface Owner {
  readonly id: string;
  readonly origin: Origin;
  readonly card?: string | undefined;
}

/** The second of two equal ids, with the first beside it; `origin` is where an id is written. */
export function checkUnique(what: 'deck' | 'product' | 'card', owners: readonly Owner[]): readonly Finding[] {
  const first = new Map<string, Origin>();
  return owners.flatMap(({ id, origin, card }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, origin);
      return [];
    }
    const related = [{ spot: { origin: before }, note: 'first-used-here' as const }];
    return [finding('game/duplicate-id', { id, what }, { origin, card, related })];
  });
}
