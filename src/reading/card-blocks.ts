import type { Shop } from '../products/shop.js';
import type { Card, Data, FieldType } from '../project/project.js';
import { plain, type ReadingBlock, type ReadingItem } from './document.js';
import type { ReadingWords } from './reading-words.js';
import { sayIcons } from './say-icons.js';

interface Desk {
  readonly shop: Shop;
  readonly words: ReadingWords;
}

/** What a card without a title is called: by what it is printed with, and counted from 1 there. */
interface Among {
  readonly title: string;
  readonly number: number;
}

/** What a card says, field by field: a heading, then everything on it that can be put in words. */
export function cardBlocks(card: Card, among: Among, desk: Desk): readonly ReadingBlock[] {
  const { shop, words } = desk;
  const fields = shop.project.kinds.get(card.kind)?.fields ?? new Map<string, FieldType>();
  const context = shop.contexts.of(card);
  const heading: ReadingBlock = {
    kind: 'heading',
    level: 2,
    text: headingOf(card, fields, { ...among, words }),
    anchor: `${card.kind}/${card.id}`,
  };
  const copies: readonly ReadingBlock[] =
    card.copies > 1 ? [{ kind: 'paragraph', text: words.copies.replace('{n}', String(card.copies)) }] : [];
  const wanted =
    shop.project.reading?.fields.get(card.kind) ??
    [...fields.keys()].filter((name) => name !== nameField(fields));
  const said = wanted.flatMap((name): readonly ReadingBlock[] => {
    const type = fields.get(name);
    const value = type && say(type, context[name], desk);
    return value === undefined ? [] : labelled(words.field(name), value);
  });
  return [heading, ...copies, ...said];
}

/** `D02 The car park and the hens`: without words of ours, which a translation would lack. */
function headingOf(
  { id, values }: Card,
  fields: ReadonlyMap<string, FieldType>,
  { title: deck, number, words }: Among & { readonly words: ReadingWords },
): string {
  const name = nameField(fields);
  const title = name === undefined ? undefined : values[name];
  const code = IS_CODE.test(id) ? plain(id) : undefined;
  const said = typeof title === 'string' ? sayIcons(title, words).trim() : '';
  if (said !== '') return code ? `${code} ${said}` : said;
  return `${plain(deck)} ${code ?? number}`;
}

/** Players ask for such a card by its id; other ids are the maker’s own. */
const IS_CODE = /\d/u;

/** Whether its heading is more than the title of what it is printed with. */
export const hasName = (card: Card, shop: Shop): boolean => {
  const name = nameField(shop.project.kinds.get(card.kind)?.fields ?? new Map());
  return name !== undefined && String(card.values[name] ?? '').trim() !== '';
};

/** The heading says it. */
const nameField = (fields: ReadonlyMap<string, FieldType>): string | undefined =>
  [...fields.keys()].find((field) => field === 'title' || field === 'name');

/** What a value says: a text in a line, or a list below it. */
type Said = { readonly text: string; readonly items: readonly ReadingItem[] } | undefined;

function labelled(label: string, { text, items }: NonNullable<Said>): readonly ReadingBlock[] {
  const line: ReadingBlock = { kind: 'paragraph', text: `**${plain(label)}:** ${text}`.trimEnd() };
  return items.length === 0 ? [line] : [line, { kind: 'list', ordered: false, items }];
}

function say(type: FieldType, value: unknown, desk: Desk): Said {
  if (value === undefined || value === null) return undefined;
  const { shop, words } = desk;
  switch (type.type) {
    case 'text':
      return inLine(sayIcons(String(value), words));
    case 'number':
      return inLine(typeof value === 'number' ? numberIn(shop.project.language, value) : String(value));
    case 'boolean':
      return inLine(value === true ? words.yes : words.no);
    case 'enum':
      return inLine(plain(words.value(String(value))));
    case 'ref':
      return inLine(sayIcons(nameOf(value), words));
    case 'effects':
    case 'cost':
    case 'condition':
    case 'modifier':
      return inLine(sayIcons(String(entry(value, 'words') ?? ''), words));
    case 'list':
      return listed(
        (Array.isArray(value) ? value : []).map((part) => ({ label: '•', said: say(type.of, part, desk) })),
        type.of,
      );
    case 'map':
      return listed(
        Object.entries(isGroup(value) ? value : {}).map(([key, part]) => ({
          label: `${plain(words.value(key))}`,
          said: say(type.of, part, desk),
        })),
      );
    case 'group':
      return groupSaid(
        [...type.fields].map(([name, inner]) => ({
          name,
          label: plain(words.field(name)),
          said: say(inner, entry(value, name), desk),
        })),
      );
    case 'color':
    case 'icon':
    case 'image':
    case 'style':
      return undefined;
  }
}

/** A group with a text says it first, the rest below. */
function groupSaid(parts: readonly (Part & { readonly name: string })[]): Said {
  const leading = ['title', 'text'].flatMap((wanted) => {
    const said = parts.find(({ name }) => name === wanted)?.said;
    return said && said.items.length === 0 ? [wanted === 'title' ? `**${said.text}**` : said.text] : [];
  });
  if (leading.length === 0) return listed(parts);
  const rest = listed(parts.filter(({ name }) => name !== 'title' && name !== 'text'));
  return { text: leading.join(' '), items: rest?.items ?? [] };
}

const inLine = (text: string): Said => (text.trim() === '' ? undefined : { text, items: [] });

interface Part {
  readonly label: string;
  readonly said: Said;
}

/** Short texts without labels stand in one line. */
function listed(parts: readonly Part[], of?: FieldType): Said {
  const told = parts.flatMap(({ label, said }) => (said === undefined ? [] : [{ label, said }]));
  if (told.length === 0) return undefined;
  const isShort = of !== undefined && ['ref', 'enum', 'number'].includes(of.type);
  if (isShort) return inLine(told.map(({ said }) => said.text).join(', '));
  return {
    text: '',
    items: told.map(({ label, said }) => ({
      label: '•',
      text: label === '•' ? said.text : `**${label}:** ${said.text}`.trimEnd(),
      below: said.items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: said.items }],
    })),
  };
}

/** What a card that is referred to is called. */
function nameOf(value: unknown): string {
  const name = entry(value, 'title') ?? entry(value, 'name') ?? entry(value, 'id');
  return typeof name === 'string' ? name : '';
}

const isGroup = (value: unknown): value is Readonly<Record<string, Data>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entry = (value: unknown, name: string): unknown => (isGroup(value) ? value[name] : undefined);

/** As many decimals as were written. */
const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false })
    .format(value)
    .replace('-', '−');
