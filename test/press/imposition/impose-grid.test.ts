import { describe, expect, test } from 'vitest';
import { imposeGrid } from '../../../src/press/imposition/impose-grid.js';
import type { GridPrint } from '../../../src/press/imposition/sheet-job.js';
import type { Placement, Sheet } from '../../../src/press/sheet.js';
import type { Size } from '../../../src/units.js';
import { printSheet } from '../../helpers/print-sheet.js';
import {
  A3,
  A4,
  cards,
  jobFor,
  LETTER,
  markBoxes,
  named,
  nameOf,
  overlap,
  type Point,
  placementNames,
  rounded,
  textsOf,
  trimBox,
  trimCorners,
} from './paper.js';

const POKER = { width: 63, height: 88 };
const TAROT = { width: 70, height: 120 };
const TAROT_US = { width: 69.85, height: 120.65 };
const MINI = { width: 44, height: 63 };

const print = (options: Partial<GridPrint> = {}): GridPrint => ({
  file: 'cards',
  as: 'grid',
  paper: A4,
  sides: 'duplex',
  flip: 'long-edge',
  gutter: 0,
  margin: 5,
  backOffset: [0, 0],
  ...options,
});

const sheetsOf = (format: Size, count: number, options: Partial<GridPrint> = {}): readonly Sheet[] => [
  ...(imposeGrid(cards(count, format), print(options), jobFor(format)).value ?? []),
];

const only = <T>([value]: readonly T[]): T => {
  if (value === undefined) throw new Error('expected at least one');
  return value;
};

describe('how many cards a sheet holds', () => {
  test.each([
    ['poker on A4, butted', POKER, {}, 9, A4],
    ['poker on A4, a bleed apart', POKER, { gutter: 6 }, 8, turned(A4)],
    ['poker on A3', POKER, { paper: A3 }, 18, turned(A3)],
    ['poker on Letter', POKER, { paper: LETTER }, 9, LETTER],
    ['bridge on A4', { width: 57.15, height: 88.9 }, {}, 10, turned(A4)],
    ['tarot with gutters', TAROT, { gutter: 6 }, 4, A4],
    ['US tarot with gutters', TAROT_US, { gutter: 6 }, 4, A4],
    ['mini on A4', MINI, {}, 18, turned(A4)],
    ['square tiles as many either way', { width: 40, height: 40 }, {}, 35, A4],
    ['A6, whose four would leave no margin', { width: 105, height: 148 }, {}, 2, turned(A4)],
    ['A5', { width: 148, height: 210 }, {}, 1, A4],
    ['A4 itself without margin', A4, { margin: 0 }, 1, A4],
    ['paper named on its side', POKER, { paper: turned(A4) }, 9, A4],
    ['cards whose decimals do not add up', { width: 66.7, height: 95.6 }, { margin: 4.95 }, 9, A4],
    ['gutterfold', POKER, { sides: 'gutterfold' }, 4, turned(A4)],
  ] as const)('%s', (_, format, options, count, paper) => {
    const sheet = only(sheetsOf(format, 100, options));
    const faces = placementNames(sheet).filter((name) => name.startsWith('front'));
    expect(faces).toHaveLength(count);
    expect([sheet.width, sheet.height]).toEqual([paper.width, paper.height]);
  });

  test('the block stands in the middle of the paper', () => {
    const [first, , , , , , , , last] = only(sheetsOf(POKER, 9)).placements.map(trimBox);
    expect(first).toEqual({ x: 10.5, y: 16.5, ...POKER });
    expect(last).toEqual({ x: 136.5, y: 192.5, ...POKER });
  });

  test.each([
    ['a card wider than the paper', { width: 300, height: 300 }, {}],
    ['a card that only the margin keeps off', { width: 205, height: 288 }, {}],
    ['two faces side by side that need larger paper', { width: 142, height: 200 }, { sides: 'gutterfold' }],
  ] as const)('%s is reported', (_, format, options) => {
    const { value, problems } = imposeGrid(cards(1, format), print(options), jobFor(format));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: 'sheet/does-not-fit',
        severity: 'error',
        facts: { what: 'card', format, paper: A4, margin: 5 },
      },
    ]);
  });

  test.each([
    ['margins of 10.5 and 16.5 mm', POKER, []],
    ['a margin of 5 mm', { width: 40, height: 40 }, [['sheet/no-room-for-marks', 'warning']]],
  ])('%s: crop marks that a printer cannot reach are a warning', (_, format, expected) => {
    const { problems } = imposeGrid(cards(1, format), print(), jobFor(format));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(expected);
  });
});

