import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../src/simulate/histogram.js';
import { type Cell, seedOf, stintsOf } from '../../src/simulate/plan.js';
import { meanOf, shareOf } from '../../src/simulate/wilson.js';

describe('a share with its interval', () => {
  // Reference values of the Wilson score interval without continuity correction.
  test.each([
    [0, 10, 0, 0, 27.8],
    [10, 10, 100, 72.2, 100],
    [5, 10, 50, 23.7, 76.3],
    [1, 100, 1, 0.2, 5.4],
    [550, 1000, 55, 51.9, 58.1],
    [0, 0, 0, 0, 100],
  ])('%i of %i', (count, of, percent, low, high) => {
    expect(shareOf(count, of)).toEqual({ count, of, percent, low, high });
  });
});

test.each([
  [[1, 1, 1, 1], 0, { count: 4, mean: 1.5, p10: 0, p25: 0, p50: 1, p75: 2, p90: 3 }],
  [[0, 0, 10], 0, { count: 10, mean: 2, p10: 2, p25: 2, p50: 2, p75: 2, p90: 2 }],
  [[9, 0, 1], 5, { count: 10, mean: 5.2, p10: 5, p25: 5, p50: 5, p75: 5, p90: 5 }],
  [[0, 0], 0, { count: 0, mean: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 }],
])('the spread of %j', (counts, lowest, spread) => {
  expect(spreadOf(counts, lowest)).toEqual(spread);
});

test.each([
  [7, 2, 3.5],
  [1, 3, 0.33],
  [5, 0, 0],
])('the mean of %i over %i', (sum, count, mean) => {
  expect(meanOf(sum, count)).toBe(mean);
});

const CELL: Cell = {
  scenario: 'A',
  players: 4,
  difficulty: 'crosswind',
  mode: 'full',
  bots: 'greedy',
  without: [],
};
const plan = { cells: [CELL, { ...CELL, players: 2 }], games: 37, seed: 5 };

describe('the plan of a run', () => {
  test.each([1, 2, 3, 7])('deals every game to one of %i shards', (of) => {
    const played = Array.from({ length: of }, (_, index) => stintsOf(plan, { part: index + 1, of }))
      .flat()
      .flatMap(({ cell, first, count }) =>
        Array.from({ length: count }, (_, more) => `${cell}:${first + more}`),
      );
    expect(played.length).toBe(74);
    expect(new Set(played).size).toBe(74);
  });

  test('gives every game a seed of its own, whichever bots play it and whatever else is played', () => {
    const seeds = plan.cells.flatMap((cell) =>
      Array.from({ length: 500 }, (_, game) => seedOf(plan, cell, game)),
    );
    expect(new Set(seeds).size).toBe(1000);
    const other = { ...plan, cells: [CELL], games: 9 };
    expect(seedOf(other, { ...CELL, bots: 'random', without: ['talk'] }, 3)).toBe(seedOf(plan, CELL, 3));
    expect(seedOf({ ...plan, seed: 6 }, CELL, 3)).not.toBe(seedOf(plan, CELL, 3));
  });
});
