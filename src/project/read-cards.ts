import { type Finding, type Found, finding, inside } from './finding.js';
import type { ParsedFile } from './parse.js';
import type { Card, Data, Kind, Origin } from './project.js';
import { CARD_ID } from './schema/forms.js';
import { foundIn, isKeys, shapeOf } from './shape-of.js';

interface DeckOf {
  readonly deck: string;
  readonly kind: Kind;
}

/** Reads the cards of one file: what each is called and how many there are. Their fields are checked later. */
export function readCards(file: ParsedFile, of: DeckOf): Found<readonly Card[]> {
  const origin = { file: file.source.file, path: [] };
  const { data } = file;
  if (data === undefined || data === null) return { value: [], findings: [] };
  if (!Array.isArray(data)) {
    const facts = { field: of.deck, expected: ['cards' as const], found: shapeOf(data) };
    return { value: [], findings: [finding('game/wrong-type', facts, { origin })] };
  }
  const read = data.flatMap((entry: unknown, index) =>
    entry === undefined ? [] : [readCard(entry, inside(origin, index), of)],
  );
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readCard(entry: unknown, origin: Origin, { deck, kind }: DeckOf): Found<Card | undefined> {
  if (!isKeys(entry)) {
    const names = ['id', ...kind.fields.keys()].slice(0, 3);
    const facts = { field: kind.name, expected: ['keys' as const], found: shapeOf(entry), names };
    return { value: undefined, findings: [finding('game/wrong-type', facts, { origin })] };
  }
  const { id, copies = 1, ...values } = entry;
  const label = labelOf(kind, entry, origin);
  const card: Card = {
    id: typeof id === 'string' ? id : '',
    kind: kind.id,
    deck,
    copies: typeof copies === 'number' ? copies : 1,
    values: values as { readonly [field: string]: Data },
    label,
    origin,
  };
  const found = [...checkId(id, inside(origin, 'id')), ...checkCopies(copies, inside(origin, 'copies'))];
  return { value: card, findings: found.map((one) => ({ ...one, card: label })) };
}

function checkId(id: unknown, origin: Origin): readonly Finding[] {
  const field = 'id';
  if (id === undefined) return [finding('game/missing-key', { key: field }, { origin })];
  if (typeof id === 'number') return [finding('game/number-for-text', { field }, { origin })];
  if (typeof id !== 'string') {
    return [finding('game/wrong-type', { field, expected: ['text'], ...foundIn(id) }, { origin })];
  }
  if (CARD_ID.test(id)) return [];
  return [finding('game/bad-form', { field, value: id, form: 'card-id' }, { origin })];
}

const MOST_COPIES = 1000;

function checkCopies(copies: unknown, origin: Origin): readonly Finding[] {
  const field = 'copies';
  if (typeof copies !== 'number') {
    return [finding('game/wrong-type', { field, expected: ['number'], ...foundIn(copies) }, { origin })];
  }
  if (!Number.isInteger(copies)) return [finding('game/not-whole', { field, value: copies }, { origin })];
  if (copies >= 0 && copies <= MOST_COPIES) return [];
  return [finding('game/out-of-range', { field, value: copies, min: 0, max: MOST_COPIES }, { origin })];
}

const TITLES = ['title', 'name'];
const LONGEST_TITLE = 60;

/** `Dilemma D02 “The car park and the hens”`; a card without an id is counted. */
function labelOf(kind: Kind, entry: { readonly [key: string]: unknown }, { path }: Origin): string {
  const name = typeof entry.id === 'string' ? entry.id : `number ${Number(path[0]) + 1}`;
  const field = [...kind.fields.keys()].find((key) => TITLES.includes(key));
  const title = field === undefined ? undefined : entry[field];
  if (typeof title !== 'string') return `${kind.name} ${name}`;
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  return `${kind.name} ${name} “${short}”`;
}