describe('backs lie behind their fronts', () => {
  test.each([
    ['portrait, long edge, full', POKER, 9, { flip: 'long-edge' }],
    ['portrait, short edge, full', POKER, 9, { flip: 'short-edge' }],
    ['landscape, long edge, full', MINI, 18, { flip: 'long-edge' }],
    ['landscape, short edge, full', MINI, 18, { flip: 'short-edge' }],
    ['portrait, long edge, last sheet partly filled', POKER, 13, { flip: 'long-edge' }],
    ['portrait, short edge, last sheet partly filled', POKER, 13, { flip: 'short-edge' }],
    ['landscape, long edge, last sheet partly filled', MINI, 25, { flip: 'long-edge' }],
    ['landscape, short edge, last sheet partly filled', MINI, 25, { flip: 'short-edge' }],
    ['gutters', TAROT_US, 6, { flip: 'long-edge', gutter: 6 }],
    ['gutters, short edge', TAROT_US, 6, { flip: 'short-edge', gutter: 6 }],
  ] as const)('%s', (_, format, count, options) => {
    const sheets = sheetsOf(format, count, options);
    for (let side = 0; side < sheets.length; side += 2) {
      const [front, back] = sheets.slice(side, side + 2);
      if (!front || !back) throw new Error('a side is missing');
      const through = seenThrough(front, options.flip);
      expect(backsOf(back.placements, through)).toEqual(turnedSideways(front.placements));
      expect(clipsOf(back.placements, through)).toEqual(clipsOf(front.placements, (point) => point));
    }
  });

  test('a gutterfold carries each back behind its front', () => {
    const sheet = only(sheetsOf(POKER, 3, { sides: 'gutterfold' }));
    const fronts = sheet.placements.filter(({ frame }) => nameOf(frame).startsWith('front'));
    const backs = sheet.placements.filter(({ frame }) => nameOf(frame).startsWith('back'));
    const folded = ([x, y]: Point): Point => [rounded(sheet.width - x), y];
    expect(backsOf(backs, folded)).toEqual(turnedSideways(fronts));
    expect(fronts.every((front) => trimBox(front).x + POKER.width < sheet.width / 2)).toBe(true);
    expect(backs.every((back) => trimBox(back).x > sheet.width / 2)).toBe(true);
  });

  test('an offset moves backs, their clips and their marks, and no front', () => {
    const [still, moved] = [sheetsOf(POKER, 4), sheetsOf(POKER, 4, { backOffset: [1.5, -0.5] })];
    expect(moved[0]).toEqual(still[0]);
    const by = (sheet: Sheet | undefined) =>
      sheet?.placements.map(({ x, y, clip }) => [x, y, clip.x, clip.y]);
    expect(by(moved[1])).toEqual(
      by(still[1])?.map(([x = 0, y = 0, cx = 0, cy = 0]) => [x + 1.5, y - 0.5, cx + 1.5, cy - 0.5]),
    );
    expect(only(moved[1]?.marks ?? [])).toMatchObject({ kind: 'path', d: expect.stringContaining('M138 ') });
  });

  test('a card without a back leaves its place white, and neighbours keep off it', () => {
    const stack = cards(2, POKER);
    const [one, two] = stack.cards;
    if (!one || !two) throw new Error('two cards were made');
    const halfBacked = { ...stack, cards: [{ front: one.front }, two] };
    const [, back] = [...(imposeGrid(halfBacked, print(), jobFor(POKER)).value ?? [])];
    expect(back?.placements.map(({ frame, clip }) => [nameOf(frame), clip.x, clip.width])).toEqual([
      ['back 2', 70.5, 66],
    ]);
  });

  test.each([
    ['fronts only', { sides: 'fronts' }, true, ['fronts', 'fronts']],
    ['duplex', { sides: 'duplex' }, true, ['fronts', 'backs', 'fronts', 'backs']],
    ['duplex of cards that have no back', { sides: 'duplex' }, false, ['fronts', 'fronts']],
    [
      'gutterfold',
      { sides: 'gutterfold' },
      true,
      ['fronts and backs', 'fronts and backs', 'fronts and backs'],
    ],
  ] as const)('%s: sides in printing order', (_, options, hasBacks, sides) => {
    const stack = { ...cards(10, POKER), hasBacks };
    const sheets = [...(imposeGrid(stack, print(options), jobFor(POKER)).value ?? [])];
    expect(sheets.map(({ marks }) => textsOf(marks)[0]?.split(' · ')[2])).toEqual(sides);
  });
});

