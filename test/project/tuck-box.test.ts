import { describe, expect, test } from 'vitest';
import { netOfBox } from '../../src/press/imposition/net-of-box.js';
import { planTuckBox } from '../../src/project/plan-tuck-box.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';

const POKER = { width: 63, height: 88 };

describe('a tuck box is as large as what lies in it', () => {
  test.each([
    ['a deck of 54', { card: POKER, count: 54, stock: 0.32, clearance: 1 }, [64, 89, 18.3]],
    ['a single card still folds', { card: POKER, count: 1, stock: 0.32, clearance: 1 }, [64, 89, 6]],
    [
      'sleeves make it thicker',
      { card: { width: 66, height: 91 }, count: 54, stock: 0.42, clearance: 1 },
      [67, 92, 23.7],
    ],
    ['no play at all', { card: POKER, count: 100, stock: 0.3, clearance: 0 }, [63, 88, 30]],
  ] as const)('%s', (_, order, [width, height, depth]) => {
    expect(planTuckBox(order)).toMatchObject({ width, height, depth });
  });

  test.each([1, 14, 54, 108, 300])('%i cards: the net is the sum of its panels', (count) => {
    const plan = planTuckBox({ card: POKER, count, stock: 0.32, clearance: 1 });
    const { width, height, depth, glue, tuck, dust, net } = plan;
    expect(net.width).toBeCloseTo(glue + 2 * width + 2 * depth, 6);
    expect(net.height).toBeCloseTo(tuck + 2 * depth + height + glue, 6);
    expect(depth).toBeGreaterThanOrEqual(count * 0.32 + 1 - 1e-9);
    // Dust flaps of both sides lie beside one another under the lid.
    expect(2 * dust).toBeLessThanOrEqual(width);
    expect(dust).toBeLessThanOrEqual(depth);
  });

  test('panels meet at the folds, and every line lies on the paper', () => {
    const plan = planTuckBox({ card: POKER, count: 54, stock: 0.32, clearance: 1 });
    const { panels, cut, folds } = netOfBox(plan, 2);
    const at = (name: string) =>
      panels.find((panel) => panel.name === name)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const [one, next] of [
      ['back', 'left'],
      ['left', 'front'],
      ['front', 'right'],
    ] as const)
      expect(at(one).x + at(one).width).toBeCloseTo(at(next).x, 6);
    expect(at('top').y + at('top').height).toBeCloseTo(at('back').y, 6);
    expect(at('back').y + at('back').height).toBeCloseTo(at('bottom').y, 6);
    expect(at('right').x + at('right').width).toBeCloseTo(plan.net.width, 6);
    for (const [, x, y] of `${cut}${folds}`.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-0.01);
      expect(Number(x)).toBeLessThanOrEqual(plan.net.width + 0.01);
      expect(Number(y)).toBeGreaterThanOrEqual(-0.01);
      expect(Number(y)).toBeLessThanOrEqual(plan.net.height + 0.01);
    }
  });
});

const BOX = (more: string, print = '{file: box, as: grid, paper: [A4, A3], margin: 5}') =>
  `${SMALL_GAME['game.yaml']}  - {id: box, kind: tuck-box, ${more}, print: [${print}]}\n`;

describe('a tuck box in game.yaml', () => {
  const boxOf = async (more: string) => {
    const { project, problems } = await loadSmall({ 'game.yaml': BOX(more) });
    const product = project?.products.find(({ id }) => id === 'box');
    return { product, codes: problems.map(({ code }) => code) };
  };

  test('has the name of what it holds, and the smallest paper that takes it', async () => {
    const { product } = await boxOf('holds: [town-cards]');
    expect(product?.title).toBe('Town cards');
    // A borrowed name is translated where it was written.
    expect(product).toMatchObject({ tuckBox: { ownTitle: false } });
    const named = await boxOf('title: Town box, holds: [town-cards]');
    expect(named.product).toMatchObject({ title: 'Town box', tuckBox: { ownTitle: true } });
    expect(product?.prints[0]).toMatchObject({ paper: { width: 210, height: 297 } });
    const thick = await boxOf(
      'holds: [town-cards], stock: 5, clearance: 10, sleeve: {width: 110, height: 160, stock: 2}',
    );
    expect(thick.product?.prints[0]).toMatchObject({ paper: { width: 297, height: 420 } });
  });

  test.each([
    ['a product that is none', 'holds: [twon-cards]', 'game/unknown-name'],
    ['a booklet', 'holds: [book]', 'game/unknown-name'],
    ['nothing', 'holds: []', 'game/wrong-count'],
    ['a template that is none', 'holds: [town-cards], panel: fornt', 'game/unknown-name'],
    ['an unknown key', 'holds: [town-cards], thickness: 1', 'game/unknown-key'],
  ])('of %s is an error', async (_, more, code) => {
    expect((await boxOf(more)).codes).toEqual([code]);
  });
});
