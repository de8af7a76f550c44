import type { CardChanges, NamedCard } from './compare-cards.js';

/** The changes in words, a line each; fields in full where `fields` is set. */
export function changesNote(
  { added, removed, changed }: CardChanges,
  { fields }: { readonly fields: boolean },
): readonly string[] {
  if (added.length + removed.length + changed.length === 0) return ['No card has changed.'];
  return [
    ...section('New cards', added, () => []),
    ...section('Changed cards: take the old ones out', changed, ({ fields: all }) =>
      fields
        ? all.map(({ field, before, after }) => `    ${field}: ${quoted(before)} → ${quoted(after)}`)
        : [],
    ),
    ...section('Cards that are gone: take them out', removed, () => []),
  ];
}

function section<T extends NamedCard>(
  title: string,
  cards: readonly T[],
  more: (card: T) => readonly string[],
): readonly string[] {
  if (cards.length === 0) return [];
  const lines = cards.flatMap((card) => [
    `  ${card.label}${card.copies === 1 ? '' : ` × ${card.copies}`}`,
    ...more(card),
  ]);
  return [`${title} (${cards.length})`, ...lines, ''];
}

const quoted = (text: string | undefined): string => (text === undefined ? '–' : `“${text}”`);
