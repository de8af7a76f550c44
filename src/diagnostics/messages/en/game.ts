import type { Form, GameFacts, Named, Shape } from '../../facts/game.js';
import type { Messages } from '../../wording.js';
import { between, listed, quoted, wayOut } from './phrases.js';

const SHAPES: { readonly [S in Shape]: string } = {
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'yes or no',
  list: 'a list',
  keys: 'keys with values',
  nothing: 'nothing',
  format: 'the name of a format, or a width and a height',
};

const NAMED: { readonly [N in Named]: string } = {
  kind: 'kind of card',
  deck: 'deck',
  card: 'card',
  color: 'colour',
  font: 'font',
  style: 'text style',
  gradient: 'gradient',
  chip: 'chip',
  product: 'product',
  icon: 'icon',
  template: 'template',
  format: 'format',
  paper: 'paper size',
  'style-or-template': 'text style or template',
};

const OWNED: ReadonlySet<Named> = new Set(['color', 'font', 'style', 'gradient', 'chip', 'icon']);

const FORMS: { readonly [F in Form]: string } = {
  id: 'Use lower-case letters, digits, hyphens and underscores, beginning with a letter or digit.',
  'card-id': 'Use letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
  'field-name':
    'Use letters, digits, hyphens and underscores, beginning with a letter; “id” and “copies” are taken.',
  'token-name': 'Use letters, digits, hyphens and underscores, beginning with a letter or digit.',
  'template-name': 'Use the name of a file below templates/, without “.xml”.',
  language: 'Use a language code such as en, nl or pt-BR.',
  'hex-color': 'Write a colour as six hexadecimal digits in quotes, such as "#10293A".',
  'font-path':
    'Write “./fonts/Own.ttf”, or a path inside a font package such as “@expo-google-fonts/literata/…”.',
  'icon-path': 'Write “phosphor/name”, “phosphor-bold/name” or “./icons/own.svg”.',
  'svg-path': 'Write SVG path data, beginning with M.',
  'rising-stops': 'Stops count from 0 to 1 and rise.',
  'not-empty': 'Write at least one letter.',
  date: 'A date is written as 2026-11-24.',
};

/** How to write what is expected, by what it is. */
const WRITTEN: { readonly [S in Shape]?: string } = {
  text: 'Write one text; if it begins with a sign or looks like yes or no, put it in quotes.',
  list: 'Put it in square brackets, with commas: [one, two].',
  keys: 'Write keys with values below each other, or in braces: {key: value, other: value}.',
  'yes-or-no': 'Write yes or no.',
};

const TWICE = { deck: 'Two decks', product: 'Two products', card: 'Two cards of this kind' } as const;

const BACK_REASONS = {
  'face-down': 'Cards that lie face down',
  duplex: 'Sheets printed on both sides (sides: duplex)',
  gutterfold: 'Sheets that are folded (sides: gutterfold)',
} as const;

export const gameMessages: Messages<GameFacts> = {
  'game/unknown-key': ({ key, nearest, known }) =>
    wayOut(`The key ${quoted(key)} has no meaning here.`, { nearest, known }),
  'game/missing-key': ({ key }) => ({ message: `${quoted(key)} is missing.`, hint: `Add “${key}: …”.` }),
  'game/wrong-type': ({ field, expected, found }) => ({
    message: `${quoted(field)} must be ${listed(
      expected.map((shape) => SHAPES[shape]),
      'or',
    )}, but is ${SHAPES[found]}.`,
    ...(expected.length === 1 && expected[0] && WRITTEN[expected[0]] && { hint: WRITTEN[expected[0]] }),
  }),
  'game/number-for-text': ({ field }) => ({
    message: `${quoted(field)} must be a text, but this looks like a number.`,
    hint: 'Put it in quotes.',
  }),
  'game/unknown-value': ({ field, value, nearest, known }) =>
    wayOut(`${quoted(field)} cannot be ${quoted(value)}.`, { nearest, known }),
  'game/out-of-range': ({ field, value, min, max }) => ({
    message: `${quoted(field)} must be ${between(min, max)}, but is ${value}.`,
  }),
  'game/not-whole': ({ field, value }) => ({
    message: `${quoted(field)} must be a whole number, but is ${value}.`,
  }),
  'game/wrong-count': ({ field, found, min, max }) => ({
    message: `${quoted(field)} must hold ${between(min, max)} entries, but holds ${found}.`,
  }),
  'game/bad-form': ({ field, value, form }) => ({
    message: `${quoted(field)} cannot be ${quoted(value)}.`,
    hint: FORMS[form],
  }),
  'game/duplicate-id': ({ id, what }) => ({
    message: `${TWICE[what]} have the id ${quoted(id)}.`,
    hint: 'Give one of them another id.',
  }),
  'game/unknown-name': ({ what, name, kind, nearest, known }) =>
    wayOut(`${OWNED.has(what) ? 'The theme has' : 'There is'} no ${kind ?? NAMED[what]} ${quoted(name)}.`, {
      nearest,
      known,
    }),
  'game/deck-count': ({ deck, found, wanted }) => ({
    message: `The deck ${quoted(deck)} has ${found} cards, but game.yaml says ${wanted}.`,
    hint: 'Add or remove cards, or correct “cards:”.',
  }),
  'game/empty-deck': ({ deck }) => ({ message: `The deck ${quoted(deck)} has no cards.` }),
  'game/one-of-keys': ({ keys, found }) => ({
    message:
      found.length === 0
        ? `One of ${listed(keys, 'or')} is missing.`
        : `Only one of ${listed(keys)} may be written, but there are ${found.length}.`,
  }),
  'game/field-type-needs': ({ type, key }) => ({
    message: `A field of the type ${quoted(type)} must say its ${quoted(key)}.`,
    hint: `Write {type: ${type}, ${key}: …}.`,
  }),
  'game/print-not-for-kind': ({ as, kind, allowed }) => ({
    message: `A product of the kind ${quoted(kind)} cannot be printed as ${quoted(as)}.`,
    hint: `Possible: ${listed(allowed, 'or')}.`,
  }),
  'game/needs-back': ({ because }) => ({
    message: `${BACK_REASONS[because]} need a back.`,
    hint: 'Add “back:” with the name of a template to the product.',
  }),
  'game/unsafe-output-name': ({ file }) => ({
    message: `${quoted(file)} cannot be the name of a file.`,
    hint: 'Use letters without accents, digits, dots, hyphens and underscores; / makes a folder.',
  }),
  'game/same-output': ({ file }) => ({ message: `Two print jobs write the same file ${quoted(file)}.` }),
  'game/bad-svg': ({ path, why, name }) => ({
    message: {
      'no-path': `${quoted(path)} has no filled path.`,
      element: `${quoted(path)} has an element <${name}>; only filled paths are read.`,
      attribute: `${quoted(path)} uses ${quoted(name)}; only plain filled paths are read.`,
      'cut-off': `${quoted(path)} is not whole: a tag or the end of the drawing is missing.`,
      'path-data': `${quoted(path)} has a path that cannot be drawn: ${quoted(name)}.`,
      'view-box': `The viewBox of ${quoted(path)} must be a square that begins at 0 0.`,
    }[why],
    hint: 'Let your drawing program turn everything into one filled path (outline, union) and save it as plain SVG.',
  }),
};
