import { checkRef, indexCards } from '../check/references.js';
import { type Finding, finding, inside } from '../finding.js';
import type { Card } from '../project.js';
import type { PlayedKind } from './card-schemas.js';
import type { Reads } from './playable-content.js';
import type { TableSetEntry } from './read-kind.js';

/** Cards that are named by other cards must be there, whatever type the game gives the field. */
export function checkReferences(read: Reads, tableSets: readonly TableSetEntry[]): readonly Finding[] {
  const cards = Object.values(read).flatMap(({ entries }) => entries.map(({ card }) => card));
  const index = indexCards(cards, new Set());
  const refer = (card: Card, kind: PlayedKind, id: string, ...path: (string | number)[]) =>
    checkRef({ id, kind, origin: inside(card.origin, ...path) }, index);

  return [
    ...read.dilemma.entries.flatMap(({ card, value }) => refer(card, 'stage', value.stage, 'stage')),
    ...read.project.entries.flatMap(({ card, value }) => refer(card, 'scenario', value.scenario, 'scenario')),
    ...read.scenario.entries.flatMap(({ id, card, value }) => [
      ...value.drivers.flatMap((driver, place) => refer(card, 'driver', driver, 'drivers', place)),
      ...value.barriers.flatMap((barrier, place) => refer(card, 'barrier', barrier, 'barriers', place)),
      ...inheritedProject(read, card, id, value.inherited.project),
    ]),
    ...tableSets.flatMap(({ card, dilemmas, news }) => [
      ...dilemmas.flatMap((dilemma, place) => refer(card, 'dilemma', dilemma, 'dilemmas', place)),
      ...news.flatMap((id, place) => refer(card, 'news', id, 'news', place)),
    ]),
  ];
}

/** The inherited project is one of the scenario’s own. */
function inheritedProject(read: Reads, card: Card, scenario: string, project: string): readonly Finding[] {
  const own = read.project.entries.filter(({ value }) => value.scenario === scenario).map(({ id }) => id);
  if (own.includes(project)) return [];
  const facts = { what: 'card' as const, kind: 'project', name: project, nearest: undefined, known: own };
  return [
    finding('game/unknown-name', facts, {
      origin: inside(card.origin, 'inherited', 'project'),
      card: card.label,
    }),
  ];
}
