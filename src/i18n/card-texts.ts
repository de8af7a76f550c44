import { inside } from '../project/finding.js';
import type { Card, Data, FieldType, Project } from '../project/project.js';
import type { SourceText } from './source-text.js';

/** Every text on the cards, in the order of the decks. */
export function cardTexts({ decks, kinds }: Project): readonly SourceText[] {
  const taken = new Set<string>();
  return decks.flatMap(({ cards, kind }) =>
    cards.flatMap((card) => {
      const root = taken.has(card.id) ? `cards.${kind}.${card.id}` : `cards.${card.id}`;
      taken.add(card.id);
      const fields = kinds.get(kind)?.fields ?? new Map<string, FieldType>();
      return [...fields].flatMap(([name, type]) =>
        textsIn(card.values[name], type, { card, root, path: [name] }),
      );
    }),
  );
}

interface Here {
  readonly card: Card;
  readonly root: string;
  readonly path: readonly (string | number)[];
}

function textsIn(value: Data | undefined, type: FieldType, here: Here): readonly SourceText[] {
  const into = (step: string | number): Here => ({ ...here, path: [...here.path, step] });
  if (type.type === 'text') return typeof value === 'string' && value !== '' ? [textAt(value, here)] : [];
  if (type.type === 'list')
    return Array.isArray(value)
      ? value.flatMap((item: Data, index) => textsIn(item, type.of, into(index)))
      : [];
  if (!isGroup(value)) return [];
  if (type.type === 'map')
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, type.of, into(key)));
  if (type.type === 'group')
    return [...type.fields].flatMap(([key, of]) => textsIn(value[key], of, into(key)));
  return [];
}

function textAt(text: string, { card, root, path }: Here): SourceText {
  const field = stepsOf(path);
  return {
    context: `${root}.${field}`,
    text,
    counted: false,
    at: { kind: 'yaml', origin: inside(card.origin, ...path) },
    notes: [`${card.label} · ${field}`],
    group: `${card.kind}.${path.filter((step) => typeof step === 'string').join('.')}`,
    card: card.label,
  };
}

/** `story.1`: entries of lists count from 1, as in messages. */
export const stepsOf = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');

type Group = { readonly [key: string]: Data };

export const isGroup = (data: Data | undefined): data is Group =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
