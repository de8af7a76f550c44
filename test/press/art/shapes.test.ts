import { describe, expect, test } from 'vitest';
import { chippedRectangle, circle, rectangle, roundedRectangle } from '../../../src/press/art/shapes.js';
import { extentOf, GRAMMAR, partsOf, pointsOf } from './read-path.js';

const BOX = { x: 3, y: 4, width: 20, height: 10 };
const EXTENT = { left: 3, right: 23, top: 4, bottom: 14 };
const CHIPS = { smallest: 1, largest: 2.3 };

test.each([
  ['a rectangle', rectangle(BOX)],
  ['a rounded rectangle', roundedRectangle(BOX, 2)],
  ['a rounded rectangle with a radius too large', roundedRectangle(BOX, 40)],
  ['a floe', chippedRectangle(BOX, { seed: 'a', ...CHIPS })],
])('%s is one closed part that fills its box', (_, d) => {
  expect(d).toMatch(GRAMMAR);
  expect(partsOf(d)).toEqual({ begun: 1, closed: 1 });
  expect(extentOf(d)).toEqual(EXTENT);
});

test('a rounded rectangle without radius has four corners', () => {
  expect(roundedRectangle(BOX, 0)).toBe(rectangle(BOX));
});

test('a circle reaches its radius on all sides', () => {
  expect(extentOf(circle([10, 20], 5))).toEqual({ left: 5, right: 15, top: 15, bottom: 25 });
});

describe('a floe', () => {
  const floe = (seed: string, x = 0) =>
    chippedRectangle({ x, y: 0, width: 60, height: 12 }, { seed, ...CHIPS });

  test('is the same for the same seed, and another for another', () => {
    expect(floe('D02A')).toBe(floe('D02A'));
    expect(floe('D02A')).not.toBe(floe('D02B'));
  });

  test('keeps its form where it is moved', () => {
    const moved = pointsOf(floe('D02A', 7)).map(([x, y]) => [Number((x - 7).toFixed(2)), y]);
    expect(moved).toEqual(pointsOf(floe('D02A')));
  });

  test('has chips within the limits, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed++) {
      for (const [x, y] of pointsOf(floe(String(seed)))) {
        const chip = Math.max(Math.min(x, 60 - x), Math.min(y, 12 - y));
        expect(chip).toBeGreaterThanOrEqual(1);
        expect(chip).toBeLessThan(2.301);
      }
    }
  });

  test('thinner than two chips keeps straight sides', () => {
    const thin = pointsOf(chippedRectangle({ x: 0, y: 0, width: 30, height: 2 }, { seed: 'thin', ...CHIPS }));
    for (const [x] of thin) expect(Math.min(x, 30 - x)).toBeLessThanOrEqual(0.9);
  });
});
