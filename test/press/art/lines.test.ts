import { describe, expect, test } from 'vitest';
import { type PatternKind, pattern } from '../../../src/press/art/patterns.js';
import { rings } from '../../../src/press/art/rings.js';
import { spiral } from '../../../src/press/art/spiral.js';
import { strata } from '../../../src/press/art/strata.js';
import { streams } from '../../../src/press/art/streams.js';
import { strokePaths } from '../../../src/press/art/strokes.js';
import { extentOf, GRAMMAR, partsOf, pointsOf } from './read-path.js';

const BOX = { x: -3, y: 0, width: 76, height: 30 };
const PENS = { colors: ['a', 'b', 'b'], weights: [0.3, 0.2, 0.2] };
const SEEDS = Array.from({ length: 200 }, (_, index) => `card-${index}`);

describe('a pattern', () => {
  const KINDS: readonly PatternKind[] = ['dots', 'hatch', 'waves', 'bars', 'bricks'];
  const draw = (kind: PatternKind, box = BOX) =>
    pattern({ kind, box, color: 'ink', pitch: 2.2, weight: 0.26 });
  const pathOf = (kind: PatternKind, box = BOX) => {
    const [item] = draw(kind, box).items;
    return item?.kind === 'path' ? item : undefined;
  };

  test.each(KINDS)('of %s is one path, cut to its box', (kind) => {
    const { items, clip } = draw(kind);
    expect(items.length).toBe(1);
    expect(clip).toBe('M-3 0L73 0L73 30L-3 30Z');
    expect(pathOf(kind)?.d).toMatch(GRAMMAR);
  });

  test.each(KINDS)('of %s covers its box without going far over it', (kind) => {
    const { left, right, top, bottom } = extentOf(pathOf(kind)?.d ?? '');
    expect(left).toBeLessThanOrEqual(-3 + 2.2);
    expect(right).toBeGreaterThanOrEqual(73 - 2.2);
    expect(top).toBeLessThanOrEqual(2.2);
    expect(bottom).toBeGreaterThanOrEqual(30 - 2.2);
    expect(left).toBeGreaterThan(-3 - 31);
    expect(bottom).toBeLessThan(30 + 2 * 2.2);
  });

  test.each(KINDS)('of %s in an empty box is still a path', (kind) => {
    expect(pathOf(kind, { x: 0, y: 0, width: 0, height: 0 })?.d ?? '').not.toContain('NaN');
  });

  test('of dots puts round dashes one pitch apart', () => {
    expect(pathOf('dots')?.stroke).toMatchObject({ cap: 'round', dash: [0.01, 2.19], width: 0.78 });
  });
});

describe('strata', () => {
  const OPTIONS = {
    seed: 'B03',
    box: BOX,
    first: 3.2,
    gap: 3,
    growth: 1.05,
    jitter: 0,
    amplitude: 1,
    fault: true,
    ...PENS,
  };
  const lines = (options = OPTIONS) => strata(options).flatMap(({ d }) => d.split(/(?=M)/));

  test('run from edge to edge', () => {
    for (const seed of SEEDS) {
      for (const { d } of strata({ ...OPTIONS, seed })) {
        expect(d).toMatch(GRAMMAR);
        expect(extentOf(d)).toMatchObject({ left: -3, right: 73 });
      }
    }
  });

  test('begin at the first line and leave growing gaps', () => {
    // 3.2, 6.2, 10.25, 15.35, 21.5, 28.7
    expect(lines().length).toBe(6);
    expect(lines({ ...OPTIONS, growth: 0 }).length).toBe(9);
  });

  test('without amplitude lie flat at their heights', () => {
    const heights = lines({ ...OPTIONS, amplitude: 0 }).map((d) => pointsOf(d)[0]?.[1] ?? 0);
    expect(heights.toSorted((a, b) => a - b)).toEqual([3.2, 6.2, 10.25, 15.35, 21.5, 28.7]);
  });

  test('with no gap at all still come to an end', () => {
    expect(lines({ ...OPTIONS, gap: 0, growth: 0 }).length).toBeLessThan(100);
  });

  test('are one path for each pen', () => {
    expect(strata(OPTIONS).map(({ stroke }) => stroke?.color)).toEqual(['a', 'b']);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(strata(OPTIONS)).toEqual(strata(OPTIONS));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(strata({ ...OPTIONS, seed })))).size).toBe(200);
  });
});

