import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { inside } from '../../project/finding.js';
import type { Card, Deck, Locate, Project } from '../../project/project.js';
import { inStyle, type MainStyle, mainStyle } from './id-style.js';
import { longestOrdered, naturally } from './natural-order.js';
import { sectionsOf } from './sections.js';

/** What makes a deck hard to find one’s way in: ids written in several ways, cards out of the order of their ids. */
export const lintTidy = (
  { decks }: Project,
  texts: ReadonlyMap<string, string>,
  locate: Locate,
): readonly Diagnostic[] =>
  decks.flatMap((deck) => {
    const main = mainStyle(deck.cards.map(({ id }) => id));
    const strays = new Set(main?.strays);
    // An id that is written otherwise has no place among the others.
    const files = byFile(deck.cards.filter(({ id }) => !strays.has(id)));
    return [
      ...(main === undefined ? [] : strayIds(deck, main, locate)),
      ...[...files].flatMap(([file, cards]) =>
        sectionsOf(cards, texts.get(file) ?? '').flatMap((section) => misplacedCards(section, locate)),
      ),
    ];
  });

function byFile(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const files = new Map<string, Card[]>();
  for (const card of cards) {
    const { file } = card.origin;
    const beside = files.get(file);
    if (beside) beside.push(card);
    else files.set(file, [card]);
  }
  return files;
}

function strayIds({ id: deck, cards }: Deck, main: MainStyle, locate: Locate): readonly Diagnostic[] {
  const { style, followers, strays } = main;
  const taken = new Set(cards.map(({ id }) => id));
  const wrong = new Set(strays);
  const [like = ''] = followers;
  return cards
    .filter(({ id }) => wrong.has(id))
    .map((card) => {
      const better = inStyle(style, card.id);
      const facts = {
        id: card.id,
        deck,
        like,
        followers: followers.length,
        ...(better !== undefined && !taken.has(better) && { better }),
      };
      return problem('tidy/id-style', facts, warningOn(card, locate));
    });
}

/** Ids with numbers are in order on purpose; that words are can be chance. */
const LEAST_NUMBERED = 3;
const LEAST_WORDS = 9;
/** Cards in order for each that is not, where the order is meant. */
const IN_ORDER_A_STRAY = 3;

function misplacedCards(all: readonly Card[], locate: Locate): readonly Diagnostic[] {
  const kept = longestOrdered(all, (a, b) => naturally(a.id, b.id));
  const strays = all.filter((_, place) => !kept.has(place));
  const numbered = all.filter(({ id }) => /\d$/.test(id)).length >= all.length * 0.75;
  const least = Math.max(numbered ? LEAST_NUMBERED : LEAST_WORDS, IN_ORDER_A_STRAY * strays.length);
  if (kept.size < least) return [];
  const ordered = all.filter((_, place) => kept.has(place));
  return strays.map((card) => misplaced(card, ordered, locate));
}

function misplaced(card: Card, ordered: readonly Card[], locate: Locate): Diagnostic {
  const at = placeAmong(ordered, card);
  const [before, after] = [ordered[at - 1], ordered[at]];
  const neighbour = before ?? after;
  const place = neighbour && locate(inside(neighbour.origin, 'id'));
  const facts = { id: card.id, before: before?.id, after: after?.id };
  return problem('tidy/card-order', facts, {
    ...warningOn(card, locate),
    ...(place && { related: [{ place, note: 'belongs-here' as const }] }),
  });
}

/** How many cards in order come before one that is not among them. */
function placeAmong(ordered: readonly Card[], { id }: Card): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const card = ordered[middle];
    if (card !== undefined && naturally(card.id, id) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

const warningOn = (card: Card, locate: Locate) =>
  ({ severity: 'warning', card: card.label, place: locate(inside(card.origin, 'id')) }) as const;
