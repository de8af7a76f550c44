import type { Explanations } from '../../explanation.js';
import type { TemplateFacts } from '../../facts/template.js';
import { DRAWN_WRONG, elementExplanations } from './template-elements.js';

const NOT_FILLED = 'The card would be printed with a hole, or not at all.';

export const templateExplanations: Explanations<TemplateFacts> = {
  ...elementExplanations,

  'template/too-large': {
    what: 'A template is longer, deeper or holds more than a template may.',
    why: 'A template from a stranger must not be able to keep the computer busy for hours.',
    mend: 'Divide it into parts, or repeat less.',
  },
  'template/unclosed-hole': {
    what: 'A hole is opened with {{ and never closed.',
    why: DRAWN_WRONG,
    mend: 'Close it with }}.',
    example: { wrong: '<text>{{title</text>', right: '<text>{{title}}</text>' },
  },
  'template/unclosed-block': {
    what: 'A block such as {{#if}} has no end.',
    why: 'It is not clear what depends on it.',
    mend: 'Close it with {{/if}} or {{/each}}.',
    example: {
      wrong: '{{#if motto}}<text>{{motto}}</text>',
      right: '{{#if motto}}<text>{{motto}}</text>{{/if}}',
    },
  },
  'template/wrong-block-end': {
    what: 'A block ends where another one must end first.',
    why: 'Blocks must lie inside each other.',
    mend: 'Exchange the ends, or delete the one that belongs to nothing.',
  },
  'template/hole-syntax': {
    what: 'What stands between {{ and }} cannot be read.',
    why: NOT_FILLED,
    mend: 'Write the name of a field, or a function and its values.',
    example: { wrong: '{{title | upper}}', right: '{{upper title}}' },
  },
  'template/unsupported': {
    what: 'A template uses something that Handlebars or XML have but templates do without.',
    why: 'Such things could run code, read other files or print unseen values.',
    mend: 'Do it as the hint says.',
  },
  'template/unknown-block': {
    what: 'A block has a name that no block has.',
    why: NOT_FILLED,
    mend: 'Use {{#if}}, {{#unless}}, {{#each}} or {{#let}} as templates/README.md shows.',
  },
  'template/block-argument': {
    what: 'A block has none or several values after its name.',
    why: 'It decides by one value.',
    mend: 'Join conditions with (and a b), (or a b) or (not a).',
    example: { wrong: '{{#if calm rough}}', right: '{{#if (or calm rough)}}' },
  },
  'template/unknown-field': {
    what: 'The card has no such field.',
    why: NOT_FILLED,
    mend: 'Correct the name, or add the field to the kind in game.yaml.',
    example: { wrong: '<text>{{titel}}</text>', right: '<text>{{title}}</text>' },
  },
  'template/unknown-global': {
    what: 'There is no value of this name that begins with @.',
    why: NOT_FILLED,
    mend: 'Use @game, @rules, @words, @index and the others in templates/README.md.',
  },
  'template/nothing-outside': {
    what: '../ steps out of more blocks than there are.',
    why: NOT_FILLED,
    mend: 'Write one ../ for each {{#each}} around.',
  },
  'template/not-in-each': {
    what: 'A value that counts turns is used outside of {{#each}}.',
    why: 'There is no turn to count.',
    mend: 'Move it into {{#each}}.',
  },
  'template/not-printable': {
    what: 'A list, a card or a group is printed as if it were a text.',
    why: 'It would read [object Object].',
    mend: 'Print one of its fields, or go through it with {{#each}}.',
    example: { wrong: '{{neighbour}}', right: '{{neighbour.title}}' },
  },
  'template/not-a-list': {
    what: '{{#each}} goes through something that is no list.',
    why: 'There is nothing to repeat.',
    mend: 'Name a list or a map, or delete the block.',
  },
  'template/unknown-function': {
    what: 'There is no function of this name.',
    why: NOT_FILLED,
    mend: 'Use one of the functions in templates/README.md.',
  },
  'template/argument-count': {
    what: 'A function has too few or too many values.',
    why: 'Its result would not be what was meant.',
    mend: 'Write as many as the message says.',
  },
  'template/wrong-argument': {
    what: 'A function is given a value that it cannot use.',
    why: 'A text cannot be added, and a number has no length.',
    mend: 'Give it a value of the sort that the message names.',
  },
  'template/never-equal': {
    what: 'A field is compared with a value that it never has.',
    why: 'What depends on it would never be printed.',
    mend: 'Compare with one of its values.',
    example: { wrong: '{{#if (eq mood "clam")}}', right: '{{#if (eq mood "calm")}}' },
  },
  'template/unknown-kind': {
    what: 'There is no kind of card of this name.',
    why: 'No cards could be shown.',
    mend: 'Correct the name.',
  },
  'template/unknown-card': {
    what: 'There is no card with this id.',
    why: 'What is said about it could not be printed.',
    mend: 'Correct the id, or the kind before it.',
  },
  'template/unknown-part': {
    what: 'There is no part of this name.',
    why: DRAWN_WRONG,
    mend: 'Write the path of a file below templates/, without .xml.',
  },
  'template/part-cycle': {
    what: 'A part contains itself, by itself or through others.',
    why: 'It would have no end.',
    mend: 'Take it out of one of them.',
  },
  'template/nothing-to-place': {
    what: '{{> @partial-block}} is used outside of a part.',
    why: 'It stands for what is written between the tags of a part, and here there is nothing.',
    mend: 'Delete it, or move it into a part.',
  },
  'template/unused-argument': {
    what: 'A part is given a value that it does not use.',
    why: 'Most often the name is misspelt, and the value is missing inside.',
    mend: 'Correct the name, or delete the value.',
  },
  'template/unused-content': {
    what: 'Something is written between the tags of a part that has no place for it.',
    why: 'It would be lost.',
    mend: 'Add {{> @partial-block}} to the part, or use the part without content.',
  },
  'template/not-finite': {
    what: 'A calculation has no result, such as a division by zero.',
    why: 'Nothing can be drawn at such a length.',
    mend: 'Check the numbers, or put {{#if}} around it.',
  },
  'template/long-range': {
    what: '(range …) counts too far.',
    why: 'A template from a stranger must not be able to keep the computer busy for hours.',
    mend: 'Choose a smaller number.',
  },
};
