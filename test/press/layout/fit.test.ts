import { beforeAll, describe, expect, test } from 'vitest';
import type { LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { AttributesOf, Element, ElementOf } from '../../../src/press/template/element.js';
import { MM_PER_PT } from '../../../src/units.js';
import { element, field } from '../../helpers/build-element.js';
import { card, linesOf, sizesOf, studio } from './studio.js';

let context: LayoutContext;
beforeAll(async () => {
  context = await studio();
});

const text = (words: string, attributes: AttributesOf<'text'> = {}): ElementOf<'text'> =>
  element('text', { style: 'body', ...attributes }, field('motto', words));

const box = (attributes: AttributesOf<'box'>, ...inside: readonly Element[]) =>
  element('box', { x: 0, y: 0, width: 50, ...attributes }, ...inside);

/** Words that take a line each, whatever the size. */
const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `line ${line}`).join('\n');

/** Height of lines of body text (12 pt leading at 10 pt). */
const heightOf = (count: number, size: number): number => count * size * 1.2 * MM_PER_PT;

describe('texts in a box of fixed height', () => {
  test.each<[string, ElementOf<'box'>, number[]]>([
    ['keep their size where they fit', box({ height: heightOf(5, 10) }, text(lines(5))), [10]],
    ['step down once where that is enough', box({ height: heightOf(5, 9.75) }, text(lines(5))), [9.75]],
    ['step down until they fit', box({ height: heightOf(5, 9) }, text(lines(5))), [9]],
    ['stop at their smallest size', box({ height: heightOf(5, 8) }, text(lines(5))), [8]],
    ['step down together', box({ height: heightOf(4, 9) }, text(lines(2)), text(lines(2))), [9]],
    [
      'step down in their order',
      box({ height: heightOf(4, 9) }, text(lines(2), { 'shrink-order': 2 }), text(lines(2))),
      [10, 8],
    ],
    [
      'step down in the next order when the first is at its smallest',
      box(
        { height: heightOf(2, 8.5) + heightOf(2, 8) },
        text(lines(2), { 'shrink-order': 2 }),
        text(lines(2)),
      ),
      [8.5, 8],
    ],
    [
      'let others go on when one is at its smallest',
      box({ height: heightOf(2, 9.5) + heightOf(2, 8.25) }, text(lines(2), { min: 9.5 }), text(lines(2))),
      [9.5, 8.25],
    ],
    ['start from their own size', box({ height: heightOf(2, 11.5) }, text(lines(2), { size: 12 })), [11.5]],
    [
      'step down for the padding and the gap',
      box({ height: heightOf(4, 9) + 5, padding: [1], gap: 3 }, text(lines(2)), text(lines(2))),
      [9],
    ],
    [
      'step down where two edges fix the height',
      element('box', { x: 0, y: 10, right: 0, bottom: 80 - heightOf(5, 9) }, text(lines(5))),
      [9],
    ],
    [
      'leave a text alone that keeps its own height',
      box({ height: 10 + heightOf(2, 9) }, element('box', { height: 10 }, text('fixed')), text(lines(2))),
      [10, 9],
    ],
    [
      'step down in the inner box alone where only that overflows',
      box({ height: 80 }, text('outer'), element('box', { height: heightOf(2, 9) }, text(lines(2)))),
      [10, 9],
    ],
  ])('%s', (_, holder, sizes) => {
    const laid = card(context, holder);
    expect(sizesOf(laid)).toEqual(sizes);
    expect(laid.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<[string, number, string[]]>([
    ['warn at their smallest size', 8, ['text/smallest-size']],
    ['do not warn one step above it', 8.25, []],
  ])('%s', (_, size, codes) => {
    const laid = card(context, box({ height: heightOf(5, size) }, text(lines(5))));
    expect(laid.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('that are placed themselves step down to their own height', () => {
    expect(sizesOf(card(context, text(lines(3), { x: 0, y: 0, height: heightOf(3, 9.25) })))).toEqual([9.25]);
  });

  test('step down to their number of lines', () => {
    const words = 'a text that needs three lines at ten points but two at a smaller size';
    const laid = card(context, box({ height: 50 }, text(words, { lines: 2 })));
    expect(linesOf(laid)).toHaveLength(2);
    expect(laid.problems).toEqual([]);
  });

  test('step down for a word that is too wide, and nothing else does', () => {
    const laid = card(context, box({ width: 30, height: 50 }, text('short'), text('Donaudampfschifffahrt')));
    const [short, long] = sizesOf(laid);
    expect(short).toBe(10);
    expect(long).toBeLessThan(10);
    expect(laid.problems).toEqual([]);
  });
});

describe('a row too wide for its box', () => {
  const row = (style: string, words: string) =>
    element(
      'box',
      { direction: 'row' },
      element('text', { style, grow: 1, shrink: 1 }, field('motto', words)),
      element('box', { width: 10, height: 4 }),
    );
  const long = 'Donaudampfschifffahrt';

  test.each<[string, readonly Element[], number[]]>([
    ['takes the same style along', [row('body', long), row('body', 'Boot')], [8]],
    ['leaves other styles as they are', [row('body', long), row('title', 'Boot')], [8, 16]],
  ])('%s, and is itself what fits at its smallest only', (_, rows, sizes) => {
    const laid = card(context, box({ width: 38, height: 80 }, ...rows));
    expect(sizesOf(laid)).toEqual(sizes);
    expect(laid.problems.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'text/smallest-size', facts: { field: 'motto', pt: 8, usualPt: 10 } },
    ]);
  });
});

describe('what does not fit', () => {
  const found = (...inside: readonly Element[]) =>
    card(context, ...inside).problems.map(({ code, facts, card: label }) => ({ code, facts, label }));
  const facts = { field: 'motto', template: 'templates/test.xml', smallestPt: 8 };

  test.each<[string, Element, Record<string, unknown>]>([
    [
      'is a line too long',
      box({ height: heightOf(4, 8) }, text(lines(5))),
      { ...facts, lines: 1, overMm: Math.round(heightOf(1, 8) * 100) / 100 },
    ],
    [
      'is too long by the part of a line',
      box({ height: heightOf(5, 8) - 1 }, text(lines(5))),
      { ...facts, lines: 1, overMm: 1 },
    ],
    [
      'has more lines than its template allows',
      box({ height: 50 }, text(lines(5), { lines: 3 })),
      { ...facts, lines: 2, overMm: Math.round(heightOf(2, 8) * 100) / 100 },
    ],
    [
      'runs out of its face',
      text(lines(5), { x: 0, y: 90 - heightOf(5, 8) + 2 }),
      { ...facts, lines: 1, overMm: 2 },
    ],
  ])('%s: the problem says by how much', (_, holder, expected) => {
    expect(found(holder)).toEqual([{ code: 'text/overflow', facts: expected, label: 'town T1 “Skagen”' }]);
  });

  test('is a word too wide: no lines are over', () => {
    const [problem] = found(box({ width: 10, height: 50 }, text('Donaudampfschifffahrt')));
    expect(problem).toMatchObject({ code: 'text/overflow', facts: { field: 'motto', lines: 0 } });
  });

  const row = (words: string, path: string) =>
    element(
      'box',
      { direction: 'row' },
      element('text', { style: 'body', grow: 1, shrink: 1 }, field(path, words)),
      element('box', { width: 12, height: 4 }),
    );

  test.each<[string, Element, string[]]>([
    [
      'a row',
      box(
        { width: 40, height: 80 },
        row('Donaudampfschifffahrt', 'name'),
        text('a much longer text, below it'),
      ),
      ['name'],
    ],
    [
      'two rows',
      box({ width: 34, height: 80 }, row('Donaudampfschifffahrt', 'name'), row('Fischerboot', 'other')),
      ['name'],
    ],
  ])('is the word too wide in %s, whatever stands above or below it', (_, holder, fields) => {
    expect(found(holder)).toMatchObject(fields.map((named) => ({ facts: { field: named } })));
  });

  test('is told once for a box, of the longest text with a field', () => {
    const own = element(
      'text',
      { style: 'rigid' },
      'words of the template itself, far longer than the field',
    );
    expect(found(box({ height: 10 }, text(lines(2)), own))).toMatchObject([{ facts: { field: 'motto' } }]);
  });

  test.each<[string, ElementOf<'box'>, Record<string, unknown>]>([
    [
      'an icon larger than its box',
      box({ height: 5 }, element('icon', { name: 'boat', size: 7, color: 'ink' })),
      { element: 'box', overMm: 2, axis: 'y' },
    ],
    [
      'boxes wider than their row',
      box(
        { width: 20, direction: 'row', height: 5 },
        element('box', { width: 15 }),
        element('box', { width: 15 }),
      ),
      { element: 'box', overMm: 10, axis: 'x' },
    ],
  ])('without any text is a problem of the layout: %s', (_, holder, expected) => {
    expect(found(holder)).toEqual([{ code: 'layout/overflow', facts: expected, label: 'town T1 “Skagen”' }]);
  });

  test.each<[string, Element, Record<string, unknown>]>([
    [
      'an icon in a box too low for it',
      box({ height: 50 }, text('short'), element('icon', { name: 'boat', size: 80, color: 'ink' })),
      { element: 'icon', overMm: 30, axis: 'y', holder: 'box' },
    ],
    [
      'an icon in a box of open height on a face too low for it',
      box({ width: 59 }, text('short'), element('icon', { name: 'boat', size: 100, color: 'ink' })),
      { element: 'icon', axis: 'x', holder: 'box' },
    ],
    [
      'a chip in a row in a box too narrow for it',
      box(
        { height: 50 },
        text('short'),
        element(
          'box',
          { direction: 'row', wrap: true },
          element('chip', { kind: 'gain' }, field('gain', 'as many words as no chip of this width can hold')),
        ),
      ),
      { element: 'chip', axis: 'x', holder: 'box' },
    ],
    [
      'a box of fixed size with its margin and the padding around it',
      box({ height: 20, padding: [2] }, text('short'), element('box', { height: 17, margin: [1, 0] })),
      { element: 'box', overMm: 3, axis: 'y', holder: 'box' },
    ],
  ])('is no fault of the text beside what alone is too large: %s', (_, holder, expected) => {
    expect(found(holder)).toMatchObject([{ code: 'layout/overflow', facts: expected }]);
  });

  test.each([
    ['short', 'Two words and a few more', 'Two words and a few more'],
    ['long', lines(9), expect.stringMatching(/^.{39}…$/)],
  ])('words that are no field of a card are quoted: %s', (_, words, quoted) => {
    const own = text(words);
    const template = { ...own, content: own.content.map((piece) => ({ text: piece.text })) };
    expect(found(box({ height: 3 }, template))).toMatchObject([
      { code: 'text/overflow', facts: { field: undefined, text: quoted } },
    ]);
  });

  test('is the fault of the text where what is beside it would fit alone', () => {
    const beside = element('icon', { name: 'boat', size: 18, color: 'ink' });
    expect(found(box({ height: 20 }, text('short'), beside))).toMatchObject([{ code: 'text/overflow' }]);
  });

  test('but is placed by its edges overflows nothing', () => {
    expect(found(box({ height: 5 }, element('box', { x: 40, y: 2, width: 30, height: 30 })))).toEqual([]);
  });
});
