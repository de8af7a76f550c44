import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/i18n/segments.js';

const SITUATIONS: readonly (readonly [what: string, chapter: string, segments: readonly string[]])[] = [
  ['a heading and a paragraph', '# Title\n\nOne\ntwo.\n', ['h1 Title', 'p1 One two.']],
  ['a list, entry by entry', '- one\n- two\n  goes on\n', ['l1.1 one', 'l1.2 two goes on']],
  [
    'steps with icons',
    '1. {chair} **Chair** Pass it.\n2. Next.\n',
    ['l1.1 {chair} **Chair** Pass it.', 'l1.2 Next.'],
  ],
  [
    'an entry of two paragraphs',
    '- one\n\n  more of it\n\n- two\n',
    ['l1.1 one', 'l1.1.2 more of it', 'l1.2 two'],
  ],
  ['a table, cell by cell', '| A | B |\n| --- | --- |\n| c | |\n', ['t1.1.1 A', 't1.1.2 B', 't1.2.1 c']],
  ['a bar inside a hole', '| {{join x "|"}} of | b |\n', ['t1.1.1 {{join x "|"}} of', 't1.1.2 b']],
  ['rows that a loop writes', '{{#each (cards "a")}}| {{name}} | the end |\n{{/each}}\n', ['t1.1.2 the end']],
  ['what only holes fill', '- {{name}}\n{{/each}}\n', []],
  ['a box', '> [!NOTE] Why\n> One.\n>\n> Two.\n', ['b1.title Why', 'b1.1 One.', 'b1.2 Two.']],
  ['pictures', '![The board](board) ![](card:D01)\n', ['f1.1 The board']],
  ['a break between pages', 'One.\n\n---\n\nTwo.\n', ['p1 One.', 'p2 Two.']],
  ['the target of a link is no word', '[→](#there)\n', []],
];

describe('a chapter is cut into what a translator sees', () => {
  test.each(SITUATIONS)('%s', (_, chapter, segments) => {
    expect(segmentsOf(chapter).map(({ name, text }) => `${name} ${text}`)).toEqual(segments);
  });

  test.each(SITUATIONS)('%s: the characters are those of the text', (_, chapter) => {
    for (const { from, to, text } of segmentsOf(chapter)) {
      const written = chapter.slice(from, to).replaceAll(/\n[>\s]*/g, ' ');
      expect(written).toBe(text);
    }
  });
});
