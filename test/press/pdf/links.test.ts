import { expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import type { Sheet } from '../../../src/press/sheet.js';
import { ask, card, fileOf, line, page, placed, sheet, unpacked } from './drawing.js';

const anchor = (name: string, y: number, title?: string, level = 1): FrameItem => ({
  kind: 'anchor',
  name,
  y,
  ...(title !== undefined && { bookmark: { title, level } }),
});
const link = (to: string): FrameItem => ({ kind: 'link', to, box: { x: 5, y: 6, width: 30, height: 5 } });

/** Every destination as `page: distance from the top of the page in mm`. */
const destinations = (file: string, pageHeight: number) =>
  [...ask('pdfinfo', '-dests', file).matchAll(/^ *(\d+) \[ XYZ +\S+ +(\S+) +\S+ *\] "(.*)"$/gm)].map(
    ([, on, top, name]) => [Number(on), Math.round(pageHeight - (Number(top) * 25.4) / 72), name] as const,
  );

const chapters = (): readonly Sheet[] => [
  page([line('Contents'), link('Übersicht'), link('end')]),
  page([anchor('Übersicht', 20, 'Übersicht'), anchor('more', 40, 'More', 2), line('One')]),
  page([anchor('end', 30, 'The end')]),
];

test('links lead to their anchors, also to those of later pages', async () => {
  const file = await fileOf(chapters());
  expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  const places = new Map(destinations(file, 90).map(([on, top, name]) => [name, [on, top]]));
  expect(places).toHaveProperty('size', 3);
  const targets = [...unpacked(file).matchAll(/\/D \((.*)\)/g)].map(([, name = '']) => places.get(name));
  expect(targets).toEqual([
    [2, 20],
    [3, 30],
  ]);
});

test('a link lies where its frame lies', async () => {
  const frame = card([link('there'), anchor('there', 0)]);
  const content = unpacked(await fileOf([sheet([placed(frame, { x: 20, y: 100, scale: 2 })])]));
  const rect = /\/Rect \[([^\]]*)\]/
    .exec(content)?.[1]
    ?.trim()
    .split(/\s+/)
    .map((points) => (Number(points) * 25.4) / 72);
  expect(rect).toEqual([30, 297 - 122, 90, 297 - 112].map((value) => expect.closeTo(value, 2)));
});

test('the part of a link that is clipped away cannot be clicked', async () => {
  const frame = card([link('there'), { kind: 'group', x: 0, y: 60, items: [link('there')] }]);
  const clip = { x: 0, y: 0, width: 20, height: 50 };
  const content = unpacked(await fileOf([sheet([placed(frame, { clip })])]));
  expect([...content.matchAll(/\/Rect \[([^\]]*)\]/g)]).toHaveLength(1);
  expect(Number(/\/Rect \[\s*\S+\s+\S+\s+(\S+)/.exec(content)?.[1])).toBeCloseTo((20 * 72) / 25.4, 2);
});

test('bookmarks are nested by their levels and lead to their anchors', async () => {
  const content = unpacked(await fileOf(chapters(), { bookmarks: true }));
  expect([...content.matchAll(/\/Title (\(More\)|\(The end\)|<feff[0-9a-f]+>)/g)]).toHaveLength(3);
  const outline = await fileOf(chapters(), { bookmarks: true });
  const json = JSON.parse(ask('qpdf', '--json', '--json-key=outlines', outline));
  const told = (entries: readonly Outline[]): unknown =>
    entries.map(({ title, destpageposfrom1, kids }) => [title, destpageposfrom1, told(kids)]);
  expect(told(json.outlines)).toEqual([
    ['Übersicht', 2, [['More', 2, []]]],
    ['The end', 3, []],
  ]);
});

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

test('without bookmarks there is no outline', async () => {
  expect(unpacked(await fileOf(chapters()))).not.toContain('/Outlines');
});

test('the first place of an anchor counts', async () => {
  const frame = card([anchor('twice', 20, 'Twice')]);
  const tile = (y: number) => sheet([placed(frame, { y })], { height: 90 });
  const file = await fileOf([tile(0), tile(-10)], { bookmarks: true });
  expect(destinations(file, 90).map(([on, top]) => [on, top])).toEqual([[1, 20]]);
});
