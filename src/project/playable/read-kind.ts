import type { z } from 'zod';
import type { TableSetContent } from '../../game/engine/content.js';
import type { Finding } from '../finding.js';
import type { Card } from '../project.js';
import { readPart } from '../schema/read-part.js';
import { CARDS, type PlayedKind, tableSetSchema } from './card-schemas.js';

/** A card as the engine needs it, and where it comes from. */
export interface Entry<K extends PlayedKind> {
  readonly id: string;
  readonly value: z.output<(typeof CARDS)[K]>;
  readonly card: Card;
}

export interface Read<K extends PlayedKind> {
  readonly entries: readonly Entry<K>[];
  readonly findings: readonly Finding[];
}

export function readKind<K extends PlayedKind>(kind: K, cards: readonly Card[]): Read<K> {
  const schema = CARDS[kind] as unknown as z.ZodType<Entry<K>['value']>;
  const parts = cards
    .filter((card) => card.kind === kind)
    .map((card) => ({ card, ...readPart(schema, card.values, card.origin) }));
  return {
    entries: parts.flatMap(({ card, value }) => (value === undefined ? [] : [{ id: card.id, value, card }])),
    findings: parts.flatMap(({ card, findings }) =>
      findings.map((found) => ({ ...found, card: card.label })),
    ),
  };
}

/** A fixed order of cards, with the card that writes it. */
export type TableSetEntry = TableSetContent & { readonly card: Card };

export function readTableSets(cards: readonly Card[]): {
  readonly entries: readonly TableSetEntry[];
  readonly findings: readonly Finding[];
} {
  const parts = cards
    .filter((card) => card.kind === 'table-set')
    .map((card) => ({ card, ...readPart(tableSetSchema, card.values, card.origin) }));
  return {
    entries: parts.flatMap(({ card, value }) =>
      value === undefined ? [] : [{ id: card.id, ...value, card }],
    ),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
