import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import { layOutFace } from '../../../src/press/layout/lay-out-face.js';
import { createLayoutCache, type LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { Element } from '../../../src/press/template/element.js';
import { element, field } from '../../helpers/build-element.js';
import { CARD, frameOf, sizesOf, studio } from './studio.js';

let shared: LayoutContext;
beforeAll(async () => {
  shared = await studio();
});

let context: LayoutContext;
beforeEach(() => {
  context = { ...shared, cache: createLayoutCache() };
});

const face = (...inside: readonly Element[]) => element('face', { fill: 'paper' }, ...inside);
const words = (text: string) => element('text', { style: 'body', x: 5, y: 5 }, text);
const weave = (seed: string, y: number) =>
  element('weave', { seed, x: 0, y, right: 0, height: 10, colors: ['a', 'b'], ground: 'c' });

const below = (y: number, inside: Element) => element('box', { x: 0, y, right: 0, height: 20 }, inside);

const sharedItems = (items: readonly FrameItem[]): readonly (readonly FrameItem[])[] =>
  items.flatMap((item) => (item.kind === 'group' && item.repeated ? [item.items] : []));

describe('faces that are alike', () => {
  test('are one frame', () => {
    const back = () => layOutFace(face(words('back')), CARD, context).value;
    expect(back()).toBe(back());
  });

  test('are two frames in two sizes', () => {
    const large = layOutFace(face(words('back')), { ...CARD, width: 70 }, context).value;
    expect(layOutFace(face(words('back')), CARD, context).value).not.toBe(large);
  });

  test('tell their problems once', () => {
    const crowded = () =>
      layOutFace(
        face(element('box', { height: 2 }, element('text', { style: 'body' }, 'long'))),
        CARD,
        context,
      );
    expect([crowded().problems.length, crowded().problems.length]).toEqual([1, 0]);
  });

  test('do not keep what was drawn for another theme, in another cache', () => {
    const first = layOutFace(face(words('back')), CARD, context).value;
    expect(layOutFace(face(words('back')), CARD, { ...context, cache: createLayoutCache() }).value).not.toBe(
      first,
    );
  });
});

describe('a run of many faces', () => {
  test('forgets the face that was drawn longest ago, and no face in use', () => {
    const back = () => layOutFace(face(words('back')), CARD, context).value;
    const once = () => layOutFace(face(words('once')), CARD, context).value;
    const [firstBack, firstOnce] = [back(), once()];
    for (let index = 0; index < 300; index++) {
      layOutFace(face(words(`front ${index}`)), CARD, context);
      back();
    }
    expect(back()).toBe(firstBack);
    expect(once()).not.toBe(firstOnce);
    expect(once()).toEqual(firstOnce);
  });
});

describe('a face that shows itself', () => {
  test('is a problem, and is drawn without itself', () => {
    const mirror = face(words('mirror'), element('card', { ref: 'T1', x: 5, y: 20, width: 30 }));
    const nested: string[] = [];
    const drawing: LayoutContext = {
      ...context,
      drawCard: () => {
        const { value, problems } = layOutFace(mirror, CARD, drawing);
        nested.push(...problems.map(({ code }) => code));
        return value;
      },
    };
    const { items } = frameOf(layOutFace(mirror, CARD, drawing));
    expect(nested).toEqual(['layout/shows-itself']);
    expect(items.map(({ kind }) => kind)).toEqual(['path', 'text']);
  });
});

describe('drawings that are alike', () => {
  test('share their items wherever they stand, and look the same whichever came first', () => {
    const frames = ['one', 'two', 'three'].map((name, index) =>
      frameOf(layOutFace(face(words(name), below(index * 20, weave('s', 0))), CARD, context)),
    );
    const [first, second, third] = frames.map(({ items }) => sharedItems(items)[0]);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  test('share nothing with another seed or another size', () => {
    const other = element('weave', { ...weave('s', 0).attributes, height: 12 });
    const { items } = frameOf(layOutFace(face(weave('s', 0), weave('t', 20), other), CARD, context));
    expect(new Set(sharedItems(items)).size).toBe(3);
  });

  test('share nothing where a text in one of them has stepped down', () => {
    const cells = Array.from({ length: 9 }, () => element('box', { height: 0.1 }));
    const panel = element(
      'box',
      {},
      element('text', { style: 'body' }, field('motto', 'a\nb\nc\nd')),
      ...cells,
    );
    const holder = (height: number) => element('box', { x: 0, y: 0, width: 20, height }, panel);
    const laid = [30, 16, 30].map((height) => layOutFace(face(holder(height)), CARD, context));
    expect(laid.map(sizesOf)).toEqual([[10], [8.75], [10]]);
  });
});

describe('cards of one template that differ', () => {
  // Yoga's nodes are kept from card to card: what a card leaves behind must not show on the next one.
  const option = (text: string, chips: number) =>
    element(
      'box',
      { direction: 'row', gap: 1, align: chips > 1 ? 'center' : 'start' },
      element('text', { style: 'body', grow: 1 }, text),
      ...Array.from({ length: chips }, (_, index) =>
        element('chip', { kind: 'gain', icon: 'boat' }, `+${index}`),
      ),
    );
  const variants = [
    face(option('one short text', 2), option('two', 0)),
    face(option('one text that is a great deal longer than the first one was', 0)),
    face(option('one', 3), option('two texts', 1), words('placed')),
    face(
      element('box', { height: 4 }, element('text', { style: 'body' }, field('motto', 'small\nbox'))),
      option('x', 1),
    ),
  ];

  test('look the same whatever was laid out before them', async () => {
    const fresh = await Promise.all(
      variants.map(async (variant) => frameOf(layOutFace(variant, CARD, await studio()))),
    );
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1, 0, 2],
    ];
    for (const order of orders) {
      for (const index of order) {
        const again = { ...context, cache: createLayoutCache() };
        const variant = variants[index];
        if (variant !== undefined) expect(frameOf(layOutFace(variant, CARD, again))).toEqual(fresh[index]);
      }
    }
  });
});
