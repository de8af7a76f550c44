import { expect, test } from 'vitest';
import type { FrameItem, LinearGradient } from '../../../src/press/frame.js';
import type { Placement } from '../../../src/press/sheet.js';
import { card, fileOf, filled, line, page, placed, rasterOf, rectangle, sheet, unpacked } from './drawing.js';

const sky: LinearGradient = {
  from: [0, 0],
  to: [0, 40],
  stops: [
    [0, 'sea'],
    [1, 'sun'],
  ],
};

const colourful: readonly FrameItem[] = [
  { kind: 'path', d: rectangle(0, 0, 60, 40), fill: sky },
  {
    kind: 'path',
    d: rectangle(5, 50, 20, 20),
    fill: 'sun',
    stroke: { color: 'sea', width: 1, dash: [2, 1] },
  },
  { kind: 'path', d: 'M5 80L50 80', stroke: { color: 'ink', width: 0.5, cap: 'round' } },
  { kind: 'group', x: 0, y: 0, repeated: true, items: [filled(rectangle(30, 50, 9, 9), 'sea')] },
  line('Ink', { color: 'sea' }),
];

test('a CMYK file has no RGB in it', async () => {
  const content = unpacked(await fileOf([page(colourful)], { colorSpace: 'cmyk' }));
  expect(content).not.toMatch(/\b(rg|RG|g|G)\s*$/m);
  expect(content).not.toContain('DeviceRGB');
  expect(content).toMatch(/^0\.9 0\.6 0\.1 0\.05 k$/m);
  expect(content).toMatch(/^0\.9 0\.6 0\.1 0\.05 K$/m);
  expect(content).toMatch(/\/ColorSpace \/DeviceCMYK/);
});

test('an RGB file has no CMYK in it', async () => {
  const content = unpacked(await fileOf([page(colourful)]));
  expect(content).not.toMatch(/\b(k|K)\s*$/m);
  expect(content).not.toContain('DeviceCMYK');
  expect(content).toMatch(/^0\.98 0\.784 0\.157 rg$/m);
});

const near = (color: readonly number[]) => color.map((part) => expect.closeTo(part, -1));
const SEA = [20, 80, 140];
const SUN = [250, 200, 40];
const MIDDLE = [135, 140, 90];

type Place = readonly [x: number, y: number];

test.each<readonly [string, Partial<Placement>, Place, Place, Place]>([
  ['on a page', { x: 10, y: 10 }, [12, 10.5], [12, 30], [12, 49.5]],
  ['on a frame at half the size', { x: 10, y: 10, scale: 0.5 }, [12, 10.1], [12, 20], [12, 29.9]],
  ['on a frame turned clockwise', { x: 60, y: 10, rotate: 90 }, [59.5, 12], [40, 12], [20.5, 12]],
])('a gradient %s runs from its first point to its last', async (_, at, first, middle, last) => {
  const frame = card([{ kind: 'path', d: rectangle(0, 0, 60, 40), fill: sky }]);
  const pixels = rasterOf(await fileOf([sheet([placed(frame, at)], { width: 100, height: 100 })]));
  expect(pixels.at(...first)).toEqual(near(SEA));
  expect(pixels.at(...middle)).toEqual(near(MIDDLE));
  expect(pixels.at(...last)).toEqual(near(SUN));
});

test('a gradient in a group that is stored once follows each of its places', async () => {
  const items: readonly FrameItem[] = [{ kind: 'path', d: rectangle(0, 0, 20, 40), fill: sky }];
  const group = (x: number, y: number, scale = 1): FrameItem => ({
    kind: 'group',
    x,
    y,
    scale,
    items,
    repeated: true,
  });
  const outer: readonly FrameItem[] = [group(0, 0), group(25, 20, 0.5)];
  const frame = card([{ kind: 'group', x: 2, y: 3, items: outer, repeated: true }]);
  const file = await fileOf([
    sheet([placed(frame), placed(frame, { x: 50, y: 40 })], { width: 100, height: 100 }),
  ]);
  const pixels = rasterOf(file);
  for (const [x, y] of [
    [2, 3],
    [52, 43],
  ] as const) {
    expect(pixels.at(x + 5, y + 0.5)).toEqual(near(SEA));
    expect(pixels.at(x + 5, y + 20)).toEqual(near(MIDDLE));
    expect(pixels.at(x + 5, y + 39.5)).toEqual(near(SUN));
    expect(pixels.at(x + 30, y + 20.5)).toEqual(near(SEA));
    expect(pixels.at(x + 30, y + 30)).toEqual(near(MIDDLE));
    expect(pixels.at(x + 30, y + 39.9)).toEqual(near(SUN));
  }
  expect(unpacked(file).match(/\/ShadingType 2/g)).toHaveLength(1);
});

test('a hard edge between two stops stays hard', async () => {
  const stops = [
    [0.25, 'sea'],
    [0.5, 'sea'],
    [0.5, 'sun'],
  ] as const;
  const pixels = rasterOf(
    await fileOf([page([{ kind: 'path', d: rectangle(0, 0, 60, 40), fill: { ...sky, stops } }])]),
  );
  expect(pixels.at(9, 1)).toEqual(near(SEA));
  expect(pixels.at(9, 19)).toEqual(near(SEA));
  expect(pixels.at(9, 21)).toEqual(near(SUN));
  expect(pixels.at(9, 39)).toEqual(near(SUN));
});
