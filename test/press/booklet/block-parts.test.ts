import { describe, expect, test } from 'vitest';
import { partsOfChapter } from '../../../src/press/booklet/block-parts.js';
import { readMarkdown } from '../../../src/press/booklet/read-markdown.js';

const partsOf = (text: string) =>
  partsOfChapter({
    blocks: readMarkdown(text).blocks,
    seed: 's',
    labels: new Map([['tip', 'Good to know']]),
    terms: new Map([
      ['fog', new Set([9])],
      ['Ærø', new Set([2])],
      ['fish', new Set([4, 3, 7])],
      ['foam', new Set([1])],
    ]),
    language: 'da',
  });

/** `table-row+` stays with the next part, `|` starts a page, `.` goes on with its block. */
const outline = (text: string): string =>
  partsOf(text)
    .map(({ part, keepWithNext, startsPage, goesOn }) =>
      [startsPage ? '|' : '', goesOn ? '.' : '', part, keepWithNext ? '+' : ''].join(''),
    )
    .join(' ');

const table = (rows: number): string => `| A |\n| --- |\n${'| b |\n'.repeat(rows)}`;

describe('a chapter in parts', () => {
  test.each([
    ['the first paragraph leads', '# T\n\none\n\ntwo', 'lead+ paragraph'],
    ['a heading stays with what follows', '## H\n\none', 'heading-2+ paragraph'],
    ['a colon stays with what it announces', 'These:\n\n- a\n- b', 'paragraph+ bullet+ .bullet'],
    ['no step stands alone', '1. a\n2. b\n3. c\n4. d', 'step+ .step .step+ .step'],
    ['a short table stays whole', table(3), 'table-row+ .table-row+ .table-row+ .table-row'],
    [
      'a long table keeps two rows on either side',
      table(7),
      'table-row+ .table-row+ .table-row .table-row .table-row .table-row .table-row+ .table-row',
    ],
    ['a rule begins a page', 'one\n\n---\n\n- a\n- b', 'paragraph |bullet+ .bullet'],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each([
    ['a bare bullet', '- **Fog** rises', { icon: '', title: '', text: '**Fog** rises' }],
    ['an icon for a bullet', '- {boat} sails', { icon: 'boat', title: '', text: 'sails' }],
    ['an icon and a title', '- {boat} **Sail** away', { icon: 'boat', title: 'Sail', text: 'away' }],
    ['a step', '3. **Sail** away', { number: 3, icon: '', title: 'Sail', text: 'away' }],
    ['a box with a word of its own', '> [!TIP]\n> Wait.', { type: 'tip', label: 'Good to know', title: '' }],
    [
      'a card',
      '![Skagen](card:town/skagen/back?width=40)',
      { cards: [{ kind: 'town', ref: 'skagen', side: 'back', width: 40, caption: 'Skagen' }] },
    ],
  ])('%s', (_, text, values) => {
    expect(partsOf(text)[0]?.values).toMatchObject(values);
  });

  test('an index has a part for each letter, in the order of the language', () => {
    const [entry, page] = [
      (term: string, ...pages: object[]) => ({ term, pages }),
      (text: string, from: number) => ({ text, anchor: `.page-${from}` }),
    ];
    expect(partsOf('![](index:)').map(({ part, values }) => [part, values])).toEqual([
      [
        'index-letter',
        {
          letter: 'F',
          columns: [
            [entry('fish', page('3–4', 3), page('7', 7)), entry('foam', page('1', 1))],
            [entry('fog', page('9', 9))],
          ],
        },
      ],
      ['index-letter', { letter: 'Æ', columns: [[entry('Ærø', page('2', 2))], []] }],
    ]);
  });

  test('a drawn figure is filled with what its name asks and its notes', () => {
    expect(partsOf('![Sea](template:map?town=ribe)\n\n1. **Quay** Here.')).toMatchObject([
      {
        part: 'figure-caption',
        values: { caption: 'Sea' },
        drawing: {
          template: 'map',
          values: { town: 'ribe', notes: [{ number: 1, title: 'Quay', text: 'Here.' }] },
        },
      },
    ]);
  });
});
