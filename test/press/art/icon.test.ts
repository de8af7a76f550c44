import { expect, test } from 'vitest';
import { iconItems } from '../../../src/press/art/icon.js';
import { grammar, pointsOf } from './read-path.js';

test('an icon is one filled path, scaled from its box to its size', () => {
  const [item, ...others] = iconItems({ path: 'M0 0H256V128a128 128 0 0 1-256 0z', box: 256 }, 3.2, 'ink');
  expect(others).toEqual([]);
  expect(item).toMatchObject({ kind: 'path', fill: 'ink' });
  const d = item?.kind === 'path' ? item.d : '';
  expect(d).toMatch(grammar(3));
  for (const [x, y] of pointsOf(d)) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(3.2);
  }
});
