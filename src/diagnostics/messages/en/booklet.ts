import type { BookletFacts } from '../../facts/booklet.js';
import type { Wording } from '../../wording.js';

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

export const bookletMessages: { [C in keyof BookletFacts]: (facts: BookletFacts[C]) => Wording } = {
  'booklet/unprintable': ({ what }) => ({
    message: `A booklet cannot print this kind of Markdown (${what}).`,
    hint: 'headings, paragraphs, numbered steps, bullets, tables, > [!NOTE] boxes and ![figures](card:ID/front) can be printed.',
  }),
  'booklet/unknown-figure': ({ target, nearest }) => ({
    message: `There is nothing to show for the figure “${target}”.`,
    hint:
      nearest === undefined
        ? 'write card:ID/front, card:ID/back or template:NAME.'
        : `did you mean “${nearest}”?`,
  }),
  'booklet/unknown-anchor': ({ anchor, nearest, known }) => ({
    message: `No heading of the booklet is called “#${anchor}”.`,
    hint:
      nearest === undefined ? `headings: ${known.slice(0, 8).join(', ')}.` : `did you mean “#${nearest}”?`,
  }),
  'booklet/empty-chapter': () => ({
    message: 'This chapter is empty.',
    hint: 'begin it with its title: # What it is about',
  }),
  'booklet/no-title': () => ({
    message: 'This chapter does not begin with its title.',
    hint: 'the first line is the title: # What it is about',
  }),
  'booklet/second-title': ({ title }) => ({
    message: `A chapter has one title, and “${title}” is a second one.`,
    hint: 'write ## for a heading inside the chapter, or put it into a file of its own.',
  }),
  'booklet/unknown-block': ({ block, nearest, known }) => ({
    message: `Chapters have no part called “${block}”.`,
    hint: nearest === undefined ? `parts: ${known.join(', ')}.` : `did you mean “${nearest}”?`,
  }),
  'booklet/unplayable-record': ({ reason, value }) => ({
    message: `This game cannot be set up: ${REASONS[reason] ?? reason} (${value}).`,
    hint: 'the rules or the cards have changed since it was recorded.',
  }),
  'booklet/illegal-move': ({ move, reason, possible }) => ({
    message: `The move “${move}” is not possible here. ${reason}`,
    hint:
      possible.length === 0
        ? 'the game is over by then.'
        : `possible would be: ${possible.slice(0, MOST_MOVES).join(' · ')}${possible.length > MOST_MOVES ? ' …' : ''}`,
  }),
  'booklet/no-story': ({ sentence }) => ({
    message: `words.yaml has no sentence story.${sentence}, and a recorded game needs it.`,
  }),
  'booklet/no-room': ({ template, width, height }) => ({
    message: `The pages of “${template}” have no room for text: ${width} mm wide, ${height} mm high.`,
    hint: 'Give <flow> the place it needs: grow="1", or x, y, right and bottom.',
  }),
  'booklet/too-tall': ({ block, overMm }) => ({
    message: `This ${block} is ${overMm.toFixed(1)} mm taller than a page and cannot be cut.`,
    hint: 'split it into two.',
  }),
};
