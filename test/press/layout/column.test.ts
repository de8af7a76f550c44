import { beforeAll, describe, expect, test } from 'vitest';
import { layOutColumn } from '../../../src/press/layout/lay-out-column.js';
import { layOutPage } from '../../../src/press/layout/lay-out-face.js';
import type { Column, LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { Element } from '../../../src/press/template/element.js';
import { MM_PER_PT } from '../../../src/units.js';
import { element, field } from '../../helpers/build-element.js';
import { CARD, studio, textsOf } from './studio.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await studio();
});

function column(...elements: readonly Element[]): Column {
  const { value } = layOutColumn(elements, 60, context);
  if (value === undefined) throw new Error('There is no column.');
  return value;
}

const text = (words: string) => element('text', { style: 'body' }, field('text', words));
const LEADING = 12 * MM_PER_PT;

describe('a column', () => {
  test('is as high as what is in it', () => {
    const { width, height, items } = column(text('one\ntwo'), element('box', { height: 10, fill: 'a' }));
    expect(width).toBe(60);
    expect(height).toBeCloseTo(2 * LEADING + 10, 3);
    expect(textsOf(items)).toHaveLength(2);
  });

  test('never steps its texts down', () => {
    expect(textsOf(column(text('word '.repeat(300))).items).every(({ size }) => size === 10)).toBe(true);
  });

  test.each<[string, Element[], number[]]>([
    ['between its lines', [text('one\ntwo\nthree')], [LEADING, 2 * LEADING]],
    [
      'between an icon and what follows',
      [element('icon', { name: 'boat', size: 5, color: 'ink' }), text('one')],
      [5],
    ],
    [
      'never through an icon beside the lines',
      [
        element(
          'box',
          { direction: 'row' },
          element('icon', { name: 'boat', size: 6, color: 'ink' }),
          text('one\ntwo\nthree'),
        ),
      ],
      [2 * LEADING],
    ],
    ['nowhere in a single line', [text('one')], []],
  ])('can be cut %s', (_, elements, cuts) => {
    const found = column(...elements).cuts;
    expect(found).toHaveLength(cuts.length);
    cuts.forEach((cut, index) => {
      expect(found[index]).toBeCloseTo(cut, 3);
    });
  });
});

test('a page tells where its text flows', () => {
  const page = element(
    'face',
    {},
    element('box', { x: 5, y: 10, right: 5, bottom: 8 }, element('flow', { grow: 1 })),
  );
  expect(layOutPage(page, CARD, context).value?.flow).toMatchObject({ x: 5, y: 10, width: 50, height: 72 });
});
