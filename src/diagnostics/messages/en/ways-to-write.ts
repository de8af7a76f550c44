import type { Form, GameFacts, Shape } from '../../facts/game.js';
import { listed, quoted } from './phrases.js';

export const SHAPES: { readonly [S in Shape]: string } = {
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'yes or no',
  list: 'a list',
  cards: 'a list of cards',
  keys: 'names with values',
  nothing: 'nothing',
  format: 'the name of a format, or a width and a height',
};

const FORMS: { readonly [F in Form]: string } = {
  id: 'Use lower-case letters, digits, hyphens and underscores, beginning with a letter or digit.',
  'card-id': 'Use letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
  'field-name':
    'Use letters, digits, hyphens and underscores, beginning with a letter; “id” and “copies” are taken.',
  'token-name': 'Use letters, digits, hyphens and underscores, beginning with a letter or digit.',
  'template-name': 'Use the name of a file below templates/, without “.xml”.',
  language: 'Use a language code such as en, nl or pt-BR.',
  'hex-color': 'Write a colour as # and six digits or letters from A to F, in quotes, such as "#10293A".',
  'font-path':
    'Write “./fonts/Own.ttf”, or a path inside a font package such as “@expo-google-fonts/literata/…”.',
  'icon-path': 'Write “phosphor/name”, “phosphor-bold/name” or “./icons/own.svg”.',
  'svg-path': 'Write SVG path data, beginning with M.',
  'rising-stops': 'Stops count from 0 to 1 and rise.',
  'not-empty': 'Write at least one letter.',
  date: 'A date is written as 2026-11-24.',
};

type WrongType = Omit<GameFacts['game/wrong-type'], 'field'>;

const SHORT = 60;

/** How to write what is expected, as exactly as what was found allows. */
export function wayToWrite({ expected, found, written = '', names }: WrongType): string {
  const [shape] = expected;
  if (expected.length !== 1 || shape === undefined)
    return `Write ${listed(
      expected.map((each) => SHAPES[each]),
      'or',
    )}.`;
  switch (shape) {
    case 'text':
      return textFor(found);
    case 'number':
      return numberFor(written);
    case 'list':
      return listFor(found, written);
    case 'cards':
      return 'Begin each card with “- id: …” in the first column, and put two spaces before all else that belongs to it.';
    case 'keys':
      return keysFor(found, names);
    case 'yes-or-no':
      return 'Write yes or no.';
    default:
      return `Write ${SHAPES[shape]}.`;
  }
}

function textFor(found: Shape): string {
  if (found === 'nothing') return 'Write a text after the colon.';
  if (found === 'list') return 'Write one text, without dashes or brackets.';
  return found === 'keys'
    ? 'Write one text; if it begins with { or holds a colon, put it in quotes.'
    : 'Put it in quotes.';
}

function listFor(found: Shape, written: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} _.,-]*$/u.test(written) && written.length <= SHORT;
  if (found === 'text' && isPlain) return `Write [${written}].`;
  return found === 'keys'
    ? 'Begin each entry with “- ”.'
    : 'Put it in square brackets, with commas: [one, two].';
}

function keysFor(found: Shape, names: readonly string[] | undefined): string {
  if (names !== undefined && names.length > 0 && names.length < 6) {
    return `Write ${listed(names.map((name) => `“${name}: …”`))} below each other${found === 'list' ? ', without dashes' : ''}.`;
  }
  return `Write “name: value” on lines of their own${found === 'list' ? ', without dashes' : ''}.`;
}

/** `4,5`, `“4”`, `–4`, `63mm`, `12 pt`: the number in it. */
function numberFor(written: string): string {
  const plain = written
    .replaceAll(/^["'“”‘’„]+|["'“”‘’]+$/g, '')
    .replace(/^[–−]/, '-')
    .replace(',', '.');
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)\s*(mm|pt|%)?$/.exec(plain) ?? [];
  if (number === undefined) return 'Write it in digits, such as 4 or 2.5.';
  return `Write ${number}${unit === undefined ? '' : ', without a unit'}.`;
}

const MM_PER = { mm: 1, cm: 10, in: 25.4, '"': 25.4 } as const;
const SIZE = /^(\d+(?:[.,]\d+)?)\s*(mm|cm|in|")?\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(mm|cm|in|")?$/i;

/** `63 x 88`, `2.5in × 3.5in`, as it is written in a game. */
export function sizeIn(text: string): string | undefined {
  const [, width, first, height, second] = SIZE.exec(text.trim()) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const unit = MM_PER[(second ?? first ?? 'mm').toLowerCase() as keyof typeof MM_PER];
  const mm = (number: string): number => Math.round(Number(number.replace(',', '.')) * unit * 100) / 100;
  return `{width: ${mm(width)}, height: ${mm(height)}}`;
}

/** How to spell a name, a code or a path; the same in the right form where that is certain. */
export function wayToSpell(form: Form, value: string): string {
  const better = respelt(form, value);
  return better === undefined
    ? FORMS[form]
    : `Write ${form === 'hex-color' ? `"${better}"` : quoted(better)}.`;
}

function respelt(form: Form, value: string): string | undefined {
  switch (form) {
    case 'hex-color': {
      const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
      return digits && `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`.toUpperCase();
    }
    case 'template-name':
      return value.endsWith('.xml') ? value.replace(/^templates\//, '').replace(/\.xml$/, '') : undefined;
    case 'card-id':
      return /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(value)
        ? value.trim().replaceAll(/\s+/g, '-')
        : undefined;
    case 'id': {
      const plain = value
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .trim()
        .replaceAll(/\s+/g, '-');
      return /^[a-z0-9][a-z0-9_-]*$/.test(plain) ? plain : undefined;
    }
    default:
      return undefined;
  }
}
