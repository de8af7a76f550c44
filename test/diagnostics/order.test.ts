import { expect, test } from 'vitest';
import { problem } from '../../src/diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';
import { inOrder } from '../../src/diagnostics/order.js';

const at = (file: string, offset: number) =>
  problem(
    'game/missing-key',
    { key: 'x' },
    { place: placeBetween(sourceOf(file, 'abc\ndef'), offset, offset + 1) },
  );

test('problems are sorted by file and offset, those without a place first, and said once', () => {
  const nowhere = problem('game/missing-key', { key: 'y' });
  const sorted = inOrder([at('b', 0), at('a', 5), at('a', 1), at('a', 5), nowhere]);
  expect(
    sorted.map(({ place }) => place && `${place.file}:${place.start.line}:${place.start.column}`),
  ).toEqual([undefined, 'a:1:2', 'a:2:2', 'b:1:1']);
});
