import type { Expectation, ShapeName, TemplateFacts, Token, Unsupported } from '../../facts/template.js';

/** What is not available, and what to do instead. */
export const UNSUPPORTED: { readonly [U in Unsupported]: readonly [what: string, instead?: string] } = {
  triple: ['{{{…}}} and {{&…}} are not needed', 'Write {{…}}: a value is never read as markup.'],
  decorator: ['Decorators are not available', 'Put the repeated markup in a part below templates/parts/.'],
  'raw-block': ['{{{{…}}}} is not available', 'A backslash before {{ prints it as it is.'],
  'inverse-block': ['{{^…}} is not available', 'Write {{#unless …}}…{{/unless}}.'],
  'block-names': ['“as |…|” is not available', 'Inside {{#each}}, write {{this}}, {{@key}} and {{@index}}.'],
  'named-argument': ['Only parts take named arguments', 'Give values in order: (add a b).'],
  'dynamic-part': [
    'The name of a part must be written out',
    'Choose with {{#if (eq a "b")}}{{> parts/b}}{{/if}}.',
  ],
  'part-context': ['A part takes named values only', 'Write {{> parts/name title=title}}.'],
  'part-in-text': ['Parts can stand around and inside elements only'],
  root: [
    '@root is not available',
    'Write ../ once for each {{#each}} to step out of, or @game, @rules, @words.',
  ],
  'literal-call': ['A text or number is not a function'],
  doctype: [
    'A template has no DOCTYPE',
    'Leave it out; the entities are &amp; &lt; &gt; &quot; &apos; and &#…;.',
  ],
  cdata: ['A template has no CDATA', 'Write &lt; and &amp; for < and &.'],
  instruction: ['A template has no <?…?>', 'Leave it out.'],
};

/** What a hole leads to. */
export const SHAPES: { readonly [S in ShapeName]: string } = {
  text: 'a text',
  number: 'a number',
  boolean: 'yes or no',
  icon: 'an icon',
  color: 'a colour',
  style: 'a text style',
  image: 'an image',
  list: 'a list',
  map: 'a map',
  card: 'a card',
  group: 'a group of fields',
  view: 'a value of the effect language',
  data: 'a group of values',
  unknown: 'something else',
};

/** What an attribute takes. */
export const EXPECTED: { readonly [E in Expectation]: string } = {
  length: 'a length: millimetres without a unit, or a name from the theme’s spacing',
  lengths: 'lengths with spaces between them: millimetres without a unit, or names from the theme’s spacing',
  extent: 'a length in millimetres without a unit, a percentage such as 50%, or auto',
  number: 'a number',
  integer: 'a whole number',
  flag: 'yes or no',
  path: 'SVG path data that begins with M',
  points: 'points such as “0,0 10,5”',
  edges: 'all, or some of: top right bottom left',
  columns: 'one width a column: millimetres, or shares of the rest such as 2*',
  percents: 'percentages with spaces between them, without the sign',
  word: 'one of',
  color: 'a colour of the theme',
  colors: 'colours of the theme with spaces between them',
  paint: 'a colour or gradient of the theme',
  icon: 'an icon of the theme',
  style: 'a text style of the theme',
  chip: 'a chip of the theme',
  file: 'an image',
  card: 'the id of a card',
  text: 'a text',
};

/** What the theme has by name. */
export const TOKENS: { readonly [T in Token]: string } = {
  color: 'colour',
  paint: 'colour or gradient',
  icon: 'icon',
  style: 'text style',
  chip: 'chip',
  spacing: 'spacing',
};

/** What a template may not go beyond. */
export const LIMITS: {
  readonly [W in TemplateFacts['template/too-large']['what']]: (limit: number) => string;
} = {
  characters: (limit) => `A template may have at most ${limit} characters.`,
  holes: (limit) => `A template may have at most ${limit} holes.`,
  nesting: (limit) => `Blocks, elements and parentheses may be nested at most ${limit} deep.`,
  lists: (limit) => `Lists and quotations may be nested at most ${limit} deep.`,
  elements: (limit) => `A template, with all its parts, may draw at most ${limit} elements.`,
  turns: (limit) => `The lists of one face may have at most ${limit} turns in all.`,
};

/** What a tag should have gone on with. */
export const TAGS = {
  name: 'After < comes the name of an element',
  attribute: 'Here belongs an attribute such as width="10"',
  end: 'A tag ends with > or />',
  'closing-tag': 'A closing tag looks like </box>',
} as const;

/** What a function takes. */
export const ARGUMENTS = {
  number: 'a number',
  list: 'a list',
  map: 'a map or a list',
  text: 'a text in quotes',
  value: 'a single value',
} as const;
