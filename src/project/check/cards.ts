import { type Found, inside } from '../finding.js';
import { withFlags } from '../flags.js';
import type { Card, Deck, Kind } from '../project.js';
import type { DeckDrafts } from '../read-decks.js';
import { checkCard, type Vocabulary } from './card-values.js';
import { checkUnique } from './duplicate-ids.js';
import { indexCards } from './references.js';

type Kinds = ReadonlyMap<string, Kind>;

/** Checks all cards against their kinds and against each other. */
export function checkCards(
  drafts: DeckDrafts,
  kinds: Kinds,
  names: Omit<Vocabulary, 'cards'>,
): Found<readonly Deck[]> {
  const cards = drafts.decks.flatMap((deck) => deck.cards);
  const known = { ...names, cards: indexCards(cards, drafts.incomplete) };
  const wrong = cards.flatMap((card) => {
    const kind = kinds.get(card.kind);
    return kind ? checkCard(card, kind, known) : [];
  });
  return {
    value: drafts.decks.map((deck) => finished(deck, kinds)),
    findings: [...wrong, ...checkIds(cards, kinds)],
  };
}

/** Ids are unique in a kind, across decks and files. */
function checkIds(cards: readonly Card[], kinds: Kinds) {
  return [...kinds.keys()].flatMap((kind) => {
    const owners = cards
      .filter((card) => card.kind === kind && card.id !== '')
      .map(({ id, origin, label }) => ({ id, origin: inside(origin, 'id'), card: label }));
    return checkUnique('card', owners);
  });
}

function finished(deck: Deck, kinds: Kinds): Deck {
  const fields = kinds.get(deck.kind)?.fields ?? new Map();
  return { ...deck, cards: deck.cards.map((card) => ({ ...card, values: withFlags(card.values, fields) })) };
}
