import type { Diagnostic } from './diagnostic.js';

/**
 * What a problem is called from one run to the next: its rule, its file, the card it is about and what it says of it,
 * but no line and no title, so that it is still the same problem when text above it moves or the card is renamed.
 */
export function identityOf({ code, place, card, facts }: Diagnostic): string {
  const about = card?.replace(/ “.*$/su, '') ?? '';
  return [code, place?.file ?? '', about, subjectOf(facts)].join('|');
}

/** The names among the facts of a problem; measures and lists of what would be allowed change too easily. */
function subjectOf(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([name, value]) => typeof value === 'string' && name !== 'nearest' && name !== 'detail')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(',');
}

/** Identities that are each the only one: the second of two that are alike ends in `#2`. */
export function distinctIdentities(problems: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map((each) => {
    const identity = identityOf(each);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return times === 1 ? identity : `${identity}#${times}`;
  });
}
