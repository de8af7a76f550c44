import { expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import { ask, card, fileOf, line, page, placed, sheet, unpacked } from './drawing.js';

const textOf = (file: string) => ask('pdftotext', '-raw', file, '-').replaceAll('\f', '').trim();

test('text is read in the order and with the spaces it was written with', async () => {
  const file = await fileOf([
    page([
      line('The first line of the', { spaceAfter: true }),
      line('offiziell fjord finds its', { baseline: 14, spaceAfter: true }),
      line('bold', { baseline: 18, font: 'bold', spaceAfter: true, size: 8 }),
      line('end: Γειά σου, Žluťoučký kůň.', { baseline: 18, x: 14, font: 'title' }),
    ]),
  ]);
  expect(textOf(file)).toBe(
    'The first line of the\noffiziell fjord finds its\nbold end: Γειά σου, Žluťoučký kůň.',
  );
});

test('every character of a large alphabet is read back', async () => {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i));
  const lines = [
    range(33, 127),
    range(0xc0, 0x100),
    range(0x100, 0x131),
    range(0x391, 0x3a2),
    range(0x400, 0x460),
  ].map((characters) => characters.join(' '));
  const items = lines.map((text, i) => line(text, { baseline: 10 + i * 5, x: 2, size: 2 }));
  expect(textOf(await fileOf([page(items)]))).toBe(lines.join('\n'));
});

test('every font is embedded as a subset that can be read', async () => {
  const file = await fileOf([
    page([line('One'), line('Two', { font: 'bold' }), line('Three', { font: 'title' })]),
  ]);
  const fonts = ask('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts).toHaveLength(3);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
});

test('a font that is named but not used is not in the file', async () => {
  const file = await fileOf([page([line('', { words: [] }), line('One')])]);
  expect(ask('pdffonts', file).trim().split('\n')).toHaveLength(3);
});

test.each([
  ['upright', 0, [5, 10]],
  ['turned clockwise', 90, [90, 5]],
  ['upside down', 180, [95, 90]],
  ['turned the other way', 270, [10, 95]],
] as const)('text on a frame that is placed %s starts where it should', async (_, rotate, [x, y]) => {
  const corner = { 0: [0, 0], 90: [100, 0], 180: [100, 100], 270: [0, 100] }[rotate];
  const [left = 0, top = 0] = corner;
  const items: readonly FrameItem[] = [line('Here', { size: 6 })];
  const file = await fileOf([
    sheet([placed(card(items), { x: left, y: top, rotate })], { width: 100, height: 100 }),
  ]);
  const bbox = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/.exec(
    ask('pdftotext', '-bbox', file, '-'),
  );
  const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = (bbox ?? [])
    .slice(1)
    .map((points) => (Number(points) * 25.4) / 72);
  expect(x).toBeGreaterThan(xMin - 0.6);
  expect(x).toBeLessThan(xMax + 0.6);
  expect(y).toBeGreaterThan(yMin - 0.6);
  expect(y).toBeLessThan(yMax + 0.6);
});

test('a word is as wide on paper as it was measured, with kerning and letter-spacing', async () => {
  const widthOf = async (letterSpacing: number) => {
    const file = await fileOf([page([line('AVATAR', { size: 20, letterSpacing })])]);
    const [, xMin, xMax] = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/.exec(
      ask('pdftotext', '-bbox', file, '-'),
    ) ?? ['', '0', '0'];
    return ((Number(xMax) - Number(xMin)) * 25.4) / 72;
  };
  const [word] = line('AVATAR').words;
  const measured = ((word?.width ?? 0) / 1000) * 20 * (25.4 / 72);
  const unkerned =
    ((word?.glyphs.reduce((sum, { advance }) => sum + advance, 0) ?? 0) / 1000) * 20 * (25.4 / 72);
  expect(measured).toBeLessThan(unkerned - 0.5);
  expect(await widthOf(0)).toBeCloseTo(measured, 1);
  expect(await widthOf(0.5)).toBeCloseTo(measured + 6 * 0.5, 0);
});

test('lines of one face share one text object and say their face once', async () => {
  const file = await fileOf([page([10, 14, 18].map((baseline) => line('same face', { baseline })))]);
  const operators = unpacked(file);
  expect(operators.match(/\bBT\b/g)).toHaveLength(1);
  expect(operators.match(/\bTf\b/g)).toHaveLength(1);
  expect(operators.match(/\bTJ\b/g)).toHaveLength(3);
});
