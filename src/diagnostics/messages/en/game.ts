import type { GameFacts, Named } from '../../facts/game.js';
import type { Messages } from '../../wording.js';
import { between, counted, listed, quoted, wayOut } from './phrases.js';
import { SHAPES, sizeIn, wayToSpell, wayToWrite } from './ways-to-write.js';

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

/** Where a thing of a name is written, so that another one can be. */
const WRITTEN_IN: { readonly [N in Named]: string } = {
  kind: 'under “kinds:” in game.yaml',
  deck: 'under “decks:” in game.yaml',
  card: 'as a card of its own',
  color: 'under “colors:” in theme.yaml',
  font: 'under “fonts:” in theme.yaml',
  style: 'under “styles:” in theme.yaml',
  gradient: 'under “gradients:” in theme.yaml',
  chip: 'under “chips:” in theme.yaml',
  product: 'under “products:” in game.yaml',
  icon: 'under “icons:” in theme.yaml',
  template: 'as a file in the folder “templates”',
  format: 'under “formats:” in theme.yaml',
  paper: 'as {width: …, height: …} in millimetres',
  'style-or-template': 'under “styles:” in theme.yaml',
};

const TWICE = { deck: 'Two decks', product: 'Two products', card: 'Two cards of this kind' } as const;

const BACK_REASONS = {
  'face-down': 'Cards that lie face down',
  duplex: 'Sheets printed on both sides (sides: duplex)',
  gutterfold: 'Sheets that are folded (sides: gutterfold)',
} as const;

export const gameMessages: Messages<GameFacts> = {
  'game/unknown-key': ({ key, nearest, known }) =>
    wayOut(`${quoted(key)} means nothing here.`, { nearest, known }),
  'game/missing-key': ({ key }) => ({
    message: `${quoted(key)} is missing.`,
    hint: `Add a line “${key}: …”.`,
  }),
  'game/wrong-type': ({ field, expected, found, written, names }) => ({
    message: `${quoted(field)} must be ${listed(
      expected.map((shape) => SHAPES[shape]),
      'or',
    )}, but ${found === 'nothing' ? 'nothing is written' : `is ${SHAPES[found]}`}.`,
    hint: wayToWrite({ expected, found, written, names }),
  }),
  'game/number-for-text': ({ field }) => ({
    message: `${quoted(field)} must be a text, but this looks like a number.`,
    hint: 'Put it in quotes.',
  }),
  'game/unknown-value': ({ field, value, nearest, known }) =>
    wayOut(`${quoted(field)} cannot be ${quoted(value)}.`, { nearest, known }),
  'game/out-of-range': ({ field, value, min, max }) => ({
    message: `${quoted(field)} must be ${between(min, max)}, but is ${value}.`,
    hint: `Write a number ${min === undefined || max === undefined ? 'that is ' : ''}${between(min, max)}.`,
  }),
  'game/not-whole': ({ field, value }) => ({
    message: `${quoted(field)} must be a whole number, but is ${value}.`,
    hint: `Write a whole number, such as ${Math.ceil(value)}.`,
  }),
  'game/wrong-count': ({ field, found, min, max }) => ({
    message: `${quoted(field)} must hold ${between(min, max)} ${(max ?? min) === 1 ? 'entry' : 'entries'}, but holds ${found}.`,
    hint: found < (min ?? 0) ? 'Add what is missing.' : 'Delete what is too much.',
  }),
  'game/bad-form': ({ field, value, form }) => ({
    message: `${quoted(field)} cannot be ${quoted(value)}.`,
    hint: wayToSpell(form, value),
  }),
  'game/duplicate-id': ({ id, what }) => ({
    message: `${TWICE[what]} have the id ${quoted(id)}.`,
    hint: 'Give this one another id, or delete it.',
  }),
  'game/unknown-name': ({ what, name, kind, nearest, known }) => {
    const message = `${OWNED.has(what) ? 'The theme has' : 'There is'} no ${kind ?? NAMED[what]} ${quoted(name)}.`;
    const size = what === 'format' ? sizeIn(name) : undefined;
    if (size !== undefined) return { message, hint: `Write ${size}, in millimetres.` };
    return {
      hint: `Correct the name, or add it ${WRITTEN_IN[what]}.`,
      ...wayOut(message, { nearest, known }),
    };
  },
  'game/deck-count': ({ deck, found, wanted }) => ({
    message: `The deck ${quoted(deck)} has ${counted(found, 'card')}, but game.yaml says ${wanted}.`,
    hint: `${found < wanted ? 'Add' : 'Remove'} ${counted(Math.abs(found - wanted), 'card')}, or write “cards: ${found}”.`,
  }),
  'game/empty-deck': ({ deck, file }) => ({
    message: `The deck ${quoted(deck)} has no cards: none are written in ${quoted(file)}.`,
    hint: 'Write cards into that file, or delete the deck here.',
  }),
  'game/one-of-keys': ({ keys, found }) => ({
    message:
      found.length === 0
        ? `One of ${listed(keys, 'or')} is missing.`
        : `Only one of ${listed(keys)} may be written, but there are ${found.length}.`,
    hint: found.length === 0 ? `Add a line “${keys[0]}: …”.` : 'Keep one of them.',
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
  'game/same-output': ({ file }) => ({
    message: `Two products, or two ways to print one, write the same file ${quoted(file)}.`,
    hint: 'Give one of them another name.',
  }),
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
