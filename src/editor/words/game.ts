import type { Words } from '../described.js';
import { SIZE_WORDS } from './theme.js';

const SIZE = { keys: SIZE_WORDS } as const;

/** What stands in `game.yaml`, for editors. */
export const GAME_WORDS: Words = {
  title: 'What the game is called.',
  subtitle: 'A line below the title.',
  version: 'The version of the game, in quotes where it looks like a number: "1.0".',
  language: 'The language of its texts: en, da, pt-BR.',
  author: 'Who is named as the author in the PDFs.',
  licence: 'Under which licence the game may be used.',
  credits: 'Who made it: a line each.',
  sources: 'Full references by the short key that cards print.',
  theme: { about: 'The file with colours, fonts, styles and icons.', of: 'yamlFiles' },
  rules: { about: 'The file with the numbers of the rules.', of: 'yamlFiles' },
  words: { about: 'The file with words that belong to no card.', of: 'yamlFiles' },
  kinds: 'Kinds of card by id, each with its fields.',
  decks: 'Decks of cards, each with its kind and its files.',
  products: 'What is printed: cards, boards, sheets and booklets.',
  sleeves: {
    about: 'Card sleeves one can buy, for a note on which of them fit.',
    keys: {
      name: 'The name on the pack.',
      width: 'Width of the card they are made for, in millimetres.',
      height: 'Height of the card they are made for, in millimetres.',
      stock: 'What a sleeve adds to the thickness of a card, in millimetres.',
    },
  },
  reading: {
    about: 'What the edition for reading aloud says.',
    keys: {
      cards: 'Fields in the order in which they are read, by kind of card.',
      described: 'Chapters that tell what a product shows, instead of its cards, by product.',
      passages: 'Words in another language than the text around them, by language: titles of publications.',
    },
  },
  variables: 'What {name} in texts stands for, unless an edition says otherwise.',
  editions: {
    about: 'What an edition may change.',
    keys: {
      colors: {
        about: 'Colours that an edition may replace with its own.',
        keys: {
          color: { about: 'The colour of the theme.', of: 'colors' },
          on: { about: 'The colour read on it.', of: 'colors' },
          tints: 'Tints of it, each with its share of white.',
        },
      },
      rules: {
        about: 'Rules that an edition may change, with their range.',
        keys: { min: 'The least it may say.', max: 'The most it may say.' },
      },
    },
  },
  checks: {
    about: 'What cocreator check is asked to look for.',
    keys: {
      severities: 'How grave a rule is: off, warning or error, by rule or area of rules.',
      limits: {
        about: 'Where rules that measure something begin to warn.',
        keys: {
          'sentence-words': 'Most words in a sentence; 25 unless said.',
          lix: 'Highest LIX of a card; 50 unless said. 40 is a newspaper.',
          ink: 'Most ink in percent, all four together; 300 unless said.',
          'text-pt': 'Smallest type in points; 6 unless said.',
          'line-pt': 'Thinnest line in points; 0.25 unless said.',
          'safe-zone': 'How far texts keep from the cut, in millimetres; 3 unless said.',
          dpi: 'Coarsest picture in dots per inch as printed; 200 unless said.',
          'most-dpi': 'Finest picture that makes sense, in dots per inch as printed; 1200 unless said.',
          'body-contrast': 'Least WCAG contrast of lines of five words and more; 7 unless said.',
          contrast: 'Least contrast of text (WCAG); 4.5 unless said.',
          'color-difference':
            'Least difference (CIEDE2000) of colours that tell cards apart; 10 unless said.',
        },
      },
    },
  },
};

export const KIND_WORDS: Words = {
  name: 'What messages and sheets call such a card.',
  fields: 'The fields of a card by name: a type such as text or number?, or {type: …}.',
};

export const FIELD_WORDS: Words = {
  type: 'What the field holds.',
  optional: 'yes: cards may leave it out. A question mark after a bare type says the same.',
  min: 'The smallest number.',
  max: 'The largest number.',
  whole: 'yes: no decimals.',
  values: 'The words it may hold.',
  kind: { about: 'The kind of card it names.', of: 'kinds' },
  of: 'What each entry holds.',
  keys: 'The keys there must be; without them, any.',
  fields: 'The fields inside.',
  ends: 'A sign that the text must end with, such as "?".',
  about: 'What the field is for: editors show it to whoever writes a card.',
};

export const DECK_WORDS: Words = {
  id: 'What products call the deck: lower case, digits, - and _.',
  kind: { about: 'The kind of its cards.', of: 'kinds' },
  file: { about: 'The file with its cards.', of: 'yamlFiles' },
  files: { about: 'The files with its cards, instead of one file.', of: 'yamlFiles' },
  cards: 'How many cards there shall be, copies counted; the check then counts them.',
};

export const PRODUCT_WORDS: Words = {
  id: 'What the command line calls it: lower case, digits, - and _.',
  title: 'What it is called.',
  kind: 'What it is: cards, a board, a sheet, a booklet or a tuck box.',
  holds: 'Ids of the products that lie in the box.',
  stock: 'Thickness of one card in millimetres; 0.32 is board of 300 g/m².',
  clearance: 'Play of the cards in the box, in millimetres.',
  sleeve: {
    about: 'The sleeves the cards are in.',
    keys: {
      width: 'Outer width in millimetres.',
      height: 'Outer height in millimetres.',
      stock: 'What a sleeve adds to the thickness of a card, in millimetres.',
    },
  },
  panel: { about: 'Template of the panels of the box.', of: 'templates' },
  format: { about: 'Size after cutting: a name, or width and height.', of: 'formats', ...SIZE },
  orientation: 'Turns a named format.',
  bleed: 'How far colour runs beyond the cut, in millimetres; 3 unless said.',
  grammage: 'Which paper it asks for, in g/m².',
  'corner-radius': 'Radius of its rounded corners in millimetres.',
  print: 'The files to print.',
  decks: { about: 'The decks whose cards are printed.', of: 'decks' },
  front: { about: 'The template of the front, without .xml.', of: 'templates' },
  back: { about: 'The template of the back, without .xml.', of: 'templates' },
  'face-down': 'yes: the deck lies face down, so all backs must look alike.',
  chapters: { about: 'The chapters in reading order.', of: 'chapters' },
  records: { about: 'Recorded games that chapters may tell.', of: 'yamlFiles' },
  pages: {
    about: 'The templates of the pages.',
    keys: {
      cover: { about: 'The first page.', of: 'templates' },
      contents: { about: 'The table of contents; without it there is none.', of: 'templates' },
      opening: { about: 'The first page of a chapter.', of: 'templates' },
      left: { about: 'Left pages.', of: 'templates' },
      right: { about: 'Right pages.', of: 'templates' },
      'back-cover': { about: 'The last page.', of: 'templates' },
    },
  },
  blocks: { about: 'What draws each part of the text: a text style or a template.', of: 'blocks' },
  'run-on': 'yes: a chapter may begin on the page on which the one before ends.',
};

export const PRINT_WORDS: Words = {
  file: 'Name of the PDF, without .pdf; / makes a folder.',
  as: 'How it is laid out.',
  paper: { about: 'The paper: a name, or width and height.', of: 'papers', ...SIZE },
  sides: 'Both sides, fronts only, or front and back side by side to fold.',
  flip: 'How the sheet is turned for its second side.',
  gutter: 'Between cards, in millimetres; 0 cuts them with one cut.',
  margin: 'Around the sheet, in millimetres.',
  'back-offset': 'Moves the backs right and down, in millimetres.',
  columns: 'Sheets side by side.',
  rows: 'Sheets one below the other.',
  scale: '1 is full size.',
};
