import type { BookletFacts } from '../../facts/booklet.js';
import type { Messages } from '../../wording.js';
import { counted, listed, quoted, wayOut } from './phrases.js';

const MOST_MOVES = 6;

/** Why a game cannot be set up; what is missing here is told by its own name. */
const REASONS: Readonly<Record<string, string>> = {
  'unknown-scenario': 'there is no such scenario',
  'unknown-table-set': 'there is no such table set',
  'unknown-role': 'there is no such role',
  'role-twice': 'a role is named twice',
  players: 'the number of players is not allowed',
  roles: 'too many roles are named',
  'other-game': 'the engine cannot play this game',
};

/** What chapters cannot hold, by marked's name for it. */
const UNPRINTABLE: Readonly<Record<string, string>> = {
  html: 'a tag of HTML',
  code: 'a block of code, or lines moved four spaces to the right',
  image: 'a picture in the middle of a text',
  list: 'a list inside a step, a bullet or a box',
  table: 'a table inside a step, a bullet or a box',
  heading: 'a heading inside a step, a bullet or a box',
  blockquote: 'a box inside a step, a bullet or a box',
  hr: 'a line inside a step, a bullet or a box',
  del: 'words that are crossed out (~~)',
  checkbox: 'a box to tick',
};

const INSTEAD: Readonly<Record<string, string>> = {
  html: 'Delete it; **bold** and *italic* are written with stars, and < itself as \\<.',
  code: 'Move the lines to the left, and delete the lines of ```.',
  image: 'Put it on a line of its own, with an empty line before and after it.',
};

export const bookletMessages: Messages<BookletFacts> = {
  'booklet/unprintable': ({ what }) => ({
    message: `A booklet cannot print ${UNPRINTABLE[what] ?? `this kind of Markdown (${what})`}.`,
    hint: INSTEAD[what] ?? 'Say it in a paragraph, a list, a table or a box of its own.',
  }),
  'booklet/unknown-figure': ({ target, nearest }) => ({
    message: `There is nothing to show for the figure ${quoted(target)}.`,
    hint:
      nearest === undefined
        ? 'Write card:ID/front or card:ID/back for a card, or template:NAME for a drawing in templates/.'
        : `Did you mean ${quoted(nearest)}?`,
  }),
  'booklet/unknown-anchor': ({ target, nearest, known }) =>
    wayOut(`No heading of the booklet is called ${quoted(target)}.`, {
      nearest: nearest && `#${nearest}`,
      known: known.map((name) => `#${name}`),
    }),
  'booklet/empty-chapter': () => ({
    message: 'This chapter is empty.',
    hint: 'Begin it with its title, “# What it is about”, or take it out of game.yaml.',
  }),
  'booklet/no-title': () => ({
    message: 'This chapter does not begin with its title.',
    hint: 'Begin the first line with # and a space: “# What it is about”.',
  }),
  'booklet/second-title': ({ title }) => ({
    message: `A chapter has one title, and ${quoted(title)} is a second one.`,
    hint: `Write ${quoted(`## ${title}`)} for a heading inside the chapter, or put it into a file of its own.`,
  }),
  'booklet/not-read': ({ what, better }) => ({
    message:
      what === 'table'
        ? 'This table would be printed as lines of |: nothing says where its head ends.'
        : 'This heading would be printed with its signs: there is no space after them.',
    hint:
      better === undefined
        ? 'Write a line such as “| --- | --- |” below the first one.'
        : `Write ${quoted(better)}.`,
  }),
  'booklet/uneven-row': ({ found, columns }) => ({
    message: `A row has ${counted(found, 'cell')}, and its table ${counted(columns, 'column')}${found > columns ? ': the last would not be printed' : ''}.`,
    hint:
      found > columns
        ? 'Delete a |, or add a column to the first two lines; a | that is to be printed is written \\|.'
        : 'Add a | for each cell that is to stay empty.',
  }),
  'booklet/unknown-box': ({ box, nearest, known }) => ({
    message: `Nothing knows boxes of the sort ${quoted(`[!${box}]`)}; this one would be printed without a label.`,
    hint:
      nearest === undefined
        ? `Write one of ${listed(
            known.map((name) => `[!${name}]`),
            'or',
          )}, or give it a label under “booklet:” in words.yaml.`
        : `Did you mean ${quoted(`[!${nearest}]`)}?`,
  }),
  'booklet/unknown-block': ({ block, nearest, known }) =>
    wayOut(`Chapters have no part called ${quoted(block)}.`, { nearest, known }),
  'booklet/unplayable-record': ({ reason, value }) => ({
    message: `This game cannot be set up: ${REASONS[reason] ?? reason} (${value}).`,
    hint: 'The rules or the cards have changed since it was recorded: correct the beginning of the record.',
  }),
  'booklet/illegal-move': ({ move, reason, possible }) => ({
    message: `The move “${move}” is not possible here. ${reason}`,
    hint:
      possible.length === 0
        ? 'The game is over by then: delete the move.'
        : `Possible would be: ${possible.slice(0, MOST_MOVES).join(' · ')}${possible.length > MOST_MOVES ? ' …' : ''}`,
  }),
  'booklet/no-story': ({ sentence }) => ({
    message: `words.yaml has no sentence story.${sentence}, and a recorded game needs it.`,
    hint: `Add it under “story:” in words.yaml.`,
  }),
  'booklet/no-room': ({ template, width, height }) => ({
    message: `The pages of “${template}” have no room for text: ${width} mm wide, ${height} mm high.`,
    hint: 'Give <flow> the place it needs: grow="1", or x, y, right and bottom.',
  }),
  'booklet/too-tall': ({ block, overMm }) => ({
    message: `This ${block} is ${overMm.toFixed(1)} mm taller than a page and cannot be cut.`,
    hint: 'Divide it into two, or make it smaller.',
  }),
};
