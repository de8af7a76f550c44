import { describe, expect, test } from 'vitest';
import { findProfile } from '../../src/profiles/find-profile.js';
import { matchBox } from '../../src/profiles/match-box.js';
import { matchFormat } from '../../src/profiles/match-format.js';
import type { Profile } from '../../src/profiles/profile.js';
import type { Product } from '../../src/project/project.js';
import { printGame } from '../helpers/printed-game.js';

const { world } = await printGame({ profile: 'screen' });
const read = async (name: string) => (await findProfile(world, name, 'game'))?.profile as Profile;
const tgc = await read('tgc');
const mpc = await read('mpc');

const product = (kind: Product['kind'], width: number, height: number) =>
  ({ kind, format: { width, height } }) as Product;

describe('what The Game Crafter prints a product as', () => {
  test.each([
    // kind, width, height, pages, offer, percent, cut out
    ['cards', 63, 88, undefined, 'EuroPokerDeck', 100, false],
    ['cards', 88, 63, undefined, 'EuroPokerDeck', 100, false],
    ['cards', 63.5, 88.9, undefined, 'PokerDeck', 100, false],
    ['cards', 22, 22, undefined, 'LargeSquareChit', 115.5, false],
    ['cards', 50, 40, undefined, undefined, 0, false],
    ['board', 457.2, 457.2, undefined, 'QuadFoldBoard', 100, false],
    ['board', 500, 500, undefined, 'LargeQuadFoldBoard', 101.6, false],
    ['board', 594, 420, undefined, 'SixFoldBoard', 108.9, false],
    ['board', 420, 594, undefined, 'SixFoldBoard', 108.9, false],
    ['board', 220, 440, undefined, 'BiFoldBoard', 103.9, false],
    ['board', 800, 200, undefined, undefined, 0, false],
    ['booklet', 148, 210, 32, 'JumboBooklet', 121, false],
    ['booklet', 148, 210, 30, 'JumboBooklet', 121, false],
    ['booklet', 148, 210, 48, 'DigestPerfectBoundBook', 94.4, false],
    ['booklet', 127, 203.2, 8, 'LargeBooklet', 100, false],
    ['booklet', 127, 203.2, 300, undefined, 0, false],
    // Bound on the left: a page that lies is none that stands.
    ['booklet', 210, 148, 32, undefined, 0, false],
    ['sheet', 210, 297, undefined, 'Document', 94.1, false],
    ['sheet', 148, 210, undefined, 'Document', 100, true],
    ['sheet', 420, 297, undefined, undefined, 0, false],
  ] as const)('%s of %s × %s mm, %s pages: %s', (kind, width, height, pages, offer, percent, cutOut) => {
    const found = matchFormat(product(kind, width, height), tgc, { pages });
    expect(found?.offer.name).toBe(offer);
    if (found === undefined) return;
    expect(Math.round(found.scale * 1000) / 10).toBe(percent);
    expect(found.cutOut).toBe(cutOut);
  });

  test('nothing is cut off or bent: the piece lies inside the cut, and its art reaches every edge', () => {
    for (let width = 40; width < 700; width += 7)
      for (let height = 40; height < 700; height += 11) {
        const found = matchFormat(product('board', width, height), tgc);
        if (found === undefined) continue;
        const sides = (size: { width: number; height: number }) =>
          [size.width, size.height].toSorted((a, b) => a - b);
        const [short = 0, long = 0] = sides({ width: width * found.scale, height: height * found.scale });
        const [low = 0, high = 0] = sides(found.offer.trim);
        expect(short).toBeLessThanOrEqual(low + 1.31);
        expect(long).toBeLessThanOrEqual(high + 1.31);
        const [narrow = 0, wide = 0] = sides(found.canvas);
        const run = 2 * found.bleed * found.scale;
        expect(short + run).toBeGreaterThanOrEqual(narrow - 0.01);
        expect(long + run).toBeGreaterThanOrEqual(wide - 0.01);
      }
  });
});

test.each([
  [65, 90, 1, 'PokerTuckBox36'],
  [65, 90, 36, 'PokerTuckBox36'],
  [65, 90, 37, 'PokerTuckBox54'],
  [65, 90, 108, 'PokerTuckBox108'],
  [65, 90, 109, undefined],
  [71, 121, 75, 'TarotTuckBox90'],
  [45, 64, 18, undefined],
] as const)('a box of %s × %s mm for %s cards: %s', (width, height, count, box) => {
  expect(matchBox({ plan: { width, height }, count } as never, tgc)?.name).toBe(box);
});

test.each([
  ['cards', 63, 88, 'Poker'],
  ['cards', 70, 70, 'Square 2.75'],
  ['board', 457.2, 457.2, undefined],
] as const)('MakePlayingCards, %s of %s × %s mm: %s', (kind, width, height, offer) => {
  expect(matchFormat(product(kind, width, height), mpc)?.offer.name).toBe(offer);
});
