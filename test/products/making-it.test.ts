import { describe, expect, test } from 'vitest';
import { cutOrder } from '../../src/press/imposition/cut-order.js';
import { boxContents } from '../../src/products/box-contents.js';
import { cardSizes, sleeveFor } from '../../src/products/card-sizes.js';
import { cutLayouts } from '../../src/products/cut-layouts.js';
import { paperNeeds } from '../../src/products/paper-needs.js';
import { HARBOUR } from '../helpers/scratch.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';
import { setGuide, told, wordsOn } from './booklet/harbour-guide.js';
import { projectIn } from './project-in.js';

const towns = (...copies: readonly number[]): string =>
  copies
    .map((n, index) => `- {id: t${index}, title: T${index}, wealth: 1, mood: calm, copies: ${n}}\n`)
    .join('');

const GAME = SMALL_GAME['game.yaml'];

/** The small game with a line of its `game.yaml` changed, and cards in so many copies. */
async function small({ change = [], copies = [1, 1], more = '' }: Situation) {
  const [from, to] = change;
  const game = from === undefined ? GAME : GAME.replace(from, to ?? '');
  const { project, problems } = await loadSmall({ 'game.yaml': game + more, 'towns.yaml': towns(...copies) });
  if (project === undefined) throw new Error(problems.map(({ code }) => code).join());
  return project;
}

interface Situation {
  readonly change?: readonly string[];
  readonly copies?: readonly number[];
  /** At the end of `game.yaml`, where the products stand. */
  readonly more?: string;
}

const PRINT = '{file: towns-a4, as: grid, paper: A4}';
const print = (more: string) => [PRINT, more] as const;

describe('how a product is printed', () => {
  test.each([
    ['nine poker cards on a sheet', {}, { columns: 3, rows: 3, sheets: 1, gutter: 0, job: 'grid' }],
    ['copies fill more sheets', { copies: [10, 9] }, { count: 19, sheets: 3 }],
    [
      'larger cards',
      { change: ['format: poker-euro', 'format: tarot-euro'] },
      { width: 70, columns: 2, rows: 2 },
    ],
    [
      'on other paper',
      { change: print('{file: towns, as: grid, paper: A3, gutter: 6}') },
      { columns: 6, rows: 3, gutter: 6, paper_width: 420, paper_height: 297, file: 'towns' },
    ],
    [
      'the sheets to cut rather than the pages',
      { change: print('{file: pages, as: pages}\n      - {file: sheets, as: grid, paper: A4}') },
      { file: 'sheets', job: 'grid' },
    ],
    [
      'pages where there is nothing else',
      { change: print('{file: pages, as: pages}'), copies: [2, 3] },
      { file: 'pages', job: 'pages', sheets: 5, columns: 1, rows: 1, paper_width: 63 },
    ],
    [
      'no gutter beside a single card',
      { change: print('{file: towns, as: grid, paper: A7, gutter: 6}') },
      { columns: 1, rows: 1, gutter: 0, sheets: 2 },
    ],
    [
      'paper and corners as the game says',
      { change: ['format: poker-euro', 'format: poker-euro\n    grammage: 300\n    corner-radius: 3.5'] },
      { grammage: 300, corner_radius: 3.5 },
    ],
    ['nothing the game does not say', {}, { grammage: 0, corner_radius: 0, box: false }],
    ['on both sides', {}, { duplex: true }],
  ] as const)('%s', async (_, situation, facts) => {
    expect(boxContents(await small(situation)).products['town-cards']).toMatchObject(facts);
  });

  test('a tuck box is known as one, with its depth and whether sleeves fit in', async () => {
    const box = (more: string) =>
      `  - {id: box, kind: tuck-box, holds: [town-cards]${more}, print: [{file: box, as: grid, paper: A4}]}\n`;
    const facts = async (more: string, copies: readonly number[]) =>
      boxContents(await small({ more: box(more), copies })).products.box;
    expect(await facts('', [40])).toMatchObject({ box: true, sleeved: false, depth: 13.8, sheets: 1 });
    const sleeve = ', sleeve: {width: 66, height: 91, stock: 0.1}';
    expect(await facts(sleeve, [40])).toMatchObject({ sleeved: true, depth: 17.8 });
  });

  test.each([
    ['of 9 cards', [9], [{ grammage: 0, paper: 'A4', sheets: 1 }]],
    ['of 10 cards', [10], [{ grammage: 0, paper: 'A4', sheets: 2 }]],
  ] as const)('paper %s is counted', async (_, copies, needs) => {
    expect(paperNeeds(await small({ copies }))).toEqual(needs);
  });

  test('paper is counted by weight, and not where a print shop cuts', async () => {
    const product = (id: string, grammage: number, way: string) =>
      `  - {id: ${id}, title: ${id}, kind: cards, decks: [towns], format: poker-euro, front: front, grammage: ${grammage}, print: [{file: ${id}, ${way}}]}\n`;
    const project = await small({
      copies: [20],
      more:
        product('light', 80, 'as: grid, paper: Letter') +
        product('heavy', 300, 'as: grid, paper: A4') +
        product('shop', 300, 'as: pages'),
    });
    expect(paperNeeds(project)).toEqual([
      { grammage: 300, paper: 'A4', sheets: 3 },
      { grammage: 80, paper: 'Letter', sheets: 3 },
      { grammage: 0, paper: 'A4', sheets: 3 },
    ]);
  });
});

