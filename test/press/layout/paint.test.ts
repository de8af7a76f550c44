import { beforeAll, describe, expect, test } from 'vitest';
import type { FrameItem, GroupItem } from '../../../src/press/frame.js';
import { layOutFace } from '../../../src/press/layout/lay-out-face.js';
import { createLayoutCache, type LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { AttributesOf, Element } from '../../../src/press/template/element.js';
import { MM_PER_PT } from '../../../src/units.js';
import { element } from '../../helpers/build-element.js';
import { printFrame } from '../../helpers/print-frame.js';
import { boxesOf, CARD, card, extentOf, frameOf, linesOf, studio, textsOf } from './studio.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await studio();
});

const painted = (...inside: readonly Element[]): readonly FrameItem[] =>
  frameOf(card(context, ...inside)).items;
const printed = (...inside: readonly Element[]): readonly string[] =>
  printFrame(frameOf(card(context, ...inside)))
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

const box = (attributes: AttributesOf<'box'>, ...inside: readonly Element[]) =>
  element('box', { x: 10, y: 10, width: 20, height: 10, ...attributes }, ...inside);

const groupIn = (items: readonly FrameItem[]): GroupItem => {
  const group = items.find((item) => item.kind === 'group');
  if (group === undefined) throw new Error('There is no group.');
  return group;
};

describe('a box', () => {
  test.each<[string, AttributesOf<'box'>, string[]]>([
    ['without paint draws nothing', {}, []],
    ['is filled', { fill: 'snow' }, ['path   M10 10L30 10L30 20L10 20Z  snow']],
    [
      'keeps its stroke inside its edges',
      { stroke: 'ink', 'stroke-width': 0.5 },
      ['path   M10.25 10.25L29.75 10.25L29.75 19.75L10.25 19.75Z  stroke ink 0.5'],
    ],
    [
      'has a dashed stroke',
      { stroke: 'ink', 'stroke-width': 1, dash: [2, 1] },
      ['path   M10.5 10.5L29.5 10.5L29.5 19.5L10.5 19.5Z  stroke ink 1 dash 2 1'],
    ],
    [
      'spans its gradient from edge to edge',
      { fill: 'sea' },
      ['path   M10 10L30 10L30 20L10 20Z  from 10 10 to 10 20: foam 0, ink 1'],
    ],
  ])('%s', (_, attributes, lines) => {
    expect(printed(box(attributes))).toEqual(lines);
  });

  test.each<[string, AttributesOf<'box'>, string]>([
    ['nowhere', {}, '10 10 20 10'],
    ['over all edges', { bleed: 'all' }, '7 7 26 16'],
    ['over the top', { bleed: 'top' }, '10 7 20 13'],
    ['over two edges', { bleed: 'left bottom' }, '7 10 23 13'],
  ])('runs into the bleed %s', (_, attributes, place) => {
    expect(boxesOf(card(context, box({ fill: 'a', ...attributes })))).toEqual({ a: place });
  });

  test('that bleeds leaves its children where they are', () => {
    const inner = element('box', { x: 0, y: 0, width: 5, height: 5, fill: 'b' });
    expect(boxesOf(card(context, box({ fill: 'a', bleed: 'all' }, inner)))).toEqual({
      a: '7 7 26 16',
      b: '10 10 5 5',
    });
  });

  test('with round corners is drawn with curves, and stays in its edges', () => {
    const [item] = painted(box({ fill: 'a', radius: 3 }));
    expect(item).toMatchObject({ d: expect.stringMatching(/^M13 10L27 10C/) });
    expect(boxesOf(card(context, box({ fill: 'a', radius: 3 })))).toEqual({ a: '10 10 20 10' });
  });

  test('with chipped corners has eight corners, the same for the same seed', () => {
    const drawn = (seed: string) => printed(box({ fill: 'a', corners: 'chipped', seed }));
    expect(drawn('D02')[0]?.match(/[ML]/g)).toHaveLength(8);
    expect(drawn('D02')).toEqual(drawn('D02'));
    expect(drawn('D02')).not.toEqual(drawn('D03'));
  });

  test('that clips draws its children within its own shape', () => {
    const group = groupIn(
      painted(box({ clip: true, stroke: 'ink' }, element('box', { height: 4, fill: 'a' }))),
    );
    expect(extentOf(group.clip ?? '')).toBe('10 10 20 10');
    expect(group.items).toHaveLength(1);
  });

  test('that is turned turns about its centre, with everything in it', () => {
    const inner = element('box', { x: 0, y: 0, width: 5, height: 5, fill: 'b' });
    const group = groupIn(painted(box({ fill: 'a', rotate: 30 }, inner)));
    expect(group).toMatchObject({ x: 20, y: 15, rotate: 30 });
    expect(group.items.map((item) => (item.kind === 'path' ? extentOf(item.d) : item.kind))).toEqual([
      '-10 -5 20 10',
      '-10 -5 5 5',
    ]);
  });
});

