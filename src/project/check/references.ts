import { nearest } from '../../diagnostics/suggest.js';
import { type Finding, finding } from '../finding.js';
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
  const meant = nearest(id, ids.keys());
  const target = meant === undefined ? undefined : ids.get(meant);
  const spot = target && { origin: { ...target, path: [...target.path, 'id'] } };
  const known = ids.size > MOST_OFFERED ? [] : [...ids.keys()];
  const facts = { what: 'card' as const, kind, name: id, nearest: meant, known };
  return [
    finding('game/unknown-name', facts, {
      origin,
      ...(spot && { related: [{ spot, note: 'exists-here' }] }),
    }),
  ];
}
