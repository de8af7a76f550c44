import { expect, test } from 'vitest';
import { coordinate, polygon } from '../../../src/press/art/path-data.js';

test.each([
  [0, '0'],
  [-0, '0'],
  [-0.004, '0'],
  [12, '12'],
  [12.5, '12.5'],
  [12.05, '12.05'],
  [-12.25, '-12.25'],
  [-0.01, '-0.01'],
  [0.999, '1'],
  [7.006, '7.01'],
  [1e-9, '0'],
  [118.13 + 1e-12, '118.13'],
])('%d is written %s', (value, text) => {
  expect(coordinate(value)).toBe(text);
});

test('every hundredth from -3 to 3 reads back as itself', () => {
  for (let hundredths = -300; hundredths <= 300; hundredths++) {
    expect(Number(coordinate(hundredths / 100))).toBeCloseTo(hundredths / 100, 9);
  }
});

test('a polygon of no points draws nothing', () => {
  expect(polygon([])).toBe('');
});
