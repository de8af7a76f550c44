import type { Card, Data, FieldType, Project } from '../project/project.js';

/** A card as people call it. */
export interface NamedCard {
  readonly kind: string;
  readonly id: string;
  /** `Dilemma D02 “The car park and the hens”`. */
  readonly label: string;
  readonly copies: number;
}

/** A field that says something else; `undefined` where it says nothing. */
export interface ChangedField {
  /** `options.A.text`; entries of lists count from 1. */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ChangedCard extends NamedCard {
  readonly fields: readonly ChangedField[];
}

/** What is different in a game, card by card. */
export interface CardChanges {
  readonly added: readonly NamedCard[];
  readonly removed: readonly NamedCard[];
  readonly changed: readonly ChangedCard[];
}

/** Compares two states of a game. What a card shows of another card, such as the name of its domain, counts as its own. */
export function compareCards(before: Project, after: Project): CardChanges {
  const old = faceTexts(before);
  const now = faceTexts(after);
  const added: NamedCard[] = [];
  const changed: ChangedCard[] = [];
  for (const [key, { card, texts }] of now) {
    const was = old.get(key);
    const fields = was && changesIn(was.texts, texts);
    if (fields === undefined) added.push(named(card));
    else if (fields.length > 0) changed.push({ ...named(card), fields });
  }
  const removed = [...old].flatMap(([key, { card }]) => (now.has(key) ? [] : [named(card)]));
  return { added, removed, changed };
}

/** Under which a card is found again. */
export const cardKey = ({ kind, id }: Pick<Card, 'kind' | 'id'>): string => `${kind} ${id}`;

const named = ({ kind, id, label, copies }: Card): NamedCard => ({ kind, id, label, copies });

interface Face {
  readonly card: Card;
  /** By field. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Cards of decks that are printed; the others are looked at where printed ones refer to them. */
function faceTexts(project: Project): ReadonlyMap<string, Face> {
  const printed = new Set(
    project.products.flatMap((product) => (product.kind === 'booklet' ? [] : product.decks)),
  );
  const all = new Map(
    project.decks.flatMap(({ cards }) => cards.map((card) => [cardKey(card), card] as const)),
  );
  const faces = new Map<string, Face>();
  for (const { id, cards } of project.decks) {
    if (!printed.has(id)) continue;
    for (const card of cards) {
      const texts = new Map([['copies', `${card.copies}`]]);
      addFields(card, { project, all, texts, path: [], seen: [] });
      faces.set(cardKey(card), { card, texts });
    }
  }
  return faces;
}

interface Walk {
  readonly project: Project;
  readonly all: ReadonlyMap<string, Card>;
  readonly texts: Map<string, string>;
  readonly path: readonly string[];
  /** Cards on the way here: two that refer to each other would never end. */
  readonly seen: readonly Card[];
}

function addFields(card: Card, walk: Walk): void {
  const fields = walk.project.kinds.get(card.kind)?.fields ?? new Map<string, FieldType>();
  for (const [name, type] of fields)
    addValue(card.values[name], type, { ...walk, path: [...walk.path, name], seen: [...walk.seen, card] });
}

function addValue(value: Data | undefined, type: FieldType, walk: Walk): void {
  const into = (step: string): Walk => ({ ...walk, path: [...walk.path, step] });
  if (value === undefined) return;
  if (type.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) addValue(item as Data, type.of, into(`${index + 1}`));
  } else if ((type.type === 'group' || type.type === 'map') && typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const of = type.type === 'map' ? type.of : type.fields.get(key);
      if (of) addValue(item as Data, of, into(key));
    }
  } else if (type.type === 'ref' && typeof value === 'string') {
    const target = walk.all.get(`${type.kind} ${value}`);
    // One step is what faces show of other cards.
    if (target && walk.seen.length < 2) addFields(target, walk);
    walk.texts.set(walk.path.join('.'), value);
  } else walk.texts.set(walk.path.join('.'), typeof value === 'string' ? value : JSON.stringify(value));
}

function changesIn(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ChangedField[] {
  const fields = new Set([...after.keys(), ...before.keys()]);
  return [...fields].flatMap((field) =>
    before.get(field) === after.get(field)
      ? []
      : [{ field, before: before.get(field), after: after.get(field) }],
  );
}
