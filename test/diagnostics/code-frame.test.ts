import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.js';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';

/** The frame of the first `what` in a text, as it would be printed without colours. */
function frame(text: string, what: string, look?: Parameters<typeof codeFrame>[2]): readonly string[] {
  const from = text.indexOf(what);
  const place = placeBetween(sourceOf('a.yaml', text), from, from + what.length);
  return codeFrame(text, place, look).map(({ number, text: line }) => `${number}|${line}`);
}

test('shows the line before, the line, and marks below the range', () => {
  expect(frame('id: a\ncost: many\nname: x', 'many')).toEqual(['1|id: a', '2|cost: many', '|      ^^^^']);
});

test('marks the range only, and says what is a line of the file', () => {
  const text = 'id: a\ncost: many # of them\nname: x';
  expect(frame(text, 'many')).toEqual(['1|id: a', '2|cost: many # of them', '|      ^^^^']);
  const place = placeBetween(sourceOf('a.yaml', text), 12, 16);
  expect(codeFrame(text, place).map(({ kind }) => kind)).toEqual(['source', 'source', 'marks']);
});

test('leaves out an empty line before, and related places on request', () => {
  expect(frame('\ncost: many', 'many')).toEqual(['2|cost: many', '|      ^^^^']);
  expect(frame(' \t \r\ncost: many', 'many')).toEqual(['2|cost: many', '|      ^^^^']);
  expect(frame('a\nb: c', 'c', { mark: '-', before: false })).toEqual(['2|b: c', '|   -']);
});

test.each([
  ['East Asian letters', '町: x', '|    ^'],
  ['emoji', '🌊👩‍👩‍👧: x', '|      ^'],
  ['letters with marks of their own', 'e\u0301: x', '|   ^'],
  ['a soft hyphen', 'a\u00adb: x', '|    ^'],
  ['a mark that belongs to no letter', '\u0301: x', '|  ^'],
  ['tabs', '\ta: x', '|     ^'],
])('marks stand right below what follows %s', (_, text, marks) => {
  expect(frame(text, 'x', { before: false })[1]).toBe(marks);
});

test('control and bidirectional characters are shown, never sent to the terminal', () => {
  expect(frame('a: \u001b[31m\u202ered\r\n', 'red')).toEqual([
    '1|a: ␛[31m⟨U+202E⟩red',
    '|                ^^^',
  ]);
  expect(frame('a\u007f\u0085\u00a0b', 'b')).toEqual(['1|a␡⟨U+0085⟩\u00a0b', '|           ^']);
});

test('a range over several lines is marked on its first, an empty one by one mark', () => {
  expect(frame('a: "b\nc"', '"b\nc"')).toEqual(['1|a: "b', '|   ^^']);
  expect(frame('a: ', '')).toEqual(['1|a: ', '|^']);
});

test('a long line is cut on both sides of the range', () => {
  const [line = '', marks = ''] = frame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 'HERE', { width: 40 });
  expect(line).toMatch(/^1\|…x+HEREy+…$/);
  expect(line.length).toBeLessThanOrEqual(46);
  expect(line.slice(2).indexOf('HERE')).toBe(marks.indexOf('^') - 1);
});

describe('a line of 20 columns', () => {
  const A = 'a'.repeat(8);
  const at = (before: number, what: string, after: number) =>
    `${'x'.repeat(before)}${what}${'y'.repeat(after)}`;

  test.each<[string, string, string, readonly string[]]>([
    ['that is just as long is not cut', at(16, 'HERE', 0), 'HERE', [at(16, 'HERE', 0), at(16, '^^^^', 0)]],
    ['is cut behind a range at its start', at(0, 'HERE', 40), 'HERE', [`${at(0, 'HERE', 16)}…`, '^^^^']],
    ['is cut behind a range in its first half', at(11, 'H', 40), 'H', [`${at(11, 'H', 8)}…`, at(11, '^', 0)]],
    ['is cut on both sides from then on', at(12, 'H', 40), 'H', [`…${at(8, 'H', 11)}…`, ` ${at(8, '^', 0)}`]],
    [
      'is cut before a range at its end',
      at(40, 'HERE', 0),
      'HERE',
      [`…${at(8, 'HERE', 0)}`, ` ${at(8, '^^^^', 0)}`],
    ],
    [
      'marks a longer range as far as it is shown',
      `${A}${'H'.repeat(40)}`,
      'H'.repeat(40),
      [`${A}${'H'.repeat(12)}…`, `${at(8, '', 0)}${'^'.repeat(12)}`],
    ],
    [
      'marks no more than the range',
      `${at(30, 'HERE', 0)}${'z'.repeat(40)}`,
      'HERE',
      [`…${at(8, 'HERE', 0)}${'z'.repeat(8)}…`, ` ${at(8, '^^^^', 0)}`],
    ],
  ])('%s', (_, text, what, [line, marks = '']) => {
    const blank = marks.replaceAll(/[xy]/g, ' ');
    expect(frame(text, what, { width: 20 })).toEqual([`1|${line}`, `|${blank}`]);
  });

  test('before the range is shown from its start', () => {
    const [above] = frame(`${at(0, 'ABOVE', 40)}\nHERE`, 'HERE', { width: 20 });
    expect(above).toBe(`1|${at(0, 'ABOVE', 15)}…`);
  });
});
