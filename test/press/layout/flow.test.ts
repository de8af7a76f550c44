import { beforeAll, describe, expect, test } from 'vitest';
import type { LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { AttributesOf, Element } from '../../../src/press/template/element.js';
import { element } from '../../helpers/build-element.js';
import { boxesOf, card, frameOf, studio, textsOf } from './studio.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await studio();
});

type BoxAttributes = AttributesOf<'box'>;

const box = (attributes: BoxAttributes, ...inside: readonly Element[]) =>
  element('box', attributes, ...inside);
const a = (attributes: BoxAttributes = {}) => box({ width: 10, height: 5, fill: 'a', ...attributes });
const b = (attributes: BoxAttributes = {}) => box({ width: 20, height: 8, fill: 'b', ...attributes });

describe('children in the flow of a box of 40 × 30 mm at (10, 20)', () => {
  test.each<[string, BoxAttributes, Element[], Record<string, string>]>([
    ['stand below each other', {}, [a(), b()], { a: '10 20 10 5', b: '10 25 20 8' }],
    ['stand in a row', { direction: 'row' }, [a(), b()], { a: '10 20 10 5', b: '20 20 20 8' }],
    ['keep a gap', { gap: 2 }, [a(), b()], { a: '10 20 10 5', b: '10 27 20 8' }],
    [
      'keep other gaps between rows than between columns',
      { direction: 'row', wrap: true, 'row-gap': 1, 'column-gap': 2 },
      [a(), b(), a({ width: 30, fill: 'c' })],
      { a: '10 20 10 5', b: '22 20 20 8', c: '10 29 30 5' },
    ],
    ['respect one padding for all sides', { padding: [3] }, [a()], { a: '13 23 10 5' }],
    ['respect four paddings', { padding: [1, 2, 3, 4] }, [a({ width: '100%' })], { a: '14 21 34 5' }],
    [
      'respect a margin',
      { direction: 'row' },
      [a({ margin: [1, 2] }), b()],
      { a: '12 21 10 5', b: '24 20 20 8' },
    ],
    ['take half of the width', {}, [a({ width: '50%' })], { a: '10 20 20 5' }],
    ['stretch where they have no width', {}, [box({ height: 4, fill: 'a' })], { a: '10 20 40 4' }],
    ['stand in the middle', { align: 'center', justify: 'center' }, [a()], { a: '25 32.5 10 5' }],
    ['stand at the end', { align: 'end', justify: 'end' }, [a()], { a: '40 45 10 5' }],
    ['lie apart', { direction: 'row', justify: 'between' }, [a(), b()], { a: '10 20 10 5', b: '30 20 20 8' }],
    [
      'grow into what is left',
      { direction: 'row' },
      [a(), box({ grow: 1, fill: 'b' })],
      { a: '10 20 10 5', b: '20 20 30 30' },
    ],
    [
      'share what is left',
      {},
      [box({ grow: 1, fill: 'a' }), box({ grow: 2, fill: 'b' })],
      { a: '10 20 40 10', b: '10 30 40 20' },
    ],
    ['align themselves', { align: 'end' }, [a({ 'align-self': 'start' })], { a: '10 20 10 5' }],
    ['keep their least and largest size', {}, [a({ 'min-width': 12, 'max-height': 4 })], { a: '10 20 12 4' }],
    [
      'leave the flow with an edge',
      {},
      [a({ right: 1, bottom: 2 }), b()],
      { a: '39 43 10 5', b: '10 20 20 8' },
    ],
  ])('%s', (_, attributes, inside, places) => {
    const laid = card(context, box({ x: 10, y: 20, width: 40, height: 30, ...attributes }, ...inside));
    expect(boxesOf(laid)).toEqual(places);
    expect(laid.problems).toEqual([]);
  });
});

