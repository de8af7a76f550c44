import { describe, expect, test } from 'vitest';
import { imposeTiles, type TilesOptions } from '../../../src/press/imposition/impose-tiles.js';
import type { Sheet } from '../../../src/press/sheet.js';
import type { Box } from '../../../src/units.js';
import { printSheet } from '../../helpers/print-sheet.js';
import { A3, A4, jobFor, markBoxes, named, nameOf, overlap, rounded, textsOf } from './paper.js';

const A2 = { width: 594, height: 420 };
const BOARD = named('board', A2);

const ON_A4: TilesOptions = { file: 'board', as: 'tiles', paper: A4, columns: 2, rows: 2, scale: 0.94 };
const ON_A3: TilesOptions = { ...ON_A4, paper: A3, rows: 1 };

const impose = (options: TilesOptions) => imposeTiles(BOARD, options, jobFor(A2));
const sheetsOf = (options: TilesOptions): readonly Sheet[] => impose(options).value ?? [];

/** The part of the board, in its own millimetres, that a sheet shows. */
const shownBy = ({ placements }: Sheet): readonly Box[] =>
  placements.map(({ clip, x, y, scale }) => ({
    x: rounded((clip.x - x) / scale),
    y: rounded((clip.y - y) / scale),
    width: rounded(clip.width / scale),
    height: rounded(clip.height / scale),
  }));

describe('tiles make up the board', () => {
  test.each([
    ['four A4', ON_A4, { width: 297, height: 210 }, [8.91, 6.3]],
    ['two A3, upright', ON_A3, A3, [8.91, 12.6]],
    ['paper named on its side', { ...ON_A3, paper: { width: 420, height: 297 } }, A3, [8.91, 12.6]],
    ['eight A4 in full size', { ...ON_A4, columns: 4, rows: 2, scale: 0.9 }, A4, [38.175, 54]],
    ['six A3', { ...ON_A3, columns: 3, rows: 2, scale: 1 }, A3, [49.5, 105]],
  ] as const)('%s: no gap, nothing twice', (_, options, paper, [left, top]) => {
    const sheets = sheetsOf(options);
    const { columns, rows } = options;
    const [width, height] = [A2.width / columns, A2.height / rows].map(rounded);
    const expected = sheets.map((__, index) => ({
      x: rounded((index % columns) * (A2.width / columns)),
      y: rounded(Math.floor(index / columns) * (A2.height / rows)),
      width,
      height,
    }));
    expect(sheets).toHaveLength(columns * rows);
    expect(sheets.every((sheet) => sheet.width === paper.width && sheet.height === paper.height)).toBe(true);
    expect(sheets.flatMap(shownBy)).toEqual(expected);
    const [first] = sheets[0]?.placements ?? [];
    expect([first?.clip.x, first?.clip.y].map((value) => rounded(value ?? Number.NaN))).toEqual([left, top]);
  });

  test('an overlap repeats the neighbours on the right and below, and goes no further than the board', () => {
    expect(sheetsOf({ ...ON_A4, scale: 0.9, overlap: 9 }).flatMap(shownBy)).toEqual([
      { x: 0, y: 0, width: 307, height: 220 },
      { x: 297, y: 0, width: 297, height: 220 },
      { x: 0, y: 210, width: 307, height: 210 },
      { x: 297, y: 210, width: 297, height: 210 },
    ]);
  });

  test.each([
    ['four A4 at full size have no margin', { ...ON_A4, scale: 1 }, ['sheet/no-room-for-marks']],
    ['four A4 at 94 %', ON_A4, []],
    ['a tile larger than its paper', { ...ON_A4, columns: 1 }, ['sheet/does-not-fit']],
    ['an overlap that the paper cannot take', { ...ON_A4, overlap: 20 }, ['sheet/does-not-fit']],
  ])('%s', (_, options, codes) => {
    expect(impose(options).problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('around a tile', () => {
  test.each([
    ['four A4', ON_A4],
    ['two A3', ON_A3],
    ['with an overlap', { ...ON_A4, scale: 0.88, overlap: 10 }],
    ['many small', { ...ON_A4, columns: 5, rows: 4 }],
  ])('%s: nothing is printed on the picture or on other words', (_, options) => {
    for (const { placements, marks } of sheetsOf(options)) {
      const boxes = markBoxes(marks);
      expect(boxes.filter((mark) => placements.some(({ clip }) => overlap(clip, mark)))).toEqual([]);
      const words = markBoxes(marks.map((mark) => onlyTexts(mark)));
      expect(
        words.filter((word, index) => words.some((other, at) => at !== index && overlap(word, other))),
      ).toEqual([]);
    }
  });

  test('each tile has its number, and flaps name the tile that goes over them', () => {
    expect(sheetsOf(ON_A4).map(({ marks }) => textsOf(marks))).toEqual([
      ['Glue under tile 2', 'Glue under tile 3', 'Town cards · tile 1 of 4', 'Print at 100 %'],
      ['Glue under tile 4', 'Town cards · tile 2 of 4', 'Print at 100 %'],
      ['Glue under tile 4', 'Town cards · tile 3 of 4', 'Print at 100 %'],
      ['Town cards · tile 4 of 4', 'Print at 100 %'],
    ]);
  });

  test('the right half on A3', () => {
    expect(printSheet(sheetsOf(ON_A3)[1] ?? raise(), nameOf)).toMatchInlineSnapshot(`
      "sheet 297 × 420 mm
        board  at -270.27 12.6  scaled 0.94  clip 8.91 12.6  279.18 × 394.8
        lines M8.91 6.6L8.91 11.6M8.91 408.4L8.91 413.4M288.09 6.6L288.09 11.6M288.09 408.4L288.09 413.4M2.91 12.6L7.91 12.6M289.09 12.6L294.09 12.6M2.91 407.4L7.91 407.4M289.09 407.4L294.09 407.4
        fill M13.446 7.1L16.981 7.1L16.981 12.1L13.446 12.1Z
        lines M9.91 7.1L9.91 12.1M13.446 7.1L13.446 12.1M16.981 7.1L16.981 12.1M9.91 7.1L16.981 7.1M9.91 12.1L16.981 12.1
        group at 9.91 7.1  turned 0
          text 8.571 3.3  Town cards · tile 2 of 2
        group at 9.91 7.1  turned 0
          lines M197.18 2.5L247.18 2.5M197.18 1.5L197.18 3.5M207.18 1.5L207.18 3.5M217.18 1.5L217.18 3.5M227.18 1.5L227.18 3.5M237.18 1.5L237.18 3.5M247.18 1.5L247.18 3.5
          text 249.18 3.3  Print at 100 %"
    `);
  });
});

function onlyTexts(mark: Sheet['marks'][number]): Sheet['marks'][number] {
  if (mark.kind !== 'group') return { kind: 'group', items: [], x: 0, y: 0 };
  return { ...mark, items: mark.items.filter(({ kind }) => kind === 'text') };
}

function raise(): never {
  throw new Error('expected a sheet');
}
