import { describe, expect, test } from 'vitest';
import { pngPixels } from '../../src/press/painted/png-pixels.js';
import { type PngManner, writePng } from '../helpers/write-png.js';

const SIZE = { width: 11, height: 9 };
const grey = (x: number, y: number): number => (x * 23 + y * 7) % 256;
const all = (x: number, y: number): readonly number[] => [grey(x, y), x * 20, y * 20, 255 - x];

type Read = (x: number, y: number) => readonly number[];

/** How it is written, the channels of a pixel, and what is read. */
const KINDS: Readonly<Record<string, readonly [PngManner, written: Read, read: Read]>> = {
  'colour with alpha': [{}, all, all],
  'colour with alpha in 16 bits': [{ depth: 16 }, (x, y) => all(x, y).map((part) => part * 257), all],
  colour: [{ colorType: 2 }, (x, y) => all(x, y).slice(0, 3), (x, y) => [...all(x, y).slice(0, 3), 255]],
  'colour of which one is nothing': [
    { colorType: 2, transparency: [0, 0, 0, 0, 0, 0] },
    (x) => (x === 3 ? [0, 0, 0] : [0, 0, 9]),
    (x) => (x === 3 ? [0, 0, 0, 0] : [0, 0, 9, 255]),
  ],
  grey: [{ colorType: 0 }, (x, y) => [grey(x, y)], (x, y) => [...Array(3).fill(grey(x, y)), 255]],
  'grey with alpha': [
    { colorType: 4 },
    (x, y) => [grey(x, y), x],
    (x, y) => [...Array<number>(3).fill(grey(x, y)), x],
  ],
  'black and white': [
    { colorType: 0, depth: 1 },
    (x, y) => [(x + y) % 2],
    (x, y) => [...Array<number>(3).fill(((x + y) % 2) * 255), 255],
  ],
  'grey of four': [
    { colorType: 0, depth: 2 },
    (x) => [x % 4],
    (x) => [...Array<number>(3).fill((x % 4) * 85), 255],
  ],
  'a palette': [
    { colorType: 3, depth: 4, palette: [1, 2, 3, 250, 251, 252], transparency: [0] },
    (x) => [x % 2],
    (x) => (x % 2 === 0 ? [1, 2, 3, 0] : [250, 251, 252, 255]),
  ],
};

const FILTERS = [0, 1, 2, 3, 4] as const;

describe.each(Object.entries(KINDS))('a PNG in %s', (_, [manner, written, read]) => {
  test.each(FILTERS.flatMap((filter) => [false, true].map((interlaced) => [filter, interlaced] as const)))(
    'with the filter %i, interlaced: %s',
    (filter, interlaced) => {
      const pixels = pngPixels(writePng(SIZE, written, { ...manner, filter, interlaced }), 100) ?? [];
      expect(pixels.length).toBe(SIZE.width * SIZE.height);
      for (const { x, y, rgba } of pixels) expect(rgba).toEqual(read(x, y));
    },
  );
});

test('a large one is looked at here and there', () => {
  const pixels = pngPixels(writePng({ width: 90, height: 30 }, all), 30) ?? [];
  expect(pixels.length).toBe(30 * 30);
});

test('what is none is not read', () => {
  expect(pngPixels(writePng(SIZE, all).subarray(0, 60), 100)).toBeUndefined();
});