describe('rings', () => {
  const OPTIONS = { box: BOX, centre: [35, 30] as const, from: 2, gap: 3, growth: 0.5, ...PENS };

  test('widen with their number', () => {
    const { items } = rings({ ...OPTIONS, count: 3, colors: ['a', 'b', 'c'] });
    const radii = items.map((item) => (item.kind === 'path' ? extentOf(item.d).right - 35 : 0));
    expect(radii).toEqual([5.5, 10, 15.5]);
  });

  test('fill the box when they are not counted', () => {
    const { items } = rings({ ...OPTIONS, growth: 0 });
    const all = items.map((item) => (item.kind === 'path' ? item.d : '')).join('');
    // The farthest corner lies 48.4 mm away.
    expect(partsOf(all)).toEqual({ begun: 15, closed: 15 });
  });

  test('that do not grow come to an end', () => {
    const { items } = rings({ ...OPTIONS, gap: 0, growth: 0 });
    expect(items.length).toBe(2);
  });
});

describe('streams', () => {
  const draw = (seed: string) => streams({ seed, box: BOX, pitch: 3.1, lean: 32, ...PENS });

  test('cross the box from below it to above it', () => {
    for (const seed of SEEDS) {
      const items = draw(seed).items.flatMap((item) => (item.kind === 'path' ? item.d.split(/(?=M)/) : []));
      for (const d of items) {
        expect(d).toMatch(GRAMMAR);
        const { top, bottom } = extentOf(d);
        expect(top).toBeLessThan(0);
        expect(bottom).toBeGreaterThan(30);
      }
    }
  });

  test('leave no corner of the box empty', () => {
    for (const seed of SEEDS) {
      const starts = draw(seed).items.flatMap((item) =>
        item.kind === 'path' ? item.d.split(/(?=M)/).map((d) => pointsOf(d)) : [],
      );
      const feet = starts.map((points) => points[0]?.[0] ?? 0);
      const heads = starts.map((points) => points.at(-1)?.[0] ?? 0);
      expect(Math.max(...feet)).toBeGreaterThan(73);
      expect(Math.min(...heads)).toBeLessThanOrEqual(-3);
    }
  });

  test('are the same for the same seed, and others for another', () => {
    expect(draw('V08')).toEqual(draw('V08'));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(draw(seed)))).size).toBe(200);
  });
});

describe('a spiral', () => {
  const OPTIONS = { centre: [10, 10] as const, turns: 2, from: 1, to: 8, start: 0, stretch: 1 };

  test('begins and ends at its radii', () => {
    const points = pointsOf(spiral(OPTIONS));
    expect(points[0]).toEqual([11, 10]);
    expect(points.at(-1)).toEqual([18, 10]);
  });

  test('starts in the direction asked for, clockwise from the right', () => {
    expect(pointsOf(spiral({ ...OPTIONS, start: 90 }))[0]).toEqual([10, 11]);
  });

  test('is stretched sideways only', () => {
    expect(pointsOf(spiral({ ...OPTIONS, stretch: 1.5 })).at(-1)).toEqual([22, 10]);
    expect(pointsOf(spiral({ ...OPTIONS, stretch: 1.5, start: 90 })).at(-1)).toEqual([10, 18]);
  });
});

test('lines without path, colour or width are left out, and the rest joins by pen', () => {
  const items = strokePaths([
    { d: 'M0 0L1 1', color: 'a', width: 1 },
    { d: '', color: 'a', width: 1 },
    { d: 'M1 1L2 2', color: '', width: 1 },
    { d: 'M2 2L3 3', color: 'b', width: 0 },
    { d: 'M3 3L4 4', color: 'a', width: 2 },
    { d: 'M4 4L5 5', color: 'a', width: 1 },
  ]);
  expect(items.map(({ d }) => d)).toEqual(['M0 0L1 1M4 4L5 5', 'M3 3L4 4']);
});
