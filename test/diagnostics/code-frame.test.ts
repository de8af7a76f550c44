import { expect, test } from 'vitest';
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

test('leaves out an empty line before, and related places on request', () => {
  expect(frame('\ncost: many', 'many')).toEqual(['2|cost: many', '|      ^^^^']);
  expect(frame('a\nb: c', 'c', { mark: '-', before: false })).toEqual(['2|b: c', '|   -']);
});

test.each([
  ['East Asian letters', '町: x', '|    ^'],
  ['emoji', '🌊👩‍👩‍👧: x', '|      ^'],
  ['letters with marks of their own', 'e\u0301: x', '|   ^'],
  ['tabs', '\ta: x', '|     ^'],
])('marks stand right below what follows %s', (_, text, marks) => {
  expect(frame(text, 'x', { before: false })[1]).toBe(marks);
});

test('control and bidirectional characters are shown, never sent to the terminal', () => {
  expect(frame('a: \u001b[31m\u202ered\r\n', 'red')).toEqual([
    '1|a: ␛[31m⟨U+202E⟩red',
    '|                ^^^',
  ]);
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
