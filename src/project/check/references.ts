import type { Facts } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import { type Finding, finding, inside } from '../finding.js';
import type { Card, Origin } from '../project.js';

/** Where each card of a kind is written. */
export interface CardIds {
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  /** Kinds some of whose cards could not be read. */
  readonly incomplete: ReadonlySet<string>;
}

export function indexCards(cards: readonly Card[], incomplete: ReadonlySet<string>): CardIds {
  const byKind = new Map<string, Map<string, Origin>>();
  for (const { kind, id, origin } of cards) {
    const ids = byKind.get(kind) ?? new Map<string, Origin>();
    if (!ids.has(id)) ids.set(id, origin);
    byKind.set(kind, ids);
  }
  return { byKind, incomplete };
}

interface Use {
  readonly id: string;
  readonly kind: string;
  readonly origin: Origin;
}

const NONE: ReadonlyMap<string, Origin> = new Map();
const MOST_OFFERED = 8;

/** A card that another card names; the nearest one is shown where it stands. */
export function checkRef({ id, kind, origin }: Use, cards: CardIds): readonly Finding[] {
  const ids = cards.byKind.get(kind) ?? NONE;
  if (ids.has(id) || cards.incomplete.has(kind)) return [];
  const facts = (): Facts['game/unknown-name'] => {
    const known = ids.size > MOST_OFFERED ? [] : [...ids.keys()];
    return { what: 'card', kind, name: id, nearest: nearest(id, ids.keys()), known };
  };
  const related = () => {
    const target = ids.get(nearest(id, ids.keys()) ?? '');
    return target ? [{ spot: { origin: inside(target, 'id') }, note: 'exists-here' as const }] : [];
  };
  return [finding('game/unknown-name', facts, { origin, related })];
}
