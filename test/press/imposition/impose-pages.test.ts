import { expect, test } from 'vitest';
import { alternateFaces, imposePages } from '../../../src/press/imposition/impose-pages.js';
import { printSheet } from '../../helpers/print-sheet.js';
import { named, nameOf, placementNames } from './paper.js';

const POKER = { width: 63, height: 88 };

test('a page is as large as trim and bleed, and says where both are', () => {
  const pages = [...imposePages([named('front 1', POKER)])];
  expect(pages.map((page) => printSheet(page, nameOf))).toEqual([
    [
      'sheet 69 × 94 mm',
      '  trim 3 3  63 × 88',
      '  bleed 0 0  69 × 94',
      '  front 1  at 3 3  clip 0 0  69 × 94',
    ].join('\n'),
  ]);
});

test.each([
  ['every card has a back', ['a', 'b'], ['front a', 'back a', 'front b', 'back b']],
  ['a card without a back', ['a', 'only'], ['front a', 'back a', 'front only']],
])('%s: fronts and backs in turns', (_, names, pages) => {
  const cards = names.map((name) => ({
    front: named(`front ${name}`, POKER),
    back: name === 'only' ? undefined : named(`back ${name}`, POKER),
  }));
  expect([...imposePages(alternateFaces(cards))].flatMap(placementNames)).toEqual(pages);
});