describe('clips and marks', () => {
  test.each([
    ['butted, full', POKER, 9, {}],
    ['butted, one row and a card', POKER, 4, {}],
    ['butted, one card', POKER, 1, {}],
    ['gutters less than two bleeds', TAROT, 4, { gutter: 4 }],
    ['gutters more than two bleeds', TAROT, 3, { gutter: 8 }],
  ] as const)('%s: art reaches white paper and no neighbour', (_, format, count, options) => {
    const { placements } = only(sheetsOf(format, count, { sides: 'fronts', ...options }));
    const { gutter } = print(options);
    for (const placement of placements) {
      const [trim, clip] = [trimBox(placement), placement.clip];
      const others = placements.filter((other) => other !== placement).map(trimBox);
      expect(others.filter((other) => overlap(other, clip))).toEqual([]);
      const near = (dx: number, dy: number) =>
        others.some((other) => overlap(other, { ...trim, x: trim.x + dx, y: trim.y + dy }));
      const reach = (isNear: boolean) => (isNear ? Math.min(3, gutter / 2) : 3);
      expect([trim.x - clip.x, trim.y - clip.y].map(rounded)).toEqual([
        reach(near(-format.width, 0)),
        reach(near(0, -format.height)),
      ]);
      expect(
        [clip.x + clip.width - trim.x - trim.width, clip.y + clip.height - trim.y - trim.height].map(rounded),
      ).toEqual([reach(near(format.width, 0)), reach(near(0, format.height))]);
    }
  });

  test('butted cards share their cuts: no mark twice, whatever the decimals', () => {
    for (let width = 30; width < 60; width += 0.37) {
      const [marks] = only(sheetsOf({ width, height: width * 1.37 }, 40, { margin: 10 })).marks;
      const places = markBoxes(marks ? [marks] : []).map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
      expect(places.length).toBe(new Set(places).size);
    }
  });

  test('a full sheet', () => {
    expect(printSheet(only(sheetsOf(POKER, 9)), nameOf)).toMatchInlineSnapshot(`
      "sheet 210 × 297 mm
        front 1  at 10.5 16.5  clip 7.5 13.5  66 × 91
        front 2  at 73.5 16.5  clip 73.5 13.5  63 × 91
        front 3  at 136.5 16.5  clip 136.5 13.5  66 × 91
        front 4  at 10.5 104.5  clip 7.5 104.5  66 × 88
        front 5  at 73.5 104.5  clip 73.5 104.5  63 × 88
        front 6  at 136.5 104.5  clip 136.5 104.5  66 × 88
        front 7  at 10.5 192.5  clip 7.5 192.5  66 × 91
        front 8  at 73.5 192.5  clip 73.5 192.5  63 × 91
        front 9  at 136.5 192.5  clip 136.5 192.5  66 × 91
        lines M10.5 7.5L10.5 12.5M10.5 284.5L10.5 289.5M73.5 7.5L73.5 12.5M73.5 284.5L73.5 289.5M136.5 7.5L136.5 12.5M136.5 284.5L136.5 289.5M199.5 7.5L199.5 12.5M199.5 284.5L199.5 289.5M1.5 16.5L6.5 16.5M203.5 16.5L208.5 16.5M1.5 104.5L6.5 104.5M203.5 104.5L208.5 104.5M1.5 192.5L6.5 192.5M203.5 192.5L208.5 192.5M1.5 280.5L6.5 280.5M203.5 280.5L208.5 280.5
        group at 14.5 4  turned 0
          text 0 2.3  Town cards · sheet 1 of 1 · fronts · 1.0.0
        group at 14.5 290  turned 0
          lines M0 1.5L50 1.5M0 0.5L0 2.5M10 0.5L10 2.5M20 0.5L20 2.5M30 0.5L30 2.5M40 0.5L40 2.5M50 0.5L50 2.5
          text 52 2.3  Print at 100 %"
    `);
  });

  test('a last sheet with one card: crop marks for its cuts only', () => {
    expect(printSheet(only(sheetsOf(POKER, 10).slice(2)), nameOf)).toMatchInlineSnapshot(`
      "sheet 210 × 297 mm
        front 10  at 10.5 16.5  clip 7.5 13.5  69 × 94
        lines M10.5 7.5L10.5 12.5M10.5 284.5L10.5 289.5M73.5 7.5L73.5 12.5M73.5 284.5L73.5 289.5M1.5 16.5L6.5 16.5M203.5 16.5L208.5 16.5M1.5 104.5L6.5 104.5M203.5 104.5L208.5 104.5
        group at 14.5 4  turned 0
          text 0 2.3  Town cards · sheet 2 of 2 · fronts · 1.0.0
        group at 14.5 290  turned 0
          lines M0 1.5L50 1.5M0 0.5L0 2.5M10 0.5L10 2.5M20 0.5L20 2.5M30 0.5L30 2.5M40 0.5L40 2.5M50 0.5L50 2.5
          text 52 2.3  Print at 100 %"
    `);
  });

  test('a gutterfold', () => {
    expect(printSheet(only(sheetsOf(TAROT, 1, { sides: 'gutterfold' })), nameOf)).toMatchInlineSnapshot(`
      "sheet 210 × 297 mm
        front 1  at 32 28.5  clip 29 25.5  76 × 126
        back 1  at 108 28.5  clip 105 25.5  76 × 126
        lines M32 19.5L32 24.5M32 272.5L32 277.5M102 19.5L102 24.5M102 272.5L102 277.5M108 19.5L108 24.5M108 272.5L108 277.5M178 19.5L178 24.5M178 272.5L178 277.5M23 28.5L28 28.5M182 28.5L187 28.5M23 148.5L28 148.5M182 148.5L187 148.5
        dashes M105 19.5L105 24.5M105 272.5L105 277.5
        group at 36 14  turned 0
          text 0 3.3  Town cards · sheet 1 of 1 · fronts and backs · 1.0.0
        group at 36 278  turned 0
          lines M0 2.5L50 2.5M0 1.5L0 3.5M10 1.5L10 3.5M20 1.5L20 3.5M30 1.5L30 3.5M40 1.5L40 3.5M50 1.5L50 3.5
          text 52 3.3  Print at 100 %"
    `);
  });

  test.each([
    ['wide margins above', POKER, {}, ['Town cards · sheet 1 of 3 · fronts · 1.0.0', 'Print at 100 %']],
    ['wide margins at the sides', MINI, {}, ['Town cards · sheet 1 of 2 · fronts · 1.0.0', 'Print at 100 %']],
    [
      'room only between marks',
      { width: 63.5, height: 88.9 },
      { paper: LETTER },
      ['Town cards · sheet 1 of 3 · fronts · 1.0.0', 'Print at 100 %'],
    ],
    ['room nowhere', { width: 40, height: 40 }, {}, []],
  ])('%s: words on the sheet', (_, format, options, words) => {
    expect(textsOf(only(sheetsOf(format, 25, options)).marks)).toEqual(words);
  });

  test('no mark lies on a card or its bleed, nor off the paper, whatever the formats', () => {
    const chance = seeded(7);
    for (let round = 0; round < 400; round += 1) {
      const format = { width: 25 + chance(120), height: 25 + chance(120) };
      const options: Partial<GridPrint> = {
        paper: [A4, A3, LETTER][Math.floor(chance(3))] ?? A4,
        sides: (['duplex', 'fronts', 'gutterfold'] as const)[Math.floor(chance(3))] ?? 'duplex',
        flip: chance(2) < 1 ? 'long-edge' : 'short-edge',
        gutter: chance(2) < 1 ? 0 : chance(9),
        margin: chance(12),
        backOffset: [chance(4) - 2, chance(4) - 2],
      };
      for (const sheet of sheetsOf(format, 1 + Math.floor(chance(20)), options)) expectClear(sheet);
    }
  });
});

