import { describe, expect, test } from 'vitest';
import { hills } from '../../../src/press/art/hills.js';
import { ridge } from '../../../src/press/art/ridge.js';
import { waterline } from '../../../src/press/art/waterline.js';
import { extentOf, GRAMMAR, partsOf, pointsOf } from './read-path.js';

const LEVEL = { from: 0, to: 70, level: 20, before: 3, after: 3, bottom: 60 };
const SEEDS = Array.from({ length: 200 }, (_, index) => `card-${index}`);

const drawWater = (seed: string, margins = {}) =>
  waterline({ ...LEVEL, ...margins, seed, swells: 3, amplitude: 1.1 });
const drawRidge = (seed: string, peaks = 2) => ridge({ ...LEVEL, seed, peaks, height: 10 });

describe.each([
  ['a waterline', drawWater],
  ['a ridge', (seed: string) => drawRidge(seed)],
])('%s', (_, draw) => {
  test('is level where the card is cut and out into the bleed, whatever the seed', () => {
    for (const seed of SEEDS) {
      const points = pointsOf(draw(seed).line);
      expect(points[0]).toEqual([-3, 20]);
      expect(points[1]).toEqual([0, 20]);
      expect(points.at(-2)).toEqual([70, 20]);
      expect(points.at(-1)).toEqual([73, 20]);
    }
  });

  test('closes a region down to the bottom', () => {
    for (const seed of SEEDS) {
      const { region } = draw(seed);
      expect(region).toMatch(GRAMMAR);
      expect(partsOf(region)).toEqual({ begun: 1, closed: 1 });
      expect(extentOf(region)).toMatchObject({ left: -3, right: 73, bottom: 60 });
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(draw('D02')).toEqual(draw('D02'));
    expect(new Set(SEEDS.map((seed) => draw(seed).line)).size).toBe(200);
  });
});

describe('a waterline', () => {
  test('leaves the cut level, so that two cards join without a kink', () => {
    const [, , handle] = pointsOf(drawWater('D02').line);
    expect(handle?.[1]).toBe(20);
  });

  test('never swells higher than 1.4 times its amplitude', () => {
    for (const seed of SEEDS) {
      const { top, bottom } = extentOf(drawWater(seed).line);
      expect(top).toBeGreaterThanOrEqual(20 - 1.54);
      expect(bottom).toBeLessThanOrEqual(20 + 1.54);
    }
  });

  test('without bleed begins and ends at the edges', () => {
    const { line } = drawWater('D02', { before: 0, after: 0 });
    expect(extentOf(line)).toMatchObject({ left: 0, right: 70 });
  });
});

describe('a ridge', () => {
  test.each([1, 2, 3, 5])('of %d peaks runs from left to right without turning back', (peaks) => {
    for (const seed of SEEDS) {
      const xs = pointsOf(drawRidge(seed, peaks).line).map(([x]) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
  });

  test.each([1, 2, 3, 5])('of %d peaks stays between its level and its height, one facet a peak', (peaks) => {
    for (const seed of SEEDS) {
      const { line, facets } = drawRidge(seed, peaks);
      const { top, bottom } = extentOf(line);
      expect(bottom).toBe(20);
      expect(top).toBeGreaterThanOrEqual(10);
      expect(top).toBeLessThan(15.1);
      expect(facets.length).toBe(peaks);
    }
  });

  test('has facets that lie on its land', () => {
    for (const seed of SEEDS) {
      const { line, facets } = drawRidge(seed, 3);
      const skyline = pointsOf(line);
      for (const [x, y] of facets.flatMap(pointsOf))
        expect(y).toBeGreaterThanOrEqual(heightAt(skyline, x) - 0.02);
    }
  });
});

test('hills fill the ground under them and never sink below their level', () => {
  for (const seed of SEEDS) {
    const d = hills({ seed, from: -3, to: 151, level: 34, height: 20, bottom: 36 });
    expect(d).toMatch(GRAMMAR);
    expect(partsOf(d)).toEqual({ begun: 1, closed: 1 });
    const { top, ...rest } = extentOf(d);
    expect(rest).toEqual({ left: -3, right: 151, bottom: 36 });
    expect(top).toBeGreaterThanOrEqual(13.5);
  }
});

function heightAt(skyline: readonly (readonly [number, number])[], x: number): number {
  const index = skyline.findIndex(([right]) => right >= x);
  const [ax, ay] = skyline[Math.max(0, index - 1)] ?? [0, 0];
  const [bx, by] = skyline[index] ?? [0, 0];
  return bx === ax ? Math.min(ay, by) : ay + ((by - ay) * (x - ax)) / (bx - ax);
}
