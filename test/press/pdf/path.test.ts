import { expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import { fileOf, filled, line, page, rasterOf, rectangle, unpacked } from './drawing.js';

const WHITE = [255, 255, 255];
const SEA = [20, 80, 140];
const SUN = [250, 200, 40];
const INK = [26, 26, 26];

const ring = `${rectangle(10, 10, 20, 20)}${rectangle(15, 15, 10, 10)}`;

test.each<readonly [string, FrameItem, readonly number[]]>([
  ['a filled path fills its inside', filled(ring, 'sea'), SEA],
  ['an even-odd path has a hole', { kind: 'path', d: ring, fill: 'sea', evenOdd: true }, WHITE],
  [
    'a path that is filled and stroked is both',
    { kind: 'path', d: ring, fill: 'sea', stroke: { color: 'sun', width: 2 } },
    SEA,
  ],
  ['a stroked path is empty inside', { kind: 'path', d: ring, stroke: { color: 'sun', width: 2 } }, WHITE],
  ['a path with neither fill nor stroke is not drawn', { kind: 'path', d: ring }, WHITE],
])('%s', async (_, item, inside) => {
  const pixels = rasterOf(await fileOf([page([item])]));
  expect(pixels.at(20, 20)).toEqual(inside);
  expect(pixels.at(12, 12)).toEqual(item.kind === 'path' && item.fill ? SEA : WHITE);
  expect(pixels.at(10.1, 20)).toEqual(item.kind === 'path' && item.stroke ? SUN : pixels.at(12, 12));
  expect(pixels.at(8.5, 20)).toEqual(WHITE);
});

test('a curve bends, and ends where it says', async () => {
  const pixels = rasterOf(await fileOf([page([filled('M10 30C10 10 30 10 30 30Z', 'sea')])]));
  expect(pixels.at(20, 17)).toEqual(SEA);
  expect(pixels.at(20, 13)).toEqual(WHITE);
  expect(pixels.at(20, 31)).toEqual(WHITE);
});

test('a dash ends with its stroke', async () => {
  const across = (y: number, dash?: readonly number[]): FrameItem => ({
    kind: 'path',
    d: `M5 ${y}L45 ${y}`,
    stroke: { color: 'ink', width: 2, ...(dash && { dash }) },
  });
  const pixels = rasterOf(await fileOf([page([across(10, [4, 4]), across(20)])]));
  expect([7, 11, 15].map((x) => pixels.at(x, 10))).toEqual([INK, WHITE, INK]);
  expect([7, 11, 15].map((x) => pixels.at(x, 20))).toEqual([INK, INK, INK]);
});

test('a round cap reaches past the end, a butt cap does not', async () => {
  const stroke = { color: 'ink', width: 4 } as const;
  const pixels = rasterOf(
    await fileOf([
      page([
        { kind: 'path', d: 'M10 10L40 10', stroke: { ...stroke, cap: 'round' } },
        { kind: 'path', d: 'M10 20L40 20', stroke },
      ]),
    ]),
  );
  expect(pixels.at(41, 10)).toEqual(INK);
  expect(pixels.at(41, 20)).toEqual(WHITE);
});

test('what is set in a clipped group does not reach beyond it', async () => {
  const clip = rectangle(0, 0, 20, 20);
  const items: readonly FrameItem[] = [filled(rectangle(10, 10, 30, 30), 'sea')];
  const pixels = rasterOf(
    await fileOf([
      page([
        filled(rectangle(0, 40, 5, 5), 'sun'),
        { kind: 'group', x: 0, y: 0, clip, items },
        filled(rectangle(30, 40, 5, 5), 'sun'),
      ]),
    ]),
  );
  expect(pixels.at(15, 15)).toEqual(SEA);
  expect(pixels.at(25, 25)).toEqual(WHITE);
  expect(pixels.at(32, 42)).toEqual(SUN);
});

test('a group is scaled, then turned, then moved', async () => {
  const items: readonly FrameItem[] = [filled(rectangle(0, 0, 10, 2), 'sea')];
  const pixels = rasterOf(
    await fileOf([page([{ kind: 'group', x: 30, y: 10, scale: 2, rotate: 90, items }])]),
  );
  expect(pixels.at(28, 28)).toEqual(SEA);
  expect(pixels.at(31, 28)).toEqual(WHITE);
  expect(pixels.at(28, 31)).toEqual(WHITE);
});

test('numbers of any kind become numbers that PDF knows', async () => {
  const operators = unpacked(await fileOf([page([filled('M1e-7 0.30000000000000004L-5-.5L1e1,2Z', 'sea')])]));
  expect(operators).toContain('0 0.3 m -5 -0.5 l 10 2 l h f');
});

test('shapes between lines of text lie between them', async () => {
  const operators = unpacked(
    await fileOf([page([line('under'), filled(rectangle(0, 0, 30, 30), 'paper'), line('over')])]),
  );
  expect(operators.match(/^BT\b|^ET$|\bh f$/gm)).toEqual(['BT', 'ET', 'h f', 'BT', 'ET']);
});