describe('many cards', () => {
  test('sheets are made as cards come: the first needs only its own cards', () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield { front: named(`front ${taken}`, POKER) };
      }
    }
    const stack = { cards: endless(), count: 1000, hasBacks: false };
    const sheets = imposeGrid(stack, print(), jobFor(POKER)).value ?? [];
    for (const sheet of sheets) {
      expect(textsOf(sheet.marks)[0]).toContain('sheet 1 of 112');
      break;
    }
    expect(taken).toBe(9);
  });

  test('no cards make no sheets', () => {
    expect(sheetsOf(POKER, 0)).toEqual([]);
  });
});

function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** Where a point printed on the other side is when the sheet is held against the light, front towards the eye. */
function seenThrough({ width, height }: Size, flip: GridPrint['flip']): (point: Point) => Point {
  const hangsOn = flip === 'long-edge' ? Math.max(width, height) : Math.min(width, height);
  return hangsOn === height
    ? ([x, y]) => [rounded(width - x), rounded(y)]
    : ([x, y]) => [rounded(x), rounded(height - y)];
}

/** Name and corners of backs, as seen through the paper. */
const backsOf = (backs: readonly Placement[], through: (point: Point) => Point) =>
  backs.map((placement) => ({
    card: nameOf(placement.frame).replace('back', 'card'),
    corners: trimCorners(placement).map(through),
  }));

/** What backs must be for a card that is turned over sideways: left and right change places, up stays up. */
const turnedSideways = (fronts: readonly Placement[]) =>
  fronts.map((placement) => {
    const [topLeft, topRight, bottomRight, bottomLeft] = trimCorners(placement);
    return {
      card: nameOf(placement.frame).replace('front', 'card'),
      corners: [topRight, topLeft, bottomLeft, bottomRight],
    };
  });

const clipsOf = (placements: readonly Placement[], through: (point: Point) => Point) =>
  placements.map(({ clip: { x, y, width, height } }) => {
    const [[ax, ay], [bx, by]] = [through([x, y]), through([x + width, y + height])];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)].map(rounded);
  });

function expectClear({ placements, marks, width, height }: Sheet) {
  for (const mark of markBoxes(marks)) {
    expect(placements.filter(({ clip }) => overlap(clip, mark)).map(({ frame }) => nameOf(frame))).toEqual(
      [],
    );
    expect(mark.x > -0.1 && mark.y > -0.1).toBe(true);
    expect(mark.x < width && mark.y < height).toBe(true);
  }
}

/** Repeatable numbers from 0 up to the bound. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * bound;
  };
}
