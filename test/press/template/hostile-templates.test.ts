import { expect, test } from 'vitest';
import { brief, type Change, compile, fill, VARDE } from '../../helpers/harbour.js';

const face = (inside: string): string => `<face>${inside}</face>`;
const hole = (inside: string): string => face(`<text style="body">{{${inside}}}</text>`);

const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `parts/p${index}`,
    index === 29 ? '<box/>' : `{{> parts/p${index + 1}}}{{> parts/p${index + 1}}}`,
  ]),
);

const chained = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `parts/p${index}`,
    index === 39 ? '<box/>' : `{{> parts/p${index + 1}}}`,
  ]),
);

const REFUSED: readonly (readonly [what: string, source: string, expected: string, change?: Change])[] = [
  ['a megabyte', face(' '.repeat(1_000_000)), 'template/too-large 1:1'],
  ['20,000 nested calls', hole(`${'(not '.repeat(20_000)}`), 'template/too-large 1:1'],
  ['500 nested calls', hole(`not ${'(not '.repeat(500)}title${')'.repeat(500)}`), 'template/too-large 1:26'],
  [
    '2,000 nested blocks',
    face(`${'{{#if title}}'.repeat(2000)}${'{{/if}}'.repeat(2000)}`),
    'template/too-large 1:423',
  ],
  [
    '2,000 links of else if',
    face(`{{#if a}}${'{{else if a}}'.repeat(2000)}{{/if}}`),
    'template/too-large 1:419',
  ],
  ['2,000 nested elements', `<face>${'<box>'.repeat(2000)}`, 'template/too-large 1:162'],
  [
    '10,000 holes',
    face(`<text style="body">${'{{id}}'.repeat(10_000)}</text>`),
    'template/too-large 1:24026',
  ],
  [
    'parts that double each other 30 times',
    face('{{> parts/p0}}'),
    'template/too-large 1:16',
    { parts: doubling },
  ],
  ['a chain of 40 parts', face('{{> parts/p0}}'), 'template/too-large 1:5', { parts: chained }],
  [
    'a part with itself as its content',
    face('{{#> parts/a}}{{> parts/a}}{{/parts/a}}'),
    'template/nothing-to-place 1:1',
    {
      parts: { 'parts/a': '{{> @partial-block}}' },
    },
  ],
  ['quotes that never end', hole(`concat ${'"a '.repeat(2001)}`), 'template/hole-syntax 1:26'],
  ['a comment that never ends', face(`{{!-- ${'a -- '.repeat(5000)}`), 'template/unclosed-hole 1:7'],
];

test.each(REFUSED.map(([what, source, expected, change]) => ({ what, source, expected, change })))(
  '$what are refused quickly',
  ({ source, expected, change }) => {
    const began = process.cpuUsage();
    const { value, problems } = compile(source, change);
    expect(value).toBeUndefined();
    expect(problems.map(brief)[0]).toBe(expected);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(400);
  },
);

const thousand = '(range 1 1000)';

test.each([
  [
    'lists in lists',
    `{{#each ${thousand}}}{{#each ${thousand}}}<box x="{{this}}"/>{{/each}}{{/each}}`,
    'template/too-large',
  ],
  [
    'too many elements',
    `{{#each (range 1 50)}}${'<box x="{{this}}"/>'.repeat(500)}{{/each}}`,
    'template/too-large',
  ],
  [
    'a range that the card makes long',
    '{{#each (range 1 (mul sea.depth 1000))}}<box/>{{/each}}',
    'template/long-range',
  ],
])('%s stop a face, and are told once', (_, inside, code) => {
  const { value, problems } = fill(face(inside));
  expect(value).toBeUndefined();
  expect(problems.map((found) => found.code)).toEqual([code]);
});

test.each([
  ['a key called constructor', '{{notes.constructor}}', 'a note'],
  ['a key that only the prototype has', '{{notes.toString}}', undefined],
  ['a prototype', '{{notes.__proto__}}', undefined],
  ['a key looked up that only the prototype has', '{{lookup notes (concat "has" "OwnProperty")}}', undefined],
  ['a length looked up', '{{lookup trades (concat "length" neighbour.title)}}', undefined],
  ['a text in the shape of a hole', '{{concat "{{title" "}}"}}', '{{title}}'],
])('%s gives only what the card holds', (_, inside, expected) => {
  const { value } = fill(face(`<text style="body">${inside}</text>`), { of: VARDE });
  expect(value?.children[0]?.content[0]?.text).toBe(expected);
});

const WHOLE = `<face fill="sea">{{!-- c --}}<!-- d -->
  {{#each offers}}<box seed='{{../id}}{{#if price}}{{@key}}{{else}}x{{/if}}'><text style="body">{{text}} &amp; {{signed price}}</text></box>
  {{else}}<box/>{{/each}}{{#> parts/a of=title}}<box x="1"/>{{/parts/a}}\r\n</face>`;
const PARTS = { 'parts/a': '<box seed="{{of}}">{{> @partial-block}}</box>' };

test('a template cut off anywhere is a problem inside the file, never an exception', () => {
  expect(compile(WHOLE, { parts: PARTS }).problems).toEqual([]);
  for (let length = 0; length < WHOLE.length; length++) {
    const { problems } = compile(WHOLE.slice(0, length), { parts: PARTS });
    expect(problems.length, WHOLE.slice(0, length)).toBeGreaterThan(0);
    for (const { place } of problems) expect(place?.end.offset).toBeLessThanOrEqual(length);
  }
});

test('a template with any character left out never makes an exception', () => {
  for (let at = 0; at < WHOLE.length; at++) {
    const source = WHOLE.slice(0, at) + WHOLE.slice(at + 1);
    for (const { place } of compile(source, { parts: PARTS }).problems) expect(place).toBeDefined();
  }
});
