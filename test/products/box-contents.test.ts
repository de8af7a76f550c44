import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boxContents } from '../../src/products/box-contents.js';
import { CO_CREATOR, HARBOUR } from '../helpers/scratch.js';
import { setGuide, told, wordsOn } from './booklet/harbour-guide.js';
import { projectIn } from './project-in.js';

const FIRST = 'guide/01-the-harbour.md';
const chapter = (text: string) => ({ [FIRST]: `# The harbour\n\n${text}` });

describe('what the box holds', () => {
  test('is counted with copies; a booklet and a face without a card are one piece', async () => {
    const { products, decks } = boxContents(await projectIn(HARBOUR));
    const counts = Object.entries(products).map(([id, { count, width, height }]) => [
      id,
      count,
      width,
      height,
    ]);
    expect(counts).toEqual([
      ['town-cards', 4, 50, 70],
      ['boat-cards', 5, 90, 60],
      ['quay', 1, 210, 148],
      ['guide', 1, 105, 148],
    ]);
    expect(decks).toEqual({ towns: { count: 4 }, boats: { count: 5 } });
  });

  test.each([
    ['a product', '{{@products.town-cards.title}}: {{@products.town-cards.count}}', 'Town cards: 4'],
    ['its size', '{{@products.quay.width}} × {{@products.quay.height}}', '210 × 148'],
    ['a deck', 'There are {{@decks.boats.count}} boats', 'There are 5 boats'],
    [
      'all of them',
      '{{#each @products}}{{count}} {{kind}}; {{/each}}',
      '4 cards; 5 cards; 1 board; 1 booklet;',
    ],
  ])('a chapter tells of %s', async (_, text, printed) => {
    const guide = await setGuide(chapter(text));
    expect(told(guide)).toEqual([]);
    expect(guide.frames.map(wordsOn).join(' ')).toContain(printed);
  });

  test.each([
    ['a product', '{{@products.town-card.count}}'],
    ['a deck', '{{@decks.town-cards.count}}'],
  ])('a chapter that tells of %s nobody has is wrong', async (_, text) => {
    expect(told(await setGuide(chapter(text)))[0]).toMatch(
      /01-the-harbour\.md:3:\d+ template\/unknown-field/,
    );
  });
});

describe('the box of CO-CREATOR', () => {
  /** Only looked up by other cards and by templates. */
  const REFERENCE = [
    ...['domains', 'families', 'competences', 'barrier-kinds', 'motives', 'levels', 'resources', 'actions'],
    ...['steps', 'quarters', 'ice-questions', 'debrief', 'effect-menu', 'answers', 'seats', 'timetables'],
  ];

  test('prints every card that is not merely looked up', async () => {
    const { decks, products } = await projectIn(CO_CREATOR);
    const printed = new Set(products.flatMap((product) => (product.kind === 'booklet' ? [] : product.decks)));
    const left = decks.filter(({ id }) => !printed.has(id)).map(({ id }) => id);
    expect(left.toSorted()).toEqual(REFERENCE.toSorted());
    const none = decks.flatMap(({ cards }) => cards).filter(({ copies }) => copies < 1);
    expect(none.map(({ label }) => label)).toEqual([]);
  });

  test('is told in the rulebook to the last piece', async () => {
    const { products } = await projectIn(CO_CREATOR);
    const told = readFileSync(join(CO_CREATOR, 'rulebook/02-what-is-in-the-box.md'), 'utf8');
    const counted = (id: string, decks: readonly string[]): boolean =>
      told.includes(`@products.${id}.count`) ||
      (decks.length > 0 && decks.every((deck) => told.includes(`@decks.${deck}.count`)));
    const forgotten = products.filter(
      (product) =>
        // Boxes to keep pieces in are no pieces.
        !(product.kind !== 'booklet' && product.tuckBox) &&
        !counted(product.id, product.kind === 'booklet' ? [] : product.decks),
    );
    expect(forgotten.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['votes', 18],
    ['approach-tiles', 12],
    ['enabler-tiles', 6],
    ['shift-tiles', 5],
    ['standees', 6],
    ['player-aids', 6],
  ])('holds of %s %i', async (id, count) => {
    expect(boxContents(await projectIn(CO_CREATOR)).products[id]?.count).toBe(count);
  });

  test('has a marker for every small place of a tile, and a token for all Errors and Learning at once', async () => {
    const project = await projectIn(CO_CREATOR);
    const { decks } = boxContents(project);
    const rules = project.rules as { readonly RANGE: Readonly<Record<string, readonly [number, number]>> };
    expect(decks['done-markers']?.count).toBe((decks.shifts?.count ?? 0) + (decks.enablers?.count ?? 0));
    expect(decks['error-tokens']?.count).toBe(
      (rules.RANGE.error?.[1] ?? 0) + (rules.RANGE.learning?.[1] ?? 0),
    );
  });
});
