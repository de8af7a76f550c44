import { type Finding, inside } from '../project/finding.js';
import type { Origin, Project } from '../project/project.js';
import type { CardSelection } from '../project/seen.js';
import type { Edition } from './edition-schema.js';
import { unknown } from './unknown.js';

/** Which cards and products an edition prints, and what it names that is not there. */
export function selectionOf(
  { cards }: Edition,
  project: Project,
  origin: Origin,
): { readonly selection: CardSelection; readonly findings: readonly Finding[] } {
  const ids = project.decks.flatMap((deck) => deck.cards.map(({ id }) => id));
  const decks = project.decks.map(({ id }) => id);
  const at = inside(origin, 'cards');
  const strangers = (['only', 'without', 'replace'] as const).flatMap((key) =>
    (cards[key] ?? []).flatMap((id, index) =>
      ids.includes(id) ? [] : [unknown('card', id, ids, inside(at, key, index))],
    ),
  );
  const more = Object.entries(cards.more);
  const noDeck = more
    .filter(([deck]) => !decks.includes(deck))
    .map(([deck]) => unknown('deck', deck, decks, inside(at, 'more', deck)));
  const only = keptBy(cards.only, project);
  const out = new Set([...(cards.without ?? []), ...(cards.replace ?? [])]);
  return {
    findings: [...strangers, ...noDeck],
    selection: {
      keeps: (id) => only(id) && !out.has(id),
      more: new Map(more.map(([deck, files]) => [deck, typeof files === 'string' ? [files] : files])),
    },
  };
}

/** `only:` is about the decks it names cards of; all other decks stay whole. */
function keptBy(only: readonly string[] | undefined, { decks }: Project): (id: string) => boolean {
  if (only === undefined) return () => true;
  const wanted = new Set(only);
  const dropped = new Set(
    decks
      .filter(({ cards }) => cards.some(({ id }) => wanted.has(id)))
      .flatMap(({ cards }) => cards.map(({ id }) => id))
      .filter((id) => !wanted.has(id)),
  );
  return (id) => !dropped.has(id);
}
