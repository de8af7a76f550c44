import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../src/press/art/chance.js';

const draw = (seed: string, count: number) => {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => chance.next());
};

describe('chance', () => {
  test('a seed gives the numbers of FNV-1a and mulberry32', () => {
    // Fixed for good: other numbers would redraw every card that was ever printed.
    expect(draw('D02', 3).map((number) => number.toFixed(9))).toEqual([
      '0.535576679',
      '0.624951447',
      '0.371607318',
    ]);
  });

  test.each([
    ['the same seed', 'D02', 'D02', true],
    ['seeds that differ in one letter', 'D02', 'D03', false],
    ['a seed beyond ASCII', 'Å', 'A', false],
    ['no seed and some seed', '', ' ', false],
  ])('%s', (_, one, other, alike) => {
    expect(JSON.stringify(draw(one, 5)) === JSON.stringify(draw(other, 5))).toBe(alike);
  });

  test('numbers spread evenly over 0 to 1', () => {
    const numbers = draw('spread', 10_000);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
    );
    for (const count of tenths) expect(count).toBeGreaterThan(850);
    expect(tenths.reduce((sum, count) => sum + count)).toBe(10_000);
  });

  test('numbers between two bounds stay between them', () => {
    const chance = chanceFrom('between');
    for (let draws = 0; draws < 200; draws++) {
      const number = chance.between(-3, 5);
      expect(number).toBeGreaterThanOrEqual(-3);
      expect(number).toBeLessThan(5);
    }
  });
});
