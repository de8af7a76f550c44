import { type Finding, finding, inside } from '../finding.js';
import { isFlag } from '../flags.js';
import { LONGEST_TEXT } from '../longest-text.js';
import { checkName, type Names } from '../names.js';
import type { Card, FieldType, Kind, Origin } from '../project.js';
import { UNREADABLE } from '../read-kinds.js';
import { EFFECT_LANGUAGE } from '../schema/effect-language.js';
import { unknownKey, unknownValue } from '../schema/issues.js';
import { readPart } from '../schema/read-part.js';
import { foundIn, isKeys } from '../shape-of.js';
import { checkPath } from '../shelf.js';
import { checkIcons } from './inline-icons.js';
import { type CardIds, checkRef } from './references.js';

/** Everything a card may name. */
export interface Vocabulary {
  readonly color: Names;
  readonly icon: Names;
  /** What a text may have in {curly brackets}; icons where absent. */
  readonly inline?: Names | undefined;
  readonly style: Names;
  readonly cards: CardIds;
  readonly files: ReadonlySet<string>;
}

/** Checks the fields of a card against its kind, all of them, however many are wrong. */
export function checkCard(card: Card, kind: Kind, known: Vocabulary): readonly Finding[] {
  const here: Here = { origin: card.origin, depth: card.origin.path.length, known };
  const found = checkFields(card.values, kind.fields, { ...here, taken: ['id', 'copies'] });
  return found.map((one) => ({ ...one, card: card.label }));
}

interface Here {
  readonly origin: Origin;
  /** Steps of the path that lead to the card itself. */
  readonly depth: number;
  readonly known: Vocabulary;
}

interface Group extends Here {
  /** Keys that have a meaning but are no fields. */
  readonly taken?: readonly string[];
}

type Fields = ReadonlyMap<string, FieldType>;
type Values = { readonly [key: string]: unknown };

function checkFields(values: Values, fields: Fields, here: Group): readonly Finding[] {
  const strangers = Object.keys(values).filter((key) => !fields.has(key));
  const known = [...(here.taken ?? []), ...fields.keys()];
  return [
    ...strangers.map((key) => unknownKey(known, key, here.origin)),
    ...[...fields].flatMap(([key, type]) => checkEntry(values, key, type, here)),
  ];
}

function checkEntry(values: Values, key: string, type: FieldType, here: Here): readonly Finding[] {
  const at = step(here, key);
  if (Object.hasOwn(values, key)) return checkValue(values[key], type, at);
  return type.optional ? [] : [finding('game/missing-key', { key }, { origin: at.origin })];
}

const step = (here: Here, key: string | number): Here => ({ ...here, origin: inside(here.origin, key) });

function checkValue(value: unknown, type: FieldType, here: Here): readonly Finding[] {
  if (type === UNREADABLE) return [];
  switch (type.type) {
    case 'list':
      if (!Array.isArray(value)) return [wrongType('list', value, here)];
      return value.flatMap((item: unknown, index) => checkValue(item, type.of, step(here, index)));
    case 'map':
      return isKeys(value) ? checkMap(value, type, here) : [wrongType('keys', value, here, type.keys)];
    case 'group':
      return isKeys(value)
        ? checkFields(value, type.fields, here)
        : [wrongType('keys', value, here, [...type.fields.keys()])];
    case 'number':
      return typeof value === 'number' ? checkNumber(value, type, here) : [wrongType('number', value, here)];
    case 'boolean':
      return isFlag(value) ? [] : [wrongType('yes-or-no', value, here)];
    case 'effects':
    case 'cost':
    case 'condition':
    case 'modifier':
      return readPart<unknown>(EFFECT_LANGUAGE[type.type], value, here.origin).findings;
    default:
      return typeof value === 'string' ? checkWord(value, type, here) : [notText(value, here)];
  }
}

type Typed<T extends FieldType['type']> = Extract<FieldType, { readonly type: T }>;

function checkMap(value: Values, type: Typed<'map'>, here: Here): readonly Finding[] {
  const { keys } = type;
  if (keys === undefined) {
    return Object.entries(value).flatMap(([key, item]) => checkValue(item, type.of, step(here, key)));
  }
  return checkFields(value, new Map(keys.map((key) => [key, type.of])), here);
}

function checkNumber(value: number, { min, max, whole }: Typed<'number'>, here: Here): readonly Finding[] {
  const { origin } = here;
  const field = fieldName(here);
  if (!Number.isFinite(value)) return [wrongType('number', String(value), here)];
  if (whole && !Number.isInteger(value)) return [finding('game/not-whole', { field, value }, { origin })];
  if (value >= (min ?? value) && value <= (max ?? value)) return [];
  return [finding('game/out-of-range', { field, value, min, max }, { origin })];
}

type Word = Exclude<FieldType, Typed<'list' | 'map' | 'group' | 'number' | 'boolean' | 'effects'>>;

/** What is written as a text. */
function checkWord(value: string, type: Word, here: Here): readonly Finding[] {
  const { origin, known } = here;
  switch (type.type) {
    case 'text':
      if (value.length > LONGEST_TEXT) return [tooLong(here)];
      return checkIcons(value, origin, known.inline ?? known.icon);
    case 'enum':
      if (type.values.includes(value)) return [];
      return [unknownValue(type.values, { origin, field: fieldName(here), value })];
    case 'ref':
      return checkRef({ id: value, kind: type.kind, origin }, known.cards);
    case 'image':
      return checkPath(value, known.files, { origin });
    case 'color':
    case 'icon':
    case 'style':
      return checkName({ what: type.type, name: value, spot: { origin } }, known[type.type]);
    default:
      return [];
  }
}

const tooLong = (here: Here): Finding =>
  finding('text/too-long', { limit: LONGEST_TEXT, field: fieldName(here) }, { origin: here.origin });

function notText(value: unknown, here: Here): Finding {
  const { origin } = here;
  if (typeof value !== 'number') return wrongType('text', value, here);
  return finding('game/number-for-text', { field: fieldName(here) }, { origin });
}

function wrongType(
  expected: 'text' | 'number' | 'yes-or-no' | 'list' | 'keys',
  value: unknown,
  here: Here,
  names?: readonly string[],
): Finding {
  const facts = { field: fieldName(here), expected: [expected], ...foundIn(value), names };
  return finding('game/wrong-type', facts, { origin: here.origin });
}

/** `options.A.text`; entries of lists count from 1. */
const fieldName = ({ origin, depth }: Here): string =>
  origin.path
    .slice(depth)
    .map((key) => (typeof key === 'number' ? key + 1 : key))
    .join('.');
