import { describe, expect, test } from 'vitest';
import {
  type Desk,
  packedSource,
  placeBetween,
  placeCovering,
  positionAt,
  sourceOf,
} from '../../src/diagnostics/line-index.js';

const TEXT = 'ab\n\ncde\nf';
const source = sourceOf('a.yaml', TEXT);

test.each<[string, number, number, number, number?]>([
  ['the first letter', 0, 1, 1],
  ['a line break belongs to its line', 2, 1, 3],
  ['an empty line', 3, 2, 1],
  ['the first letter of a line', 4, 3, 1],
  ['a letter within a line', 6, 3, 3],
  ['the last letter', 8, 4, 1],
  ['the end', 9, 4, 2],
  ['behind the end', 99, 4, 2, 9],
  ['before the start', -1, 1, 1, 0],
])('%s: offset %i is line %i, column %i', (_, offset, line, column, inside = offset) => {
  expect(positionAt(source, offset)).toEqual({ line, column, offset: inside });
});

describe('a place', () => {
  const offsets = ({ start, end }: ReturnType<typeof placeBetween>) => [start.offset, end.offset];

  test.each<[string, number, number, readonly number[], readonly number[]]>([
    ['of some letters', 4, 6, [4, 6], [4, 6]],
    ['over a line break', 1, 5, [1, 5], [1, 5]],
    ['of nothing covers a letter', 4, 4, [4, 4], [4, 5]],
    ['that ends before it starts', 4, 1, [4, 4], [4, 5]],
    ['at the end covers the last letter', 9, 9, [9, 9], [8, 9]],
    ['behind the end covers the last letter', 20, 22, [9, 9], [8, 9]],
    ['before the start', -3, -1, [0, 0], [0, 1]],
    ['from before the start', -3, 2, [0, 2], [0, 2]],
  ])('%s', (_, from, to, between, covering) => {
    expect(offsets(placeBetween(source, from, to))).toEqual(between);
    expect(offsets(placeCovering(source, from, to))).toEqual(covering);
  });

  test('names its file, and an empty one has a place as well', () => {
    expect(placeCovering(sourceOf('empty.yaml', ''), 0, 0)).toEqual({
      file: 'empty.yaml',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    });
  });
});

describe('a packed text', () => {
  test.each([
    ['nothing', ''],
    ['lines', TEXT],
    ['letters of any script', 'Ærø – 町 🌊\ne\u0301'],
    ['a mark of its encoding', '\ufeffid: a\n'],
    ['a mark behind that mark', '\ufeff\ufeffid: a'],
  ])('is what was packed: %s', (_, text) => {
    const packed = packedSource('a.yaml', text, { open: [] });
    expect({ file: packed.file, text: packed.text, lines: packed.lines }).toEqual(sourceOf('a.yaml', text));
  });

  const names = Array.from({ length: 9 }, (_, index) => `${index}.yaml`);

  test('is its own, however many lie on the desk', () => {
    const desk: Desk = { open: [] };
    const packed = names.map((name) => packedSource(name, `id: ${name}\n`, desk));
    const texts = [...packed, ...packed.toReversed()].map(({ file, text }) => `${file} ${text}`);
    expect(texts).toEqual([...names, ...names.toReversed()].map((name) => `${name} id: ${name}\n`));
  });

  test('lies on the desk once asked for, and leaves it for others', () => {
    const desk: Desk = { open: [] };
    const packed = names.map((name) => packedSource(name, name, desk));
    expect(desk.open).toEqual([]);
    expect(packed.map(({ text }) => text)).toEqual(names);
    expect(desk.open.map(({ file }) => file)).toEqual(names.slice(-4).toReversed());
    expect(packed.at(-1)?.lines).toBe(packed.at(-1)?.lines);
    expect(desk.open).toHaveLength(4);
  });
});
