import type { Card, Data, FieldType, Project } from '../../project/project.js';
import type { Context, Value } from './value.js';

type EffectType = 'effects' | 'cost' | 'condition' | 'modifier';

/** What templates show of a value written in the effect language. */
export interface EffectView {
  readonly hints: readonly { readonly icon: string; readonly sign: string }[];
  readonly chips: readonly {
    readonly kind: string;
    readonly icon?: string | undefined;
    readonly text?: string | undefined;
  }[];
  readonly words: string;
  readonly sums?: Readonly<Record<string, number>>;
}

export type ViewEffect = (type: EffectType, data: Data) => EffectView;

/** The cards of a game as templates see them. */
export interface CardContexts {
  readonly of: (card: Card) => Context;
  /** All cards of a kind, in the order of the decks. */
  readonly ofKind: (kind: string) => readonly Context[];
}

/** Contexts that are kept, so that a game may have any number of cards. */
const MOST_CONTEXTS = 1000;

/**
 * Makes the context of a card once while it is in use. What a card refers to, and what its effects say, is worked out when a template asks
 * for it, so cards may refer to each other in circles.
 */
export function cardContexts(project: Project, viewEffect: ViewEffect): CardContexts {
  const cards = project.decks.flatMap((deck) => deck.cards);
  const byId = new Map(cards.map((card) => [keyOf(card.kind, card.id), card]));
  const made = new Map<Card, Context>();
  const lists = new Map<string, readonly Context[]>();

  const of = (card: Card): Context => {
    const known = made.get(card);
    if (known !== undefined) return known;
    const context = contextOf(card, project, convert);
    if (made.size >= MOST_CONTEXTS) made.clear();
    made.set(card, context);
    return context;
  };
  const convert: Convert = converter({
    card: (kind, id) => {
      const card = byId.get(keyOf(kind, id));
      return card && of(card);
    },
    viewEffect,
  });
  const ofKind = (kind: string): readonly Context[] => {
    const known = lists.get(kind) ?? cards.filter((card) => card.kind === kind).map(of);
    lists.set(kind, known);
    return known;
  };
  return { of, ofKind };
}

const keyOf = (kind: string, id: string): string => `${kind}\n${id}`;

type Convert = (type: FieldType, data: Data | undefined) => Value;

function contextOf(card: Card, { kinds }: Project, convert: Convert): Context {
  const { id, copies, kind } = card;
  const context: Record<string, Value> = { id, copies, kind };
  for (const [name, type] of kinds.get(kind)?.fields ?? []) {
    const data = Object.hasOwn(card.values, name) ? card.values[name] : undefined;
    if (isPlain(type)) define(context, name, () => data);
    else defineLazily(context, name, () => convert(type, data));
  }
  return context;
}

/** Whether the value is the data itself. */
function isPlain(type: FieldType): boolean {
  switch (type.type) {
    case 'ref':
    case 'effects':
    case 'cost':
    case 'condition':
    case 'modifier':
      return false;
    case 'list':
    case 'map':
      return isPlain(type.of);
    case 'group':
      return [...type.fields.values()].every(isPlain);
    default:
      return true;
  }
}

function define(context: Record<string, Value>, name: string, read: () => Value): void {
  Object.defineProperty(context, name, { value: read(), enumerable: true, configurable: true });
}

function defineLazily(context: Record<string, Value>, name: string, read: () => Value): void {
  // Once read, the property holds the value itself.
  const get = (): Value => {
    const value = read();
    define(context, name, () => value);
    return value;
  };
  Object.defineProperty(context, name, { get, enumerable: true, configurable: true });
}

interface Sources {
  readonly card: (kind: string, id: string) => Context | undefined;
  readonly viewEffect: ViewEffect;
}

function converter({ card, viewEffect }: Sources): Convert {
  const convert: Convert = (type, data) => {
    if (data === undefined || data === null) return undefined;
    switch (type.type) {
      case 'ref':
        return card(type.kind, String(data));
      case 'effects':
      case 'cost':
      case 'condition':
      case 'modifier':
        return { ...viewEffect(type.type, data) };
      case 'list':
        return isList(data) ? data.map((entry) => convert(type.of, entry)) : undefined;
      case 'map':
        return isGroup(data) ? mapped(data, (entry) => convert(type.of, entry)) : undefined;
      case 'group':
        return isGroup(data) ? mappedFields(type.fields, data, convert) : undefined;
      default:
        return data;
    }
  };
  return convert;
}

type Group = { readonly [key: string]: Data };

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
const isGroup = (data: Data): data is Group => typeof data === 'object' && data !== null && !isList(data);

const mapped = (data: Group, convert: (entry: Data) => Value): Context =>
  Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, convert(entry)]));

const mappedFields = (fields: ReadonlyMap<string, FieldType>, data: Group, convert: Convert): Context =>
  Object.fromEntries(
    [...fields].map(([name, type]) => [
      name,
      convert(type, Object.hasOwn(data, name) ? data[name] : undefined),
    ]),
  );
