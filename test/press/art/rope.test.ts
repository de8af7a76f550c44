import { describe, expect, test } from 'vitest';
import { courseThrough } from '../../../src/press/art/course.js';
import { type RopeOptions, rope } from '../../../src/press/art/rope.js';
import { extentOf, GRAMMAR, pointsOf } from './read-path.js';

const OPTIONS: RopeOptions = {
  points: [
    [0, 0],
    [100, 0],
    [200, 0],
  ],
  strands: 3,
  joins: [0, 25, 50],
  twist: 30,
  weight: 1.3,
  casing: 0.8,
  slender: 2,
  wide: 4,
  widestAt: 50,
  lead: 10,
  colors: { strands: ['a', 'b', 'c'], ground: ['high', 'low'] },
  deepLevel: Number.POSITIVE_INFINITY,
  deepColors: { strands: ['x', 'y', 'z'], ground: ['deep'] },
  bottom: 100,
};

const strokesOf = (options: RopeOptions, color: string) =>
  rope(options)
    .filter(({ stroke }) => stroke?.color === color)
    .map(({ d }) => d)
    .join('');

describe('a rope', () => {
  test('is drawn in four layers from back to front, each the gaps first and then the strands', () => {
    const caps = rope(OPTIONS).map(({ stroke }) => stroke?.cap ?? '');
    const turns = caps.filter((cap, index) => cap !== caps[index - 1]);
    expect(turns).toEqual(['butt', 'round', 'butt', 'round', 'butt', 'round', 'butt', 'round']);
    for (const { d } of rope(OPTIONS)) expect(d).toMatch(GRAMMAR);
  });

  test.each([
    ['a', 0],
    ['b', 50],
    ['c', 100],
  ])('lets strand %s join at %d mm', (color, from) => {
    const { left, right } = extentOf(strokesOf(OPTIONS, color));
    expect(left).toBeGreaterThanOrEqual(from - 0.5);
    expect(left).toBeLessThan(from + 1);
    expect(right).toBeCloseTo(200, 0);
  });

  test('stays within its width', () => {
    for (const color of ['a', 'b', 'c']) {
      const { top, bottom } = extentOf(strokesOf(OPTIONS, color));
      expect(top).toBeGreaterThan(-4.2);
      expect(bottom).toBeLessThan(4.2);
    }
  });

  test('changes colours where it dives', () => {
    const points = [
      [50, 0],
      [50, 50],
      [50, 100],
    ] as const;
    const diving = { ...OPTIONS, points, deepLevel: 50 };
    expect(extentOf(strokesOf(diving, 'a')).bottom).toBeLessThan(70);
    expect(extentOf(strokesOf(diving, 'x')).top).toBeGreaterThan(30);
    expect(strokesOf(diving, 'deep')).not.toBe('');
  });

  test('shows the ground of its height between the strands', () => {
    expect(strokesOf(OPTIONS, 'high')).not.toBe('');
    expect(strokesOf(OPTIONS, 'low')).toBe('');
    const low = { ...OPTIONS, points: OPTIONS.points.map(([x]) => [x, 90] as const) };
    expect(strokesOf(low, 'low')).not.toBe('');
  });
});

describe('a course', () => {
  test('is measured along its curve', () => {
    const course = courseThrough([
      [0, 0],
      [30, 0],
      [30, 40],
    ]);
    expect(course.length).toBeGreaterThan(68);
    expect(course.length).toBeLessThan(76);
  });

  test.each([
    ['at its start', 0, 0, [0, 5]],
    ['halfway', 50, 0, [50, 5]],
    ['beside the line, to the right of its direction', 50, 3, [50, 8]],
    ['before its start', -4, 0, [0, 5]],
    ['after its end', 400, 0, [100, 5]],
  ])('%s', (_, distance, offset, expected) => {
    const course = courseThrough([
      [0, 5],
      [100, 5],
    ]);
    const [x, y] = course.at(distance, offset);
    expect([Math.round(x), Math.round(y)]).toEqual(expected);
  });

  test('of one point has no length', () => {
    expect(courseThrough([[3, 4]])).toMatchObject({ length: 0 });
    expect(courseThrough([[3, 4]]).at(5, 0)).toEqual([3, 4]);
  });

  test('keeps its points one millimetre apart', () => {
    const course = courseThrough(pointsOf('M0 0L20 30L60 10L90 50'));
    for (let distance = 1; distance < course.length; distance++) {
      const [ax, ay] = course.at(distance - 1, 0);
      const [bx, by] = course.at(distance, 0);
      expect(Math.hypot(bx - ax, by - ay)).toBeCloseTo(1, 1);
    }
  });
});
