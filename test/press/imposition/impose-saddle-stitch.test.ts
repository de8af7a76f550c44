import { describe, expect, test } from 'vitest';
import { imposeSaddleStitch } from '../../../src/press/imposition/impose-saddle-stitch.js';
import type { Sheet } from '../../../src/press/sheet.js';
import { printSheet } from '../../helpers/print-sheet.js';
import { A3, A4, jobFor, markBoxes, named, nameOf, overlap, trimBox } from './paper.js';

const A5 = { width: 148, height: 210 };

const pagesTo = (count: number) => Array.from({ length: count }, (_, index) => named(String(index + 1), A5));

const sheetsOf = (count: number, { paper = A4, lastIsBackCover = false } = {}): readonly Sheet[] =>
  imposeSaddleStitch(
    { pages: pagesTo(count), lastIsBackCover },
    { file: 'rules', as: 'saddle-stitch', paper },
    jobFor(A5),
  ).value ?? [];

const BLANK = '-';

/** The page printed on one half of a side. */
function half({ placements, width }: Sheet, wanted: 'left' | 'right'): string {
  const found = placements.find(
    (placement) => (trimBox(placement).x < width / 2 - 1 ? 'left' : 'right') === wanted,
  );
  return found ? nameOf(found.frame) : BLANK;
}

/**
 * Folds the stack and turns its leaves: first the right halves from the outermost sheet inwards, each with what is
 * behind it after a turn about the vertical axis, then the left halves outwards.
 */
function readAloud(sheets: readonly Sheet[]): string {
  const papers = sheets.flatMap((front, index) => {
    const back = sheets[index + 1];
    return index % 2 === 0 && back ? [{ front, back }] : [];
  });
  const inwards = papers.flatMap(({ front, back }) => [half(front, 'right'), half(back, 'left')]);
  const outwards = papers
    .toReversed()
    .flatMap(({ front, back }) => [half(back, 'right'), half(front, 'left')]);
  return [...inwards, ...outwards].join(' ');
}

describe('a folded booklet reads in order', () => {
  test.each([
    [4, false, '1 2 3 4'],
    [8, false, '1 2 3 4 5 6 7 8'],
    [12, false, '1 2 3 4 5 6 7 8 9 10 11 12'],
    [10, false, '1 2 3 4 5 6 7 8 9 10 - -'],
    [10, true, '1 2 3 4 5 6 7 8 9 - - 10'],
    [1, false, '1 - - -'],
    [1, true, '- - - 1'],
    [0, false, ''],
  ])('%i pages, the last a back cover: %s', (count, lastIsBackCover, read) => {
    expect(readAloud(sheetsOf(count, { lastIsBackCover }))).toBe(read);
  });
});

describe('on paper', () => {
  test('A5 fills A4: bleed stops at the spine and at the paper, no room for marks', () => {
    expect(printSheet(sheetsOf(4)[0] ?? raise(), nameOf)).toMatchInlineSnapshot(`
      "sheet 297 × 210 mm
        4  at 0.5 0  clip 0 0  148.5 × 210
        1  at 148.5 0  clip 148.5 0  148.5 × 210"
    `);
  });

  test('A5 on A3: bleed, crop marks, and a fold mark at the spine', () => {
    const sheet = sheetsOf(4, { paper: A3 })[0] ?? raise();
    expect(printSheet(sheet, nameOf)).toMatchInlineSnapshot(`
      "sheet 420 × 297 mm
        4  at 62 43.5  clip 59 40.5  151 × 216
        1  at 210 43.5  clip 210 40.5  151 × 216
        lines M62 34.5L62 39.5M62 257.5L62 262.5M358 34.5L358 39.5M358 257.5L358 262.5M53 43.5L58 43.5M362 43.5L367 43.5M53 253.5L58 253.5M362 253.5L367 253.5
        dashes M210 34.5L210 39.5M210 257.5L210 262.5
        group at 66 29  turned 0
          text 0 3.3  Town cards · sheet 1 of 1 · fronts · 1.0.0"
    `);
    const clips = sheet.placements.map(({ clip }) => clip);
    expect(markBoxes(sheet.marks).filter((mark) => clips.some((clip) => overlap(clip, mark)))).toEqual([]);
  });

  test('pages twice as wide as the paper are reported', () => {
    const paper = { width: 148, height: 210 };
    const { value, problems } = imposeSaddleStitch(
      { pages: pagesTo(4), lastIsBackCover: false },
      { file: 'rules', as: 'saddle-stitch', paper },
      jobFor(A5),
    );
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'sheet/does-not-fit', facts: { what: 'spread', format: { width: 296, height: 210 }, paper } },
    ]);
  });
});

function raise(): never {
  throw new Error('expected a sheet');
}
