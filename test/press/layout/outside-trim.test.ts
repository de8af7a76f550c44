import { beforeAll, describe, expect, test } from 'vitest';
import { layOutColumn } from '../../../src/press/layout/lay-out-column.js';
import { layOutFace } from '../../../src/press/layout/lay-out-face.js';
import type { LayoutContext } from '../../../src/press/layout/layout-context.js';
import { createLayoutCache } from '../../../src/press/layout/layout-context.js';
import type { AttributesOf, Element } from '../../../src/press/template/element.js';
import { element, field } from '../../helpers/build-element.js';
import { CARD, card, studio } from './studio.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await studio();
});

const text = (attributes: AttributesOf<'text'>, words = 'out') =>
  element('text', { style: 'body', ...attributes }, field('motto', words));
const icon = (attributes: AttributesOf<'icon'>) =>
  element('icon', { name: 'boat', color: 'ink', size: 6, ...attributes });
const box = (attributes: AttributesOf<'box'>, ...inside: readonly Element[]) =>
  element('box', attributes, ...inside);

/** On a face of 60 × 90 mm. */
const found = (...inside: readonly Element[]) => card(context, ...inside).problems;
const outside = (facts: Readonly<Record<string, unknown>>) => [
  { code: 'layout/outside-trim', facts, card: 'town T1 “Skagen”' },
];

describe('outside the trim', () => {
  test.each<[string, Element, Readonly<Record<string, unknown>>]>([
    ['an icon over the right edge', icon({ x: 58, y: 10 }), { element: 'icon', overMm: 4, side: 'right' }],
    ['an icon over the left edge', icon({ x: -2, y: 10 }), { element: 'icon', overMm: 2, side: 'left' }],
    [
      'an icon over the bottom edge',
      icon({ x: 9, y: 85.5 }),
      { element: 'icon', overMm: 1.5, side: 'bottom' },
    ],
    ['most at the top', icon({ x: 59, y: -6 }), { element: 'icon', overMm: 6, side: 'top' }],
    ['a text that begins behind the right edge', text({ x: 70, y: 10 }), { field: 'motto', side: 'right' }],
    ['a text below the bottom edge', text({ x: 5, y: 95 }), { field: 'motto', side: 'bottom' }],
    ['a text over the left edge', text({ x: -20, y: 10 }), { field: 'motto', overMm: 20, side: 'left' }],
    [
      'a line at the end of a box that ends outside',
      text({ x: 45, y: 10, width: 20, align: 'end' }),
      { element: 'text', overMm: 5, side: 'right' },
    ],
    [
      'a text turned about its middle',
      text({ x: 62, y: 10, width: 20, rotate: -90 }),
      { element: 'text', field: 'motto', side: 'right' },
    ],
    [
      'an icon in a box turned about its middle',
      box({ x: 40, y: 40, width: 30, height: 10, rotate: 180 }, icon({ x: 0, y: 0 })),
      { element: 'icon', overMm: 10, side: 'right' },
    ],
    [
      'an icon in two boxes turned one in the other',
      box(
        { x: 40, y: 40, width: 30, height: 30, rotate: 90 },
        box({ x: 0, y: 0, width: 30, height: 30, rotate: 90 }, icon({ x: 0, y: 0 })),
      ),
      { element: 'icon', overMm: 10, side: 'right' },
    ],
    [
      'an icon that its box clips',
      box({ x: 0, y: 0, width: 60, height: 90, clip: true }, icon({ x: 57, y: 10 })),
      { element: 'icon', overMm: 3, side: 'right' },
    ],
    [
      'a chip',
      element('chip', { kind: 'gain', icon: 'boat', x: 5, y: -1 }),
      { element: 'chip', overMm: 1, side: 'top' },
    ],
  ])('a problem says by how much, and on which side most: %s', (_, inside, facts) => {
    expect(found(inside)).toMatchObject(outside(facts));
  });

  test.each<[string, Element]>([
    ['a box that bleeds', box({ x: -3, y: -3, width: 66, height: 96, fill: 'ink' })],
    ['a path', element('path', { d: 'M0 0L9 9', x: 58, y: 88, width: 9, height: 9, stroke: 'ink' })],
    [
      'generative art',
      element('weave', { seed: 's', x: -3, y: 0, width: 70, height: 10, colors: ['a', 'b'], ground: 'c' }),
    ],
    ['a short line in a wide box', text({ x: 45, y: 10, width: 40 })],
    ['an icon in a box that begins outside', box({ x: -10, y: -10, width: 30 }, icon({ x: 10, y: 10 }))],
    [
      'an icon that turning brings inside',
      box({ x: 40, y: 9, width: 30, rotate: 180 }, icon({ right: 0, y: 0 })),
    ],
    ['a hair', icon({ x: 54.1, y: 10 })],
  ])('nothing is told of %s', (_, inside) => {
    expect(found(inside)).toEqual([]);
  });

  test('a text that is too long for its box at the edge is told once, as too long', () => {
    const crowded = box({ x: 0, y: 85, width: 50, height: 5 }, text({}, 'a\nb\nc\nd'));
    expect(found(crowded).map(({ code }) => code)).toEqual(['text/overflow']);
  });

  test('a column has no trim', () => {
    const { problems } = layOutColumn([box({ height: 10 }, icon({ x: 58, y: 0 }))], 60, context);
    expect(problems).toEqual([]);
  });
});

describe('an image', () => {
  const pixels = { name: 'a.jpg', bytes: new Uint8Array(), format: 'jpeg', width: 30, height: 10 } as const;
  const picture = { kind: 'pixels', image: pixels, width: 30, height: 10 } as const;
  const image = (attributes: AttributesOf<'image'>) => element('image', { src: 'a.jpg', ...attributes });
  const shown = (attributes: AttributesOf<'image'>) => {
    const shared = { ...context.cache.shared, pictures: new Map([['a.jpg', picture]]) };
    const cache = createLayoutCache(shared);
    return layOutFace(element('face', {}, image(attributes)), CARD, { ...context, cache }).problems;
  };

  test.each<[string, AttributesOf<'image'>, readonly unknown[]]>([
    ['cropped by the edge still shows', { x: 50, y: 10, width: 12 }, []],
    ['laid over the bleed by hand', { x: -3, y: -3, width: 66, height: 96, fit: 'cover' }, []],
    [
      'beyond the edge is told',
      { x: 61, y: 10, width: 12 },
      outside({ element: 'image', overMm: 13, side: 'right' }),
    ],
    [
      'counts by what its box shows of it',
      { x: 10, y: 82, width: 6, height: 20 },
      outside({ element: 'image', overMm: 3, side: 'bottom' }),
    ],
    ['that covers its box counts by the box', { x: 10, y: 82, width: 6, height: 20, fit: 'cover' }, []],
    ['may bleed as it is told to', { x: 0, y: 0, width: 60, height: 90, fit: 'cover', bleed: 'all' }, []],
  ])('%s', (_, attributes, expected) => {
    expect(shown(attributes)).toMatchObject(expected);
  });
});