test('the fill of a face covers its bleed', () => {
  const face = element('face', { fill: 'a' });
  expect(boxesOf(layOutFace(face, CARD, { ...context, cache: createLayoutCache() }))).toEqual({
    a: '-3 -3 66 96',
  });
});

describe('an icon', () => {
  test('stands in the middle of a larger box', () => {
    const group = groupIn(
      painted(element('icon', { name: 'boat', size: 4, color: 'ink', x: 10, y: 10, width: 10, height: 6 })),
    );
    expect(group).toMatchObject({ x: 13, y: 11, scale: 0.4, repeated: true });
  });

  test('is one array of items however often it is drawn', () => {
    const icon = (x: number) => element('icon', { name: 'boat', size: x, color: 'ink', x, y: 10 });
    const [first, second] = painted(icon(4), icon(12));
    expect(first?.kind === 'group' && second?.kind === 'group' && first.items === second.items).toBe(true);
  });
});

describe('a path', () => {
  const path = (attributes: AttributesOf<'path'>) =>
    element('path', { d: 'M0 0H10V20Z', x: 5, y: 6, fill: 'a', ...attributes });

  test.each<[string, AttributesOf<'path'>, string]>([
    ['counts in mm without a view', {}, '0 0 10 20'],
    ['is scaled from its view to its box', { view: [10, 20], width: 20, height: 20 }, '0 0 20 20'],
    ['keeps the shape of its view', { view: [10, 20], width: 5 }, '0 0 5 10'],
    ['is as large as its view', { view: [10, 20] }, '0 0 10 20'],
  ])('%s', (_, attributes, place) => {
    const group = groupIn(painted(path(attributes)));
    expect(group).toMatchObject({ x: 5, y: 6 });
    expect(group.items.map((item) => (item.kind === 'path' ? extentOf(item.d) : ''))).toEqual([place]);
  });

  test('takes its cap and its rule', () => {
    const [item] = groupIn(painted(path({ stroke: 'ink', cap: 'round', rule: 'evenodd' }))).items;
    expect(item).toMatchObject({ stroke: { color: 'ink', cap: 'round' }, evenOdd: true });
  });
});

describe('a chip', () => {
  const chip = (attributes: AttributesOf<'chip'>, ...words: string[]) =>
    element(
      'box',
      { x: 10, y: 10, direction: 'row' },
      element('chip', { kind: 'gain', ...attributes }, ...words),
    );

  /** Drawn once and put in its place, as every chip like it is. */
  const inside = (items: readonly FrameItem[]): readonly FrameItem[] => {
    const group = groupIn(items);
    expect(group).toMatchObject({ x: 10, y: 10 });
    return group.items;
  };

  test('is a pill around an icon and words', () => {
    const items = inside(painted(chip({ icon: 'boat' }, '+2')));
    const [pill, icon, words] = items;
    const width = ((textsOf(items)[0]?.words[0]?.width ?? 0) * 8 * MM_PER_PT) / 1000;
    expect(pill?.kind === 'path' && extentOf(pill.d)).toBe(
      `0 0 ${Math.round((1 + 3 + 0.5 + width + 1) * 100) / 100} 5`,
    );
    expect(icon).toMatchObject({ kind: 'group', x: 1, y: 1 });
    expect(words).toMatchObject({ kind: 'text', x: 4.5, color: 'snow', size: 8 });
  });

  test('has its capitals and digits in the middle of its height', () => {
    const [words] = textsOf(painted(chip({ icon: 'boat' }, '+2')));
    const capHeight = (context.fonts.face('sans').capHeight / 1000) * 8 * MM_PER_PT;
    expect((words?.baseline ?? 0) - capHeight / 2).toBeCloseTo(2.5, 6);
  });

  test.each<[string, AttributesOf<'chip'>, string]>([
    ['with an icon alone is as wide as the icon and its padding', { icon: 'boat' }, '0 0 5 5'],
    ['is scaled', { icon: 'boat', scale: 0.8 }, '0 0 4 4'],
    ['keeps its stroke inside', { icon: 'boat', kind: 'lose' }, '0.2 0.2 4.6 4.6'],
  ])('%s', (_, attributes, place) => {
    const [pill] = inside(painted(chip(attributes)));
    expect(pill?.kind === 'path' && extentOf(pill.d)).toBe(place);
  });
});

