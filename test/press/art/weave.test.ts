import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../src/press/art/chance.js';
import { crossings, laneOrders } from '../../../src/press/art/lane-orders.js';
import { type WeaveOptions, weave } from '../../../src/press/art/weave.js';
import { extentOf, GRAMMAR, partsOf } from './read-path.js';

const OPTIONS: WeaveOptions = {
  seed: 'D02',
  box: { x: -3, y: 0, width: 76, height: 14 },
  strands: 5,
  columns: 6,
  lane: 2.3,
  weight: 0.95,
  casing: 0.9,
  ground: 'ground',
  colors: ['a', 'b', 'c', 'd', 'e'],
  swap: 0.9,
  drift: 0.6,
  amplitude: 1.8,
  rows: 1,
};

const SEEDS = Array.from({ length: 200 }, (_, index) => `card-${index}`);

describe('a weave', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(weave(OPTIONS)).toEqual(weave(OPTIONS));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(weave({ ...OPTIONS, seed })))).size).toBe(200);
  });

  test('runs from edge to edge, a quarter of a millimetre over at most', () => {
    for (const seed of SEEDS) {
      for (const item of weave({ ...OPTIONS, seed })) {
        expect(item.d).toMatch(GRAMMAR);
        const { left, right } = extentOf(item.d);
        expect(left).toBeGreaterThanOrEqual(-3.25);
        expect(right).toBeLessThanOrEqual(73.25);
      }
    }
  });

  test('lays every strand whole, then cuts all gaps, then draws the upper strands again', () => {
    const items = weave(OPTIONS);
    const wholes = items.slice(0, 5);
    expect(wholes.map(({ stroke }) => stroke?.color)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { d } of wholes) expect(extentOf(d)).toMatchObject({ left: -3, right: 73 });
    const [gaps, ...passes] = items.slice(5);
    expect(gaps?.stroke).toMatchObject({ color: 'ground', width: 1.85, cap: 'butt' });
    const upper = passes.reduce((sum, { d }) => sum + partsOf(d).begun, 0);
    expect(partsOf(gaps?.d ?? '').begun).toBe(upper);
  });

  test('with no chance of a swap has no gaps', () => {
    expect(weave({ ...OPTIONS, swap: 0 }).length).toBe(5);
  });

  test('that fills its box covers it from top to bottom', () => {
    const box = { x: -3, y: -3, width: 76, height: 126 };
    const { top, bottom } = extentOf(
      weave({ ...OPTIONS, box, rows: 0 })
        .map(({ d }) => d)
        .join(''),
    );
    expect(top).toBeLessThan(2);
    expect(bottom).toBeGreaterThan(118);
  });

  test('takes colours in turn where there are fewer than strands', () => {
    const colors = weave({ ...OPTIONS, colors: ['a', 'b'] }).map(({ stroke }) => stroke?.color);
    expect(new Set(colors)).toEqual(new Set(['a', 'b', 'ground']));
  });
});

describe('the order of lanes', () => {
  const orders = (seed: string) => laneOrders({ strands: 5, columns: 8, swap: 0.8 }, chanceFrom(seed));

  test('keeps every strand, and none moves more than one lane in a column', () => {
    for (const seed of SEEDS) {
      const all = orders(seed);
      expect(all.length).toBe(9);
      for (const [column, order] of all.entries()) {
        expect(order.toSorted()).toEqual([0, 1, 2, 3, 4]);
        const before = all[column - 1] ?? order;
        for (const strand of order) {
          expect(Math.abs(order.indexOf(strand) - before.indexOf(strand))).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test('has one crossing for each pair that changes lanes', () => {
    for (const seed of SEEDS) {
      const all = orders(seed);
      const moved = all
        .slice(1)
        .flatMap((after, column) => after.filter((strand, lane) => all[column]?.[lane] !== strand));
      expect(crossings(all).length).toBe(moved.length / 2);
    }
  });
});
