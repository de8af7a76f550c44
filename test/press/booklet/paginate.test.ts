import { describe, expect, test } from 'vitest';
import { type Piece, paginate } from '../../../src/press/booklet/paginate.js';

type Named = Piece<string>;

const block = (content: string, height: number, more: Partial<Named> = {}): Named => ({
  content,
  height,
  before: 0,
  keepWithNext: false,
  startsPage: false,
  breaks: [],
  ...more,
});

/** `a@0 b@10[0-20] | b@0[20-30]`: pages as a reader leafs through them. */
const leaf = (pieces: readonly Named[], height: number, filledTo = 0): string =>
  paginate(pieces, { heightOf: () => height, filledTo })
    .pages.map((page) =>
      page
        .map(({ piece, y, from, to }) => {
          const whole = from === 0 && to === piece.height;
          return `${piece.content}@${y}${whole ? '' : `[${from}-${to}]`}`;
        })
        .join(' '),
    )
    .join(' | ');

const header = block('head', 5);

describe('blocks fall on pages', () => {
  test.each<[string, Named[], string]>([
    ['what fits stays on one page', [block('a', 40), block('b', 60)], 'a@0 b@40'],
    ['what does not fit opens a new page', [block('a', 40), block('b', 61)], 'a@0 | b@0'],
    ['a gap is kept between blocks', [block('a', 40), block('b', 20, { before: 5 })], 'a@0 b@45'],
    ['a gap is dropped at the top of a page', [block('a', 90), block('b', 20, { before: 5 })], 'a@0 | b@0'],
    [
      'a paragraph is cut at the last break that fits',
      [block('a', 80), block('b', 50, { breaks: [10, 20, 30, 40] })],
      'a@0 b@80[0-20] | b@0[20-50]',
    ],
    [
      'a paragraph whose first break does not fit moves on whole',
      [block('a', 85), block('b', 50, { breaks: [20, 30] })],
      'a@0 | b@0',
    ],
    [
      'a paragraph may run over several pages',
      [block('b', 250, { breaks: [90, 180] })],
      'b@0[0-90] | b@0[90-180] | b@0[180-250]',
    ],
    [
      'a heading goes with the text that follows',
      [block('a', 80), block('h', 10, { keepWithNext: true }), block('b', 20)],
      'a@0 | h@0 b@10',
    ],
    [
      'a heading stays when the first lines of its text fit',
      [block('a', 70), block('h', 10, { keepWithNext: true }), block('b', 40, { breaks: [20] })],
      'a@0 h@70 b@80[0-20] | b@0[20-40]',
    ],
    [
      'two headings in a row go together',
      [
        block('a', 80),
        block('h', 8, { keepWithNext: true }),
        block('i', 8, { keepWithNext: true }),
        block('b', 10),
      ],
      'a@0 | h@0 i@8 b@16',
    ],
    [
      'what cannot stand together on any page is parted',
      [
        block('a', 40),
        block('x', 50, { keepWithNext: true }),
        block('y', 45, { keepWithNext: true }),
        block('z', 30),
      ],
      'a@0 x@40 | y@0 z@45',
    ],
    ['a block that starts a page does', [block('a', 10), block('b', 10, { startsPage: true })], 'a@0 | b@0'],
    [
      'a table repeats its header on the next page',
      [block('a', 90, { header }), block('b', 20, { header })],
      'a@0 | head@0 b@5',
    ],
  ])('%s', (_, pieces, expected) => {
    expect(leaf(pieces, 100)).toBe(expected);
  });

  test.each<[string, Named[], string]>([
    ['go on below it', [block('a', 30, { before: 5 }), block('b', 10)], 'a@55 b@85'],
    ['leave it alone when they do not fit', [block('a', 60), block('b', 10)], ' | a@0 b@60'],
  ])('blocks on a half-filled page %s', (_, pieces, expected) => {
    expect(leaf(pieces, 100, 50)).toBe(expected);
  });

  test('a block taller than a page is told', () => {
    const tall = block('tall', 120);
    expect(paginate([block('a', 10), tall], { heightOf: () => 100 }).tooTall).toEqual([
      { piece: tall, by: 20 },
    ]);
  });

  test('pages may differ in height', () => {
    const heights = [30, 100];
    const heightOf = (page: number) => heights[page] ?? 100;
    const { pages, filledTo } = paginate([block('a', 20), block('b', 90)], { heightOf });
    expect(pages.map((page) => page.map(({ piece }) => piece.content))).toEqual([['a'], ['b']]);
    expect(filledTo).toBe(90);
  });

  test('a block too tall for a short first page goes to the next', () => {
    const heightOf = (page: number) => (page === 0 ? 60 : 100);
    const { pages, tooTall } = paginate([block('a', 80)], { heightOf });
    expect(pages.map((page) => page.length)).toEqual([0, 1]);
    expect(tooTall).toEqual([]);
  });
});
