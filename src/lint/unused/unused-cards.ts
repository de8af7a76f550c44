import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { inside } from '../../project/finding.js';
import type { Deck, Locate, Project } from '../../project/project.js';
import { type Kept, namesOf } from './kept.js';

/** Cards that no product prints, no template or chapter lists by their kind, and nothing else names. */
export function unusedCards(
  { decks, products, folder }: Project,
  { texts }: Kept,
  locate: Locate,
): readonly Diagnostic[] {
  const printed = new Set(products.flatMap((product) => (product.kind === 'booklet' ? [] : product.decks)));
  const drawn = new Set(namesOf([...texts].flatMap(([file, text]) => (/\.ya?ml$/i.test(file) ? [] : text))));
  const doubtful = decks.filter(({ id, kind }) => !printed.has(id) && !drawn.has(kind));
  if (doubtful.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of namesOf(texts.values())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return doubtful.flatMap((deck) => {
    // Once where it is made.
    const lost = deck.cards.filter(({ id }) => (counts.get(id) ?? 0) <= 1);
    if (lost.length === 0) return [];
    if (lost.length === deck.cards.length) return [unusedDeck(deck, decks.indexOf(deck), { folder, locate })];
    return lost.map(({ id, label, origin }) =>
      problem(
        'unused/card',
        { deck: deck.id, id },
        { severity: 'warning', card: label, place: locate(inside(origin, 'id')) },
      ),
    );
  });
}

function unusedDeck(
  { id, cards }: Deck,
  index: number,
  { folder, locate }: { readonly folder: string; readonly locate: Locate },
): Diagnostic {
  const place = locate({ file: `${folder}/game.yaml`, path: ['decks', index] });
  return problem('unused/deck', { deck: id, cards: cards.length }, { severity: 'warning', place });
}
