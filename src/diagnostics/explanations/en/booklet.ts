import type { Explanations } from '../../explanation.js';
import type { BookletFacts } from '../../facts/booklet.js';

export const bookletExplanations: Explanations<BookletFacts> = {
  'booklet/unprintable': {
    what: 'A chapter uses a part of Markdown that a booklet cannot print.',
    why: 'It would be missing on paper without anybody noticing.',
    mend: 'Say it with headings, paragraphs, steps, bullets, tables, boxes and figures.',
  },
  'booklet/unknown-figure': {
    what: 'A figure shows a card or template that does not exist.',
    why: 'The page would have a hole where readers look for the picture.',
    mend: 'Correct the name: card:ID/front and card:ID/back show a card, template:NAME a drawing of templates/. A picture of its own is put into a template with <image>.',
    example: { wrong: '![The card](card:skgaen/front)', right: '![The card](card:skagen/front)' },
  },
  'booklet/unknown-anchor': {
    what: 'A reference points to a heading that does not exist.',
    why: 'The reader would be sent to no page.',
    mend: 'Write # and the words of the heading in lower case with hyphens; also for a heading in another chapter, without the name of its file.',
    example: { wrong: '[the tide](#teh-tide)', right: '[the tide](#the-tide)' },
  },
  'booklet/empty-chapter': {
    what: 'A chapter has no text.',
    why: 'It would be an empty page and an empty line in the contents.',
    mend: 'Write it, or take it out of game.yaml.',
  },
  'booklet/no-title': {
    what: 'A chapter does not begin with its title.',
    why: 'The contents and the heads of the pages need it.',
    mend: 'Let the first line be # and the title.',
  },
  'booklet/second-title': {
    what: 'A chapter has a second title.',
    why: 'A chapter is one entry in the contents.',
    mend: 'Write ## for a heading inside the chapter, or use another file.',
  },
  'booklet/not-read': {
    what: 'A heading or a table of a chapter is written so that Markdown takes it for a paragraph.',
    why: 'Its signs, ## or |, would be printed, and the contents would lack the heading.',
    mend: 'Write a space after the last #. Below the first line of a table, write one with --- for each column.',
    example: { wrong: '##Prices', right: '## Prices' },
  },
  'booklet/uneven-row': {
    what: 'A row of a table has more or fewer cells than the first line of the table.',
    why: 'Cells that are too many are left out on paper; where some are missing, those after them stand in the wrong column.',
    mend: 'Count the | of the row. One that is to be printed is written \\|.',
    example: { wrong: '| Skagen | 4 | fish |', right: '| Skagen | 4 |' },
  },
  'booklet/unknown-box': {
    what: 'A box of a chapter begins with [!…] and a word that neither the booklet’s words nor its template know.',
    why: 'It would be printed like any other box, without the label that tells readers what sort it is.',
    mend: 'Correct the word. For a sort of your own, write its label under booklet: in words.yaml: “tactics: Tactics” for [!TACTICS].',
    example: { wrong: '> [!EXMAPLE] A first round', right: '> [!EXAMPLE] A first round' },
  },
  'booklet/unknown-block': {
    what: 'game.yaml names a template for a part that chapters do not have.',
    why: 'The template would never be used, and another part would look plain.',
    mend: 'Use one of the names that the hint lists.',
  },
  'booklet/unplayable-record': {
    what: 'A chapter tells a recorded game that cannot be set up any more.',
    why: 'An example that the rules do not allow teaches the wrong rules.',
    mend: 'Correct the set-up at the top of the record.',
  },
  'booklet/illegal-move': {
    what: 'A recorded game has a move that the rules do not allow at that point.',
    why: 'The cards or the numbers have changed, and the example would show what no table can do.',
    mend: 'Put one of the moves that the hint lists in its place, and look at those that follow.',
  },
  'booklet/no-story': {
    what: 'A chapter tells a recorded game, and words.yaml lacks a sentence for something that happens in it.',
    why: 'The story would have a hole.',
    mend: 'Write the sentence under story: in words.yaml, as decks/co-creator has it.',
  },
  'booklet/no-room': {
    what: 'The <flow> of a page, where the text goes, is less than 8 mm wide or high.',
    why: 'No paragraph would fit, and each would be told to be too tall.',
    mend: 'Let it grow, or say its place; look for what takes the room: the padding of the page, or boxes beside it.',
    example: { wrong: '<flow height="1"/>', right: '<flow x="12" y="12" right="12" bottom="12"/>' },
  },
  'booklet/too-tall': {
    what: 'Something is taller than a page and cannot be cut.',
    why: 'It would run over the edge of the paper.',
    mend: 'Divide it, or make the figure smaller.',
  },
};