describe('a box placed by its edges', () => {
  test.each<[string, BoxAttributes, string]>([
    ['starts at x and y', { x: 3, y: 4, width: 5, height: 6 }, '3 4 5 6'],
    ['ends at right and bottom', { right: 3, bottom: 4, width: 5, height: 6 }, '52 80 5 6'],
    ['spans between two edges', { x: 3, y: 4, right: 5, bottom: 6 }, '3 4 52 80'],
    ['starts at the top where only x is given', { x: 3, width: 5, height: 6 }, '3 0 5 6'],
    ['takes percent of its parent', { x: 0, y: 0, width: '50%', height: '10%' }, '0 0 30 9'],
    ['keeps its margin', { x: 3, y: 4, right: 5, height: 6, margin: [1, 2] }, '5 5 48 6'],
    [
      'is never larger than its largest size',
      { x: 0, y: 0, right: 0, height: 6, 'max-width': 20 },
      '0 0 20 6',
    ],
    ['is as large as its content with its padding', { x: 1, y: 2, padding: [1] }, '1 2 12 7'],
  ])('%s', (_, attributes, place) => {
    const content = attributes.padding === undefined ? [] : [box({ width: 10, height: 5 })];
    expect(boxesOf(card(context, box({ fill: 'a', ...attributes }, ...content)))).toEqual({ a: place });
  });

  test('in the padding of its parent counts from the parent’s edge', () => {
    const laid = card(context, box({ x: 10, y: 10, width: 20, height: 20, padding: [5] }, a({ x: 1, y: 1 })));
    expect(boxesOf(laid)).toEqual({ a: '11 11 10 5' });
  });

  test('in a box of the flow counts from that box', () => {
    const laid = card(context, box({ height: 30 }), box({ height: 20 }, a({ right: 0, bottom: 0 })));
    expect(boxesOf(laid)).toEqual({ a: '50 45 10 5' });
  });

  test('takes no more width than its content, and stands at its right edge', () => {
    const laid = card(context, box({ right: 5, y: 5, direction: 'row', gap: 1, fill: 'c' }, a(), b()));
    expect(boxesOf(laid)).toEqual({ c: '24 5 31 8', a: '24 5 10 5', b: '35 5 20 8' });
  });
});

describe('text in the flow', () => {
  const WORDS = 'Nobody may cross the harbour after dark without a lamp';

  test('breaks in the width its column has', () => {
    const laid = card(context, box({ x: 5, y: 5, width: 30 }, element('text', { style: 'body' }, WORDS)));
    expect(textsOf(frameOf(laid).items).length).toBeGreaterThan(2);
  });

  test('in a row takes what its neighbours leave', () => {
    const row = box(
      { x: 5, y: 5, width: 40, direction: 'row', gap: 2 },
      a(),
      element('text', { style: 'body', grow: 1 }, WORDS),
    );
    const laid = card(context, row);
    expect(laid.problems).toEqual([]);
    expect(textsOf(frameOf(laid).items).map(({ x }) => x)).toEqual(Array(4).fill(17));
  });

  test('in a row never gives way so far that a word would not fit', () => {
    const row = box(
      { x: 5, y: 5, width: 30, direction: 'row' },
      element('text', { style: 'body' }, 'Harbour'),
      element('text', { style: 'body', grow: 1, shrink: 1 }, WORDS),
    );
    expect(card(context, row).problems).toEqual([]);
  });

  test('pushes what follows down by its lines', () => {
    const laid = card(context, element('text', { style: 'body' }, 'One line'), a());
    expect(boxesOf(laid)).toEqual({ a: `0 ${Math.round(12 * (25.4 / 72) * 100) / 100} 10 5` });
  });

  test('without words takes no room and no gap', () => {
    const laid = card(context, box({ gap: 2 }, element('text', { style: 'body' }, ' '), a()));
    expect(boxesOf(laid)).toEqual({ a: '0 0 10 5' });
  });

  test('in a row aligned on baselines stands on one line whatever its size', () => {
    const row = box(
      { direction: 'row', align: 'baseline' },
      element('text', { style: 'title' }, 'Big'),
      element('text', { style: 'small' }, 'small'),
    );
    const [big, small] = textsOf(frameOf(card(context, row)).items);
    expect(small?.baseline).toBeCloseTo(big?.baseline ?? 0, 3);
  });

  test('aligned to the end ends where its box ends', () => {
    const at = (align: 'start' | 'end') =>
      textsOf(frameOf(card(context, element('text', { style: 'body', align }, 'lamp'))).items)[0];
    expect(at('start')?.x).toBe(0);
    expect(at('end')?.x).toBeGreaterThan(50);
  });
});
