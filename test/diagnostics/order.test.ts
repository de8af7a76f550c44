import { expect, test } from 'vitest';
import { type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';
import { inOrder } from '../../src/diagnostics/order.js';

const at = (
  file: string,
  offset: number,
  code: 'game/missing-key' | 'yaml/duplicate-key' = 'game/missing-key',
) => problem(code, { key: 'x' }, { place: placeBetween(sourceOf(file, 'abc\ndef'), offset, offset + 1) });

test('problems are sorted by file and offset, those without a place first, and said once', () => {
  const nowhere = problem('game/missing-key', { key: 'y' });
  const sorted = inOrder([at('b', 0), at('a', 5), at('a', 1), at('a', 5), nowhere]);
  expect(
    sorted.map(({ place }) => place && `${place.file}:${place.start.line}:${place.start.column}`),
  ).toEqual([undefined, 'a:1:2', 'a:2:2', 'b:1:1']);
});

const nowhere = (key: string) => problem('game/missing-key', { key });

/** Each way to put some problems in a row. */
const rows = <T>(entries: readonly T[]): readonly (readonly T[])[] =>
  entries.length < 2
    ? [entries]
    : entries.flatMap((entry, place) => rows(entries.toSpliced(place, 1)).map((rest) => [entry, ...rest]));

test.each<[string, readonly Diagnostic[]]>([
  [
    'by place, in files before and after letters',
    [nowhere('x'), at('!', 1), at('A', 0), at('a', 5), at('b', 0)],
  ],
  [
    'by code, where their places are the same',
    [at('a', 1, 'game/missing-key'), at('a', 1, 'yaml/duplicate-key')],
  ],
])('however they were found, problems are told %s', (_, told) => {
  for (const row of rows(told)) expect(inOrder(row)).toEqual(told);
});

test.each<[string, readonly Diagnostic[], number]>([
  ['the same facts at the same place', [at('a', 1), at('a', 1)], 1],
  ['the same facts without a place', [nowhere('x'), nowhere('x')], 1],
  ['the same facts between others', [nowhere('x'), nowhere('y'), nowhere('x')], 2],
  ['other facts at the same place', [nowhere('x'), nowhere('y')], 2],
  ['the same facts at another place', [at('a', 1), at('a', 2)], 2],
  ['the same facts with a place and without', [nowhere('x'), at('a', 0)], 2],
  ['the same facts of another problem', [at('a', 1), at('a', 1, 'yaml/duplicate-key')], 2],
])('of %s, as many are told: %#', (_, found, told) => {
  expect(inOrder(found)).toHaveLength(told);
});
