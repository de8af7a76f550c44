import { describe, expect, test } from 'vitest';
import type { FrameItem, PathItem } from '../../../src/press/frame.js';
import { ART_NAMES, type ArtElement, type ArtName, drawArt } from '../../../src/press/layout/draw-art.js';
import type { ElementOf } from '../../../src/press/template/element.js';
import { extentOf, GRAMMAR } from '../art/read-path.js';

const SIZE = { width: 70, height: 40 };
const FLUSH = { top: 0, right: 0, bottom: 0, left: 0 };
const BLEED = { top: 0, right: 3, bottom: 3, left: 3 };

function element<E extends ArtName>(name: E, attributes: ElementOf<E>['attributes']): ElementOf<E> {
  const start = { line: 1, column: 1, offset: 0 };
  const place = { file: 'templates/front.xml', start, end: start };
  return { name, attributes, children: [], content: [], place, likeness: '' };
}

const WATER = { seed: 'D02', fill: 'sea', stroke: 'snow' };
const PLAIN: Readonly<Record<ArtName, ArtElement>> = {
  waterline: element('waterline', WATER),
  ridge: element('ridge', { seed: 'D02', fill: 'paper', facet: 'pale' }),
  hills: element('hills', { seed: 'D02', fill: 'far' }),
  weave: element('weave', { seed: 'D02', colors: ['a', 'b', 'c'], ground: 'sky' }),
  contours: element('contours', { seed: 'D02', field: 'isobars', colors: ['a'], accent: 'b' }),
  strata: element('strata', { seed: 'D02', colors: ['a', 'b'] }),
  rope: element('rope', {
    points: [
      [0, 0],
      [60, 30],
    ],
    colors: ['a', 'b'],
    ground: ['sky'],
    joins: '0 20',
  }),
  spiral: element('spiral', { turns: 2, to: 10, stroke: 'a' }),
  rings: element('rings', { colors: ['a', 'b'] }),
  streams: element('streams', { seed: 'D02', colors: ['a', 'b'] }),
  pattern: element('pattern', { kind: 'waves', color: 'a' }),
};

const pathsOf = (items: readonly FrameItem[]): readonly PathItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? pathsOf(item.items) : item.kind === 'path' ? [item] : []));

describe.each(ART_NAMES)('%s', (name) => {
  test('with few attributes draws paths of the strict grammar, the same each time', () => {
    const drawing = drawArt(PLAIN[name], SIZE, BLEED);
    const paths = pathsOf(drawing.items);
    expect(paths.length).toBeGreaterThan(0);
    for (const { d } of paths) expect(d).toMatch(GRAMMAR);
    expect(drawArt(PLAIN[name], SIZE, BLEED)).toEqual(drawing);
  });

  test('uses only the colours it is given', () => {
    const drawing = drawArt(PLAIN[name], SIZE, BLEED);
    const used = pathsOf([...drawing.items, ...(drawing.over ?? [])]).flatMap(({ fill, stroke }) => [
      fill ?? [],
      stroke?.color ?? [],
    ]);
    const given = Object.values(PLAIN[name].attributes).flat();
    for (const color of used.flat()) expect(given).toContain(color);
  });

  test('in a box of no size does not fail', () => {
    const { items } = drawArt(PLAIN[name], { width: 0, height: 0 }, FLUSH);
    expect(JSON.stringify(items)).not.toContain('NaN');
  });
});

describe('a waterline', () => {
  test('fills the water and draws its edge over what swims in it', () => {
    const { items, over, clip } = drawArt(element('waterline', WATER), SIZE, BLEED);
    expect(pathsOf(items)).toEqual([{ kind: 'path', d: clip, fill: 'sea' }]);
    expect(pathsOf(over ?? []).map(({ stroke }) => stroke)).toEqual([{ color: 'snow', width: 0.5 }]);
  });

  test('runs into the bleed where it is asked to', () => {
    const { clip = '' } = drawArt(element('waterline', WATER), SIZE, BLEED);
    expect(extentOf(clip)).toMatchObject({ left: -3, right: 73, bottom: 43 });
    const flush = drawArt(element('waterline', WATER), SIZE, FLUSH);
    expect(extentOf(flush.clip ?? '')).toMatchObject({ left: 0, right: 70, bottom: 40 });
  });

  test('tells the box that a gradient spans, from its level down', () => {
    const { filled } = drawArt(element('waterline', { ...WATER, level: 5 }), SIZE, BLEED);
    expect(filled).toEqual({ x: -3, y: 5, width: 76, height: 38 });
  });

  test('without paint still clips its children', () => {
    const { items, over, clip } = drawArt(element('waterline', { seed: 'D02' }), SIZE, BLEED);
    expect([items, over]).toEqual([[], []]);
    expect(clip).toMatch(GRAMMAR);
  });
});

describe('attributes outside what can be drawn', () => {
  test.each([
    ['no swells', element('waterline', { ...WATER, swells: 0 })],
    ['no peaks', element('ridge', { seed: 'a', fill: 'paper', peaks: 0 })],
    ['no columns', element('weave', { seed: 'a', colors: ['a'], ground: 'g', columns: 0 })],
    ['no lane', element('weave', { seed: 'a', colors: ['a'], ground: 'g', lane: 0, rows: 0 })],
    ['no colours', element('contours', { seed: 'a', field: 'fingerprint', colors: [] })],
    ['no step', element('contours', { seed: 'a', field: 'sky', colors: ['a'], step: 0 })],
    ['no pitch', element('pattern', { kind: 'hatch', color: 'a', pitch: 0 })],
    ['no stream pitch', element('streams', { seed: 'a', colors: ['a'], pitch: 0 })],
    [
      'no twist',
      element('rope', {
        points: [
          [0, 0],
          [9, 9],
        ],
        colors: ['a'],
        twist: 0,
      }),
    ],
    ['one point', element('rope', { points: [[0, 0]], colors: ['a'] })],
    ['no rise', element('hills', { seed: 'a', fill: 'a', rise: 0 })],
    ['a hill of no height', element('hills', { seed: 'a', fill: 'a', level: 0 })],
    ['negative counts', element('rings', { colors: ['a'], count: -2, gap: -1 })],
  ] as const)('%s: drawn without a failure and without nonsense', (_, odd: ArtElement) => {
    expect(JSON.stringify(drawArt(odd, SIZE, BLEED))).not.toMatch(/NaN|Infinity|null/);
  });
});

test('strata count their first line from the top of the element, not of the bleed', () => {
  const flat = element('strata', { seed: 'a', colors: ['a'], first: 4, gap: 50, amplitude: 0 });
  for (const top of [0, 3]) {
    const { items } = drawArt(flat, SIZE, { ...BLEED, top });
    expect(pathsOf(items).map(({ d }) => extentOf(d).top)).toEqual([4]);
  }
});

test('a topographic field takes its first colour for the sea and the others for land', () => {
  const map = element('contours', { seed: 'GUL', field: 'topographic', colors: ['sea', 'shore', 'hill'] });
  const fills = pathsOf(drawArt(map, SIZE, BLEED).items).map(({ fill }) => fill);
  expect(fills).toEqual(['sea', 'shore', 'hill']);
});

test('one isobar in four carries the accent, nearly twice as thick', () => {
  const widths = pathsOf(drawArt(PLAIN.contours, SIZE, BLEED).items).map(({ stroke }) => [
    stroke?.color,
    Number(stroke?.width.toFixed(3)),
  ]);
  expect(Object.fromEntries(widths)).toEqual({ a: 0.28, b: 0.532 });
});
