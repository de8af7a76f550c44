import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/press/booklet/read-markdown.js';

const read = (text: string) => readMarkdown(text, 'rules.md').blocks.map(({ line: _, ...block }) => block);

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
      [{ kind: 'figure', target: 'card:D02/front', caption: 'A dilemma' }],
    ],
    ['a page break', 'a\n\n---\n', [{ kind: 'paragraph', text: 'a' }, { kind: 'page-break' }]],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test.each([
    ['HTML in a sentence', 'a\n\nan <b>x</b>', 3],
    ['HTML as a block', 'a\n\n<p>', 3],
    ['a code block', 'a\n\nb\n\n```\nx\n```', 5],
  ])('%s is refused at its line', (_, text, line) => {
    const { problems } = readMarkdown(text, 'rules.md');
    expect(problems.map(({ code, place }) => [code, place?.start.line])).toEqual([
      ['booklet/unprintable', line],
    ]);
  });
});
