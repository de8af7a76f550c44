import type { BookletFacts } from '../../facts/booklet.js';
import type { Wording } from '../../wording.js';

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
  'booklet/too-tall': ({ block, overMm }) => ({
    message: `This ${block} is ${overMm.toFixed(1)} mm taller than a page and cannot be cut.`,
    hint: 'split it into two.',
  }),
};
