import { describe, expect, test } from 'vitest';
import { contourPath, contours } from '../../../src/press/art/contours.js';
import { fingerprintField, rollingField, terrainField } from '../../../src/press/art/fields.js';
import { quantiles, ringed, sample } from '../../../src/press/art/grid.js';
import { isolines, spread } from '../../../src/press/art/isolines.js';
import { topography } from '../../../src/press/art/topography.js';
import { GRAMMAR, partsOf, pointsOf } from './read-path.js';

const BOX = { x: -3, y: -3, width: 76, height: 50 };
const SEEDS = Array.from({ length: 200 }, (_, index) => `card-${index}`);

describe('contours of a known field', () => {
  const hill = sample((x, y) => -Math.hypot(x, y), { x: -10, y: -10, width: 20, height: 20 }, 0.5);
  const slope = sample((x) => x, { x: 0, y: 0, width: 10, height: 10 }, 1);

  test('a hill has one closed ring at its distance', () => {
    const lines = contours(hill, -6);
    expect(lines.length).toBe(1);
    expect(lines[0]?.closed).toBe(true);
    for (const [x, y] of lines[0]?.points ?? []) expect(Math.hypot(x, y)).toBeCloseTo(6, 1);
  });

  test('a slope has one open line from edge to edge', () => {
    const [line, ...others] = contours(slope, 4.25);
    expect(others).toEqual([]);
    expect(line?.closed).toBe(false);
    expect(line?.points.map(([x]) => x)).toEqual(Array.from({ length: 11 }, () => 4.25));
    expect(line?.points.map(([, y]) => y).toSorted((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('a plane has none', () => {
    expect(
      contours(
        sample(() => 3, BOX, 1),
        3,
      ),
    ).toEqual([]);
  });

  test('a line that leaves the field closes outside it when the field is ringed', () => {
    const lines = contours(ringed(slope, -99), 4.25);
    expect(lines.map(({ closed }) => closed)).toEqual([true]);
  });

  test('a saddle has two lines that do not meet', () => {
    const pass = sample((x, y) => x * y, { x: -5, y: -5, width: 10, height: 10 }, 1);
    const lines = contours(pass, 0.3);
    expect(lines.length).toBe(2);
    for (const { points } of lines) expect(new Set(points.map(([x]) => Math.sign(x))).size).toBe(1);
  });
});

describe('a sampled field', () => {
  test('fills its box exactly, whatever the step', () => {
    const grid = sample((x, y) => x + y, BOX, 0.9);
    expect(grid.x + grid.columns * grid.dx).toBeCloseTo(73, 9);
    expect(grid.y + grid.rows * grid.dy).toBeCloseTo(47, 9);
    expect(grid.heights.length).toBe((grid.columns + 1) * (grid.rows + 1));
  });

  test('has as many points under a quantile as the share says', () => {
    const grid = sample(rollingField({ seed: 'q', box: BOX, scale: 1, bumps: 3 }), BOX, 1);
    const [half = 0] = quantiles(grid, [0.46]);
    const under = grid.heights.filter((height) => height < half).length;
    expect(under / grid.heights.length).toBeCloseTo(0.46, 2);
  });
});

describe.each([
  ['rolling', (seed: string) => rollingField({ seed, box: BOX, scale: 1.3, bumps: 2 }), -2.6, 2.6],
  ['terrain', (seed: string) => terrainField({ seed, box: BOX, scale: 1.35, bumps: 7 }), -2.6, 2.6],
  [
    'fingerprint',
    (seed: string) => fingerprintField({ seed, box: BOX, scale: 1.1, bumps: 2 }, [35, 20]),
    -46,
    -7,
  ],
])('isolines of a %s field', (_, fieldOf, low, high) => {
  const draw = (seed: string) =>
    isolines({
      field: fieldOf(seed),
      box: BOX,
      step: 2,
      levels: spread(low, high, 9),
      pen: (index) => ({ color: index % 3 === 0 ? 'a' : 'b', width: 0.3 }),
    });

  test('are one path for each pen, cut to the box, in the strict grammar', () => {
    for (const seed of SEEDS) {
      const { items, clip } = draw(seed);
      expect(clip).toBe('M-3 -3L73 -3L73 47L-3 47Z');
      expect(items.length).toBeLessThanOrEqual(2);
      for (const item of items) expect(item.kind === 'path' && item.d).toMatch(GRAMMAR);
    }
  });

  test('are the same for the same seed, and others for another', () => {
    expect(draw('R07')).toEqual(draw('R07'));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(draw(seed)))).size).toBe(200);
  });
});

test('a contour keeps its ends when every second point is left out', () => {
  const points = Array.from({ length: 8 }, (_, x) => [x, x % 3] as const);
  const ends = pointsOf(contourPath({ points, closed: false }));
  expect(ends[0]).toEqual([0, 0]);
  expect(ends.at(-1)).toEqual([7, 1]);
});

describe('a map', () => {
  const draw = (seed: string, lines = {}) =>
    topography({
      field: terrainField({ seed, box: BOX, scale: 1.35, bumps: 7 }),
      box: BOX,
      step: 2,
      sea: 0.46,
      seaColor: 'sea',
      landColors: ['shore', 'field', 'hill', 'peak'],
      depths: 5,
      weight: 0.3,
      ...lines,
    });
  const paths = (seed: string, lines = {}) => draw(seed, lines).items.filter((item) => item.kind === 'path');

  test('has sea under everything, then land in rising bands, all closed', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const [sea, shore, ...higher] = paths(seed);
      expect(sea?.fill).toBe('sea');
      expect(shore?.fill).toBe('shore');
      expect(['field', 'hill', 'peak'].slice(0, higher.length)).toEqual(higher.map(({ fill }) => fill));
      for (const { d } of [shore, ...higher].filter((path) => path !== undefined)) {
        expect(d).toMatch(GRAMMAR);
        expect(partsOf(d).closed).toBe(partsOf(d).begun);
      }
    }
  });

  test('draws only the lines that have a colour', () => {
    expect(paths('GUL').flatMap(({ stroke }) => stroke ?? [])).toEqual([]);
    const lined = paths('GUL', { depthLine: 'depth', coastLine: 'coast', landLine: 'land' });
    const colors = new Set(lined.flatMap(({ stroke }) => stroke?.color ?? []));
    expect(colors).toEqual(new Set(['depth', 'coast', 'land']));
  });
});
