import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/press/booklet/read-markdown.js';

const read = (text: string) => readMarkdown(text).blocks;

describe('a chapter becomes blocks', () => {
  test.each<[string, string, object[]]>([
    [
      'a chapter title',
      '# Six actions',
      [{ kind: 'heading', level: 1, text: 'Six actions', anchor: 'six-actions' }],
    ],
    [
      'a title with punctuation gets a plain anchor',
      '## Why a chair, and not a boss?',
      [
        {
          kind: 'heading',
          level: 2,
          text: 'Why a chair, and not a boss?',
          anchor: 'why-a-chair-and-not-a-boss',
        },
      ],
    ],
    [
      'bold, italic, icons and links keep their markup',
      'Pay **1** {money}, *then* see [gates](#gates).',
      [{ kind: 'paragraph', text: 'Pay **1** {money}, *then* see [gates](#gates).' }],
    ],
    ['a wrapped line is one line', 'one\ntwo', [{ kind: 'paragraph', text: 'one two' }]],
    [
      'numbered steps',
      '1. Read\n2. **Talk** now',
      [{ kind: 'steps', first: 1, items: ['Read', '**Talk** now'] }],
    ],
    ['steps that go on', '3. Vote', [{ kind: 'steps', first: 3, items: ['Vote'] }]],
    ['bullets', '- a\n- b', [{ kind: 'bullets', items: ['a', 'b'] }]],
    [
      'a table',
      '| A | B |\n| --- | --- |\n| *1* | 2 |',
      [{ kind: 'table', header: ['A', 'B'], rows: [['*1*', '2']] }],
    ],
    [
      'a callout with a title and two paragraphs',
      '> [!WHY] Why a chair?\n> It moves.\n>\n> It costs.',
      [{ kind: 'callout', type: 'why', title: 'Why a chair?', paragraphs: ['It moves.', 'It costs.'] }],
    ],
    [
      'a figure of a card',
      '![A dilemma](card:D02/front)',
      [{ kind: 'figure', pictures: [{ target: 'card:D02/front', caption: 'A dilemma' }], notes: [] }],
    ],
    [
      'cards side by side',
      '![](card:D02/front)\n![](card:D02/back)',
      [
        {
          kind: 'figure',
          pictures: [
            { target: 'card:D02/front', caption: '' },
            { target: 'card:D02/back', caption: '' },
          ],
          notes: [],
        },
      ],
    ],
    [
      'a numbered list after a drawn figure is its notes',
      '![](template:map)\n\n1. The quay\n2. The light',
      [
        {
          kind: 'figure',
          pictures: [{ target: 'template:map', caption: '' }],
          notes: ['The quay', 'The light'],
        },
      ],
    ],
    [
      'a numbered list after a card is a list',
      '![](card:a/front)\n\n1. Read',
      [
        { kind: 'figure', pictures: [{ target: 'card:a/front', caption: '' }], notes: [] },
        { kind: 'steps', first: 1, items: ['Read'] },
      ],
    ],
    ['a hard break', 'one  \ntwo', [{ kind: 'paragraph', text: 'one\u2028two' }]],
    [
      'a link to the web, and one that leads nowhere',
      'See [the site](https://example.org) or [that](file:///etc).',
      [{ kind: 'paragraph', text: 'See [the site](https://example.org) or that.' }],
    ],
    [
      'two paragraphs in a step',
      '1. Read.\n\n   Then talk.',
      [{ kind: 'steps', first: 1, items: ['Read.\u2028Then talk.'] }],
    ],
    ['a page break', 'a\n\n---\n', [{ kind: 'paragraph', text: 'a' }, { kind: 'page-break' }]],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test.each([
    ['HTML in a sentence', 'a\n\nan <b>x</b>', 'html', '<b>'],
    ['HTML in a box', '> [!NOTE] Why\n> an <i>x', 'html', '<i>'],
    ['HTML as a block', 'a\n\n<p>', 'html', '<p>'],
    ['a code block', 'a\n\nb\n\n```\nx\n```', 'code', '```\nx\n```'],
    ['a picture in a sentence', 'see ![x](card:a/front)', 'image', '![x](card:a/front)'],
    ['a list in a list', '- a\n  - b', 'list', '- b'],
  ])('%s is refused as it was written', (_, text, what, written) => {
    expect(readMarkdown(text).unprintable[0]).toEqual({ what, written });
  });
});
