import { describe, expect, test } from 'vitest';
import { isPathData, normalisePath, scalePath, transformPath } from '../../../src/press/art/svg-path.js';
import { extentOf, grammar, pointsOf } from './read-path.js';

describe('normalising path data', () => {
  test.each([
    ['absolute lines stay', 'M1 2L3 4Z', 'M1 2L3 4Z'],
    ['relative lines count from the current point', 'm1 2l2 2z', 'M1 2L3 4Z'],
    ['numbers after a move are lines', 'M0 0 5 0 5 5', 'M0 0L5 0L5 5'],
    ['numbers after a relative move are relative lines', 'm1,1 5,0 0,5', 'M1 1L6 1L6 6'],
    ['H and V keep the other coordinate', 'M1 2H5V7h-1v-2', 'M1 2L5 2L5 7L4 7L4 5'],
    ['a relative curve', 'm1 1c1 0 2 1 2 2', 'M1 1C2 1 3 2 3 3'],
    ['S goes on from the handle before', 'M0 0C1 0 2 1 2 2S3 4 4 4', 'M0 0C1 0 2 1 2 2C2 3 3 4 4 4'],
    ['S after a line starts at the point', 'M0 0L2 2S3 4 4 4', 'M0 0L2 2C2 2 3 4 4 4'],
    ['a quadratic curve becomes a cubic', 'M0 0Q3 3 6 0', 'M0 0C2 2 4 2 6 0'],
    ['T mirrors the quadratic handle', 'M0 0Q3 3 6 0T12 0', 'M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0'],
    ['drawing goes on after Z where the part began', 'M1 1L5 1L5 5ZL9 9', 'M1 1L5 1L5 5ZM1 1L9 9'],
    [
      'a relative move after Z counts from where the part began',
      'M1 1L5 1L5 5zm1 1l1 0',
      'M1 1L5 1L5 5ZM2 2L3 2',
    ],
    ['numbers without spaces', 'M.5.5-1-1', 'M0.5 0.5L-1 -1'],
    ['exponents', 'M1e1 2E-1L0 0', 'M10 0.2L0 0'],
    ['an arc of no length draws nothing', 'M1 1A2 2 0 0 1 1 1', 'M1 1'],
    ['an arc without radius is a line', 'M1 1A0 2 0 0 1 5 1', 'M1 1C1 1 5 1 5 1'],
    ['what stands before a mistake counts', 'M1 1L2 2L3 x', 'M1 1L2 2'],
    ['nothing', '', ''],
  ])('%s', (_, d, expected) => {
    expect(normalisePath(d)).toBe(expected);
  });

  test.each([
    ['a half circle to the right, below', 'M0 0A5 5 0 0 0 10 0', { left: 0, right: 10, top: 0, bottom: 5 }],
    ['a half circle to the right, above', 'M0 0A5 5 0 0 1 10 0', { left: 0, right: 10, top: -5, bottom: 0 }],
    ['flags written without spaces', 'M0 0a5 5 0 0110 0', { left: 0, right: 10, top: -5, bottom: 0 }],
    [
      'radii too small grow until they reach',
      'M0 0A1 1 0 0 1 10 0',
      { left: 0, right: 10, top: -5, bottom: 0 },
    ],
    ['an ellipse turned by 90 degrees', 'M0 0A3 5 90 0 1 10 0', { left: 0, right: 10, top: -3, bottom: 0 }],
  ])('%s', (_, d, expected) => {
    expect(extentOf(normalisePath(d))).toEqual(expected);
  });

  test('a large arc keeps its distance from the centre', () => {
    const ends = pointsOf(normalisePath('M5 0A5 5 0 1 1 0 -5', 4)).filter((_, index) => index % 3 === 0);
    expect(ends.length).toBe(4);
    for (const [x, y] of ends) expect(Math.hypot(x, y)).toBeCloseTo(5, 3);
  });
});

test.each([
  ['M0 0L1 1', true],
  [' M 0,0 l 1,1 Z ', true],
  ['', false],
  ['L1 1', false],
  ['M0 0L1', false],
  ['M0 0X', false],
  ['M0 0Z3', false],
  ['M0 0A1 1 0 2 1 3 3', false],
])('%j is path data: %s', (d, expected) => {
  expect(isPathData(d)).toBe(expected);
});

test('scaling stretches both directions on their own', () => {
  expect(scalePath('m10 10h10v5z', [0.5, 2])).toBe('M5 20L10 20L10 30Z');
});

test('a matrix turns, scales and moves', () => {
  expect(transformPath('M1 0L0 1', { a: 0, b: 2, c: -2, d: 0, e: 10, f: 20 })).toBe('M10 22L8 20');
});

test('an icon is written in the strict grammar, three decimals fine', () => {
  const coin = 'M184,89.57V84c0-25.08-37.83-44-88-44S8,58.92,8,84v40a40,40,0,0,0,28.18,31.17zm0,0h.1';
  expect(scalePath(coin, [3.5 / 256, 3.5 / 256], 3)).toMatch(grammar(3));
});
