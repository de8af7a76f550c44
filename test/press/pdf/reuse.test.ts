import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame, FrameItem } from '../../../src/press/frame.js';
import type { Sheet } from '../../../src/press/sheet.js';
import {
  ask,
  card,
  fileOf,
  filled,
  line,
  page,
  placed,
  rasterOf,
  rectangle,
  sheet,
  unpacked,
} from './drawing.js';

/** Different numbers in every shape, so that compression alone cannot hide a second copy. */
const art = (shapes: number, seed = 0): readonly FrameItem[] =>
  Array.from({ length: shapes }, (_, i) => {
    const at = (k: number) => Math.round((Math.sin(i * 7 + k * 13 + seed) * 0.5 + 0.5) * 50_000) / 1000;
    return filled(`M${at(1)} ${at(2)}L${at(3)} ${at(4)}L${at(5)} ${at(6)}Z`, i % 2 ? 'sea' : 'sun');
  });

const forms = (file: string) => unpacked(file).match(/\/Subtype \/Form/g)?.length ?? 0;

const backs = (count: number, frame: Frame): readonly Sheet[] =>
  Array.from({ length: Math.ceil(count / 9) }, (_, s) =>
    sheet(
      Array.from({ length: Math.min(9, count - s * 9) }, (_, k) =>
        placed(frame, { x: 10 + (k % 3) * 63, y: 10 + Math.floor(k / 3) * 92 }),
      ),
    ),
  );

test('a hundred equal backs take hardly more room than one', async () => {
  const frame = () => card([...art(150), line('The back')]);
  const one = statSync(await fileOf(backs(1, frame()))).size;
  const hundred = await fileOf(backs(100, frame()));
  expect(ask('qpdf', '--check', hundred)).toContain('No syntax or stream encoding errors');
  expect(forms(hundred)).toBe(1);
  expect(statSync(hundred).size - one).toBeLessThan(12_000);
  expect(ask('pdftotext', '-raw', hundred, '-').match(/The back/g)).toHaveLength(100);
});

test.each([
  ['once is written into its page', () => [page([line('One')])], 0],
  ['twice on a sheet is stored once', () => backs(2, card(art(3))), 1],
  [
    'on a second sheet is stored from there on',
    () => {
      const p = page(art(3));
      return [p, p, p];
    },
    1,
  ],
  ['only once, but large, is stored at once', () => [page(art(900))], 1],
] as const)('a frame that is placed %s', async (_, sheets, count) => {
  expect(forms(await fileOf(sheets()))).toBe(count);
});

test('a group that repeats is stored once and drawn everywhere, in and out of stored frames', async () => {
  const icon: readonly FrameItem[] = [
    filled(rectangle(0, 0, 1, 1), 'sea'),
    line('x', { size: 1, x: 2, baseline: 1 }),
  ];
  const at = (x: number, y: number, scale: number): FrameItem => ({
    kind: 'group',
    x,
    y,
    scale,
    items: icon,
    repeated: true,
  });
  const frame = card([at(5, 5, 4), filled(rectangle(20, 5, 4, 4), 'sun'), at(40, 5, 8)]);
  const file = await fileOf([
    sheet([placed(frame), placed(frame, { x: 0, y: 50 })], { marks: [at(90, 90, 5)] }),
  ]);
  expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  expect(forms(file)).toBe(2);
  const pixels = rasterOf(file);
  for (const [x, y] of [
    [7, 7],
    [42, 7],
    [7, 57],
    [42, 57],
    [92, 92],
  ] as const) {
    expect(pixels.at(x, y)).toEqual([20, 80, 140]);
  }
  expect(pixels.at(22, 57)).toEqual([250, 200, 40]);
  expect(ask('pdftotext', '-raw', file, '-').match(/x/g)).toHaveLength(5);
});

test.each([
  ['drawn once', 1],
  ['stored', 2],
] as const)('a frame that is %s shows nothing outside the clip of its place', async (_, times) => {
  const frame = card([filled(rectangle(-20, -20, 120, 150), 'sea')]);
  const clip = { x: 20, y: 20, width: 30, height: 30 };
  const pixels = rasterOf(
    await fileOf([sheet(Array.from({ length: times }, () => placed(frame, { x: 20, y: 20, clip })))]),
  );
  expect(pixels.at(25, 25)).toEqual([20, 80, 140]);
  for (const [x, y] of [
    [19, 25],
    [51, 25],
    [25, 19],
    [25, 51],
  ] as const) {
    expect(pixels.at(x, y)).toEqual([255, 255, 255]);
  }
});

test('marks lie over everything, in the coordinates of the sheet', async () => {
  const frame = card([filled(rectangle(0, 0, 60, 90), 'sea')]);
  const marks = [filled(rectangle(30, 30, 5, 5), 'sun')];
  const pixels = rasterOf(await fileOf([sheet([placed(frame, { x: 10, y: 10, scale: 2 })], { marks })]));
  expect(pixels.at(32, 32)).toEqual([250, 200, 40]);
  expect(pixels.at(100, 100)).toEqual([20, 80, 140]);
});

test('marks that are the same on every sheet are stored once', async () => {
  const marks = art(5);
  const same = await fileOf([1, 2, 3].map((text) => sheet([placed(card([line(`${text}`)]))], { marks })));
  expect(forms(same)).toBe(1);
  expect(rasterOf(same, 3).at(25, 25)).toEqual(rasterOf(same, 1).at(25, 25));
});