describe('what an edition leaves out', () => {
  const more = `  - {id: tiles, title: Tiles, kind: cards, decks: [towns], format: square, front: front, print: [{file: tiles, as: grid, paper: Letter}]}\n`;

  test.each([
    ['nothing', undefined, [true, true], [63, 70], ['A4', 'Letter']],
    ['the tiles', ['town-cards', 'book'], [true, false], [63], ['A4']],
    ['the cards', ['tiles'], [false, true], [70], ['Letter']],
  ])('%s is not cut, sleeved or given paper', async (_, printed, told, widths, paper) => {
    const project = { ...(await small({ more })), printed };
    const { products } = boxContents(project);
    expect([products['town-cards']?.printed, products.tiles?.printed]).toEqual(told);
    expect(cutLayouts(project).map(({ width }) => width)).toEqual(widths);
    expect(cardSizes(project).map(({ width }) => width)).toEqual(widths);
    expect(paperNeeds(project).map((need) => need.paper)).toEqual(paper);
  });
});

describe('the order of cutting', () => {
  const cell = (x: number, y: number) => ({ x, y, width: 60, height: 80 });
  const paper = { width: 200, height: 220 };
  const said = (cells: readonly ReturnType<typeof cell>[]) =>
    cutOrder({ cells }, paper).map(({ pass, from, to }) => `${pass} ${from.join()} ${to.join()}`);

  test('left, top, rows, columns: each cut ends where the paper it goes through ends', () => {
    expect(said([cell(40, 30), cell(100, 30), cell(40, 110), cell(100, 110)])).toEqual([
      '1 40,0 40,220',
      '2 40,30 200,30',
      ...['3 40,110 200,110', '3 40,190 200,190'],
      ...['4 100,30 100,190', '4 160,30 160,190'],
    ]);
  });

  test('a gutter takes two cuts', () => {
    expect(said([cell(30, 30), cell(96, 30)])).toEqual([
      '1 30,0 30,220',
      '2 30,30 200,30',
      '3 30,110 200,110',
      ...['4 90,30 90,110', '4 96,30 96,110', '4 156,30 156,110'],
    ]);
  });

  test('products that lie alike are cut alike; others have a sheet of their own', async () => {
    const more = (id: string, format: string) =>
      `  - {id: ${id}, title: ${id}, kind: cards, decks: [towns], format: ${format}, front: front, print: [{file: ${id}, as: grid, paper: A4}]}\n`;
    const project = await small({ more: more('same', 'poker-euro') + more('other', 'square'), copies: [10] });
    expect(
      cutLayouts(project).map(({ titles, width, columns, sheets }) => ({ titles, width, columns, sheets })),
    ).toEqual([
      { titles: ['Town cards', 'same'], width: 63, columns: 3, sheets: 4 },
      { titles: ['other'], width: 70, columns: 2, sheets: 2 },
    ]);
  });

  test('a sheet to fold is cut when it is half as wide', async () => {
    const folded = print('{file: towns, as: grid, paper: A4, sides: gutterfold}');
    const [layout] = cutLayouts(await small({ change: folded }));
    expect(layout).toMatchObject({ folded: true, paper_width: 148.5, paper_height: 210 });
    expect(Math.max(...(layout?.cells ?? []).map(({ x }) => x + 63))).toBeLessThanOrEqual(148.5);
  });

  test('nets of boxes, pages and booklets are not cut in rows', async () => {
    const pages = await small({ change: print('{file: pages, as: pages}') });
    expect(cutLayouts(pages)).toEqual([]);
    const box =
      '  - {id: box, kind: tuck-box, holds: [town-cards], print: [{file: box, as: grid, paper: A4}]}\n';
    expect(cutLayouts(await small({ more: box }))).toHaveLength(1);
  });
});