describe('a table', () => {
  const cell = (name: string, height: number, attributes: AttributesOf<'cell'> = {}) =>
    element('cell', { fill: name, ...attributes }, element('box', { height }));
  const table = (attributes: AttributesOf<'table'>, ...rows: readonly Element[]) =>
    element('table', { x: 5, y: 5, width: 50, columns: '20 1* 2*', ...attributes }, ...rows);

  test('has fixed columns and shares what they leave; rows are as high as their highest cell', () => {
    const laid = card(
      context,
      table(
        {},
        element('row', {}, cell('a', 4), cell('b', 6), cell('c', 2)),
        element('row', {}, cell('d', 3), cell('e', 1)),
      ),
    );
    expect(boxesOf(laid)).toEqual({
      a: '5 5 20 6',
      b: '25 5 10 6',
      c: '35 5 20 6',
      d: '5 11 20 3',
      e: '25 11 10 3',
    });
  });

  test('has cells that span columns', () => {
    const laid = card(context, table({}, element('row', {}, cell('a', 4, { span: 2 }), cell('b', 4))));
    expect(boxesOf(laid)).toEqual({ a: '5 5 30 4', b: '35 5 20 4' });
  });

  test('pads its cells and rules between its rows', () => {
    const rows = ['a', 'b', 'c'].map((name) => element('row', {}, cell(name, 4)));
    const laid = card(
      context,
      table({ columns: '1*', padding: [1, 2], rule: 'line', 'rule-width': 0.3 }, ...rows),
    );
    expect(boxesOf(laid)).toMatchObject({ a: '5 5 50 6', c: '5 17 50 6' });
    expect(printFrame(frameOf(laid)).split('\n').at(-1)).toBe(
      '  path   M5 11L55 11M5 17L55 17  stroke line 0.3',
    );
  });

  test('breaks texts in the width of their cell', () => {
    const words = element('cell', {}, element('text', { style: 'body' }, 'lamp lamp lamp lamp'));
    const laid = card(context, table({ columns: '18 1*' }, element('row', {}, words, cell('b', 1))));
    expect(linesOf(laid)).toEqual(['lamp lamp', 'lamp lamp']);
  });
});

describe('another card', () => {
  const frame = {
    width: 70,
    height: 120,
    bleed: 3,
    items: [{ kind: 'path', d: 'M0 0L1 1', fill: 'z' }],
  } as const;
  const drawn = (attributes: AttributesOf<'card'>) =>
    groupIn(
      frameOf(
        card(
          { ...context, drawCard: () => frame },
          element('card', { ref: 'T1', x: 1, y: 2, ...attributes }),
        ),
      ).items,
    );

  test.each<[string, AttributesOf<'card'>, { x: number; y: number; scale: number }]>([
    ['is as large as it is', {}, { x: 1, y: 2, scale: 1 }],
    ['is scaled to its width', { width: 35 }, { x: 1, y: 2, scale: 0.5 }],
    ['is scaled into its box', { width: 35, height: 90 }, { x: 1, y: 17, scale: 0.5 }],
  ])('%s', (_, attributes, place) => {
    expect(drawn(attributes)).toMatchObject(place);
  });

  test('is cut at its trim, and its items are shared', () => {
    const group = drawn({ width: 35 });
    expect(group).toMatchObject({ clip: 'M0 0L70 0L70 120L0 120Z' });
    expect(group.repeated).toBeTruthy();
    expect(group.items).toBe(frame.items);
  });
});

test('a waterline draws its children within the water and its line over them', () => {
  const sea = element(
    'waterline',
    { seed: 's', x: 0, y: 50, right: 0, bottom: 0, fill: 'ink', stroke: 'snow', bleed: 'left right bottom' },
    element('box', { x: 0, y: 0, width: 10, height: 10, fill: 'a' }),
  );
  const group = groupIn(painted(sea));
  expect(group).toMatchObject({ x: 0, y: 50 });
  const [water, inside, line] = group.items;
  expect(water).toMatchObject({ kind: 'path', fill: 'ink' });
  expect(inside).toMatchObject({ kind: 'group', clip: water?.kind === 'path' ? water.d : '' });
  expect(line).toMatchObject({ kind: 'path', stroke: { color: 'snow' } });
});
