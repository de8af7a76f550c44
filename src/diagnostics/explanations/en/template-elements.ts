import type { Explanations } from '../../explanation.js';
import type { TemplateFacts } from '../../facts/template.js';

export const DRAWN_WRONG = 'The face cannot be drawn until the template can be read.';

/** The rules of elements and attributes. */
export const elementExplanations = {
  'template/bad-tag': {
    what: 'A tag is not written as XML writes tags.',
    why: DRAWN_WRONG,
    mend: 'Write <name attribute="value">, with straight quotes, and &lt; for the sign < in a text.',
    example: { wrong: '<text style=body>', right: '<text style="body">' },
  },
  'template/unclosed-tag': {
    what: 'A tag, a value in quotes or a comment has no end.',
    why: DRAWN_WRONG,
    mend: 'Close it.',
    example: { wrong: '<box width="10>', right: '<box width="10">' },
  },
  'template/unclosed-element': {
    what: 'An element is never closed.',
    why: 'It is not clear what it holds.',
    mend: 'Write its closing tag, or end the tag with />.',
    example: { wrong: '<box><text>Hello</text>', right: '<box><text>Hello</text></box>' },
  },
  'template/wrong-closing-tag': {
    what: 'A closing tag stands where another one must come first.',
    why: 'Elements must lie inside each other.',
    mend: 'Exchange the tags, or delete the one that closes nothing.',
    example: { wrong: '<box><text>Hello</box></text>', right: '<box><text>Hello</text></box>' },
  },
  'template/unbalanced-block': {
    what: 'A block begins and ends in different elements.',
    why: 'With one half of them left out, the elements would not lie inside each other any more.',
    mend: 'Put the block around whole elements, or inside one value or text.',
    example: {
      wrong: '<text>{{#if motto}}{{motto}}</text>{{/if}}',
      right: '{{#if motto}}<text>{{motto}}</text>{{/if}}',
    },
  },
  'template/misplaced-hole': {
    what: 'A hole stands where no value can be printed.',
    why: 'A value can fill the quotes of an attribute or a text, and nothing else.',
    mend: 'Move it into an attribute or a <text>.',
    example: { wrong: '<box>{{title}}</box>', right: '<box><text>{{title}}</text></box>' },
  },
  'template/unknown-entity': {
    what: 'An & begins something that is no entity.',
    why: 'XML cannot tell which sign is meant.',
    mend: 'Write &amp; for the sign itself.',
    example: { wrong: '<text>Fish & light</text>', right: '<text>Fish &amp; light</text>' },
  },
  'template/duplicate-attribute': {
    what: 'An attribute is written twice.',
    why: 'Only one of the values could count.',
    mend: 'Delete one.',
  },
  'template/unknown-element': {
    what: 'No element has this name.',
    why: 'Nobody knows what to draw.',
    mend: 'Use one of the elements in templates/README.md.',
    example: { wrong: '<txt>Hello</txt>', right: '<text>Hello</text>' },
  },
  'template/wrong-parent': {
    what: 'An element stands in another one that cannot hold it.',
    why: 'It has a meaning only where it belongs.',
    mend: 'Move it into the element that the hint names.',
  },
  'template/wrong-child': {
    what: 'An element holds another one that it cannot hold.',
    why: 'It would not be drawn.',
    mend: 'Move it out; often a <box> around both is what is wanted.',
  },
  'template/stray-text': {
    what: 'Text stands outside of a <text>.',
    why: 'It has no style, and so no size or font.',
    mend: 'Put it in a <text>.',
    example: { wrong: '<box>Hello</box>', right: '<box><text>Hello</text></box>' },
  },
  'template/wrong-root': {
    what: 'A template does not have exactly one <face> at its top.',
    why: 'The face is what is printed.',
    mend: 'Put everything into one <face>.',
  },
  'template/unknown-attribute': {
    what: 'An element has no such attribute.',
    why: 'It would have no effect.',
    mend: 'Correct its name.',
    example: { wrong: '<box widht="10"/>', right: '<box width="10"/>' },
  },
  'template/missing-attribute': {
    what: 'An attribute is missing or empty that the element cannot do without.',
    why: 'It could not be drawn.',
    mend: 'Add it. Where a field may be empty, put {{#if}} around the element.',
  },
  'template/wrong-value': {
    what: 'An attribute has a value that it cannot take.',
    why: 'It would have no effect.',
    mend: 'Write a value of the sort that the hint names. Lengths are in millimetres, without a unit.',
    example: { wrong: '<box width="10mm"/>', right: '<box width="10"/>' },
  },
  'template/negative-value': {
    what: 'A length that cannot be below zero is.',
    why: 'Nothing has a negative size.',
    mend: 'Write zero or more. To move something up or to the left, use top and left in an absolute box.',
  },
  'template/out-of-range': {
    what: 'A number of a template is smaller or larger than it may be.',
    why: 'It could not be drawn, or would take forever.',
    mend: 'Choose a number within the range.',
  },
  'template/wrong-kind': {
    what: 'An attribute is filled from a field of another sort.',
    why: 'A text is no colour, and a list is no length.',
    mend: 'Use another field, or change its type in game.yaml.',
  },
  'template/unknown-token': {
    what: 'The theme has no colour, icon, style or spacing of this name.',
    why: 'Templates know names only, so that the look can be changed in one place.',
    mend: 'Correct the name, or add it to theme.yaml.',
    example: { wrong: '<icon name="anchor" color="#10293A"/>', right: '<icon name="anchor" color="ink"/>' },
  },
} satisfies Partial<Explanations<TemplateFacts>>;