describe('sleeves', () => {
  const SLEEVES = [
    { name: 'Large', width: 66, height: 91, stock: 0.2 },
    { name: 'Standard', width: 63.5, height: 88, stock: 0.1 },
    { name: 'Mini', width: 43, height: 65, stock: 0.1 },
    { name: 'Tarot', width: 70, height: 120, stock: 0.1 },
  ];

  test.each([
    ['the tightest of two', 63, 88, 'Standard'],
    ['a card a little too long', 63.5, 88.9, 'Standard'],
    ['a card that is too wide for it', 64.5, 89, 'Large'],
    ['a tarot card in inches', 69.85, 120.65, 'Tarot'],
    ['a card that lies', 88, 63, 'Standard'],
    ['a card a millimetre too wide', 44, 63, undefined],
    ['a card that would slip about', 60, 85, undefined],
    ['a tile', 40, 40, undefined],
  ])('for %s', (_, width, height, name) => {
    expect(sleeveFor({ width, height }, SLEEVES)?.name).toBe(name);
  });

  const sleeves = `sleeves: ${JSON.stringify(SLEEVES)}\nkinds:`;

  test.each([
    [
      'counted with copies',
      { copies: [20, 5] },
      { count: 25, sleeve: 'Standard', thicker: 2.5, sleeve_width: 63.5 },
    ],
    [
      'of another size',
      { change: ['format: poker-euro', 'format: tarot'], copies: [3] },
      { count: 3, sleeve: 'Tarot', thicker: 0.3 },
    ],
    [
      'of a size without sleeves',
      { change: ['format: poker-euro', 'format: square'] },
      { width: 70, height: 70, sleeve: '', thicker: 0 },
    ],
  ] as const)('%s', async (_, situation, facts) => {
    const project = { ...(await small(situation)), sleeves: SLEEVES };
    expect(cardSizes(project)).toMatchObject([facts]);
  });

  test('are read from game.yaml, and what is wrong with them is said', async () => {
    const good = await loadSmall({ 'game.yaml': GAME.replace('kinds:', sleeves) });
    expect(good.project?.sleeves).toEqual(SLEEVES);
    const bad = await loadSmall({
      'game.yaml': GAME.replace('kinds:', 'sleeves: [{name: A, width: 0, height: 9, thick: 1}]\nkinds:'),
    });
    expect(bad.problems.map(({ code }) => code)).toEqual([
      'game/missing-key',
      'game/out-of-range',
      'game/unknown-key',
    ]);
  });

  test('a game without any says of every size that nothing fits', async () => {
    expect(cardSizes(await small({}))).toMatchObject([{ sleeve: '', count: 2 }]);
  });
});

describe('what is told on paper', () => {
  const FIRST = 'guide/01-the-harbour.md';

  test.each([
    ['sheets', '{{@products.town-cards.sheets}} of {{@products.town-cards.paper_width}} mm', '1 of 210 mm'],
    ['cuts', '{{#each @cut_layouts}}{{width}}: {{count cuts}}; {{/each}}', '50: 9; 90: 12;'],
    ['sizes', '{{#each @card_sizes}}{{width}} × {{height}}: {{count}}; {{/each}}', '50 × 70: 4; 90 × 60: 5;'],
    ['paper', '{{#each @papers}}{{paper}}: {{sheets}}; {{/each}}', 'A4: 2; Letter: 1;'],
  ])('%s', async (_, text, printed) => {
    const guide = await setGuide({ [FIRST]: `# The harbour\n\n${text}` });
    expect(told(guide)).toEqual([]);
    expect(guide.frames.map(wordsOn).join(' ')).toContain(printed);
  });

  test('a fact nobody knows is wrong', async () => {
    const guide = await setGuide({ [FIRST]: '# The harbour\n\n{{#each @papers}}{{weight}}{{/each}}' });
    expect(told(guide)[0]).toMatch(/template\/unknown-field/);
  });

  test('in the harbour as its sheets are', async () => {
    const layouts = cutLayouts(await projectIn(HARBOUR));
    for (const { cells, columns, rows, width, height, cuts, paper_width, paper_height } of layouts) {
      expect(cells).toHaveLength(columns * rows);
      const lines = (pass: number) => cuts.filter((cut) => cut.pass === pass);
      expect(lines(1)).toHaveLength(1);
      expect(lines(2)).toHaveLength(1);
      for (const { x, y } of cells) {
        // Every piece has a cut on each of its four sides.
        expect(cuts.some(({ x1, x2 }) => x1 === x2 && Math.abs(x1 - x) < 0.01)).toBe(true);
        expect(cuts.some(({ x1, x2 }) => x1 === x2 && Math.abs(x1 - x - width) < 0.01)).toBe(true);
        expect(cuts.some(({ y1, y2 }) => y1 === y2 && Math.abs(y1 - y) < 0.01)).toBe(true);
        expect(cuts.some(({ y1, y2 }) => y1 === y2 && Math.abs(y1 - y - height) < 0.01)).toBe(true);
      }
      for (const { x1, y1, x2, y2 } of cuts) {
        expect(Math.min(x1, y1, x2, y2)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(paper_width);
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(paper_height);
      }
    }
  });
});
