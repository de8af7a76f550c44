import { describe, expect, test } from 'vitest';
import { drawPdf } from '../../../src/press/pdf/draw-pdf.js';
import {
  ask,
  bytesOf,
  card,
  colors,
  fileOf,
  filled,
  line,
  page,
  placed,
  rectangle,
  sha256,
  sheet,
  unpacked,
} from './drawing.js';
import { typefaces } from './typefaces.js';

const item = line('The shared kitchen');

describe('the file', () => {
  test('is sound and says what it is', async () => {
    const file = await fileOf([page([item]), page([item])], {
      title: 'Fish & <chips>',
      author: 'Zoë',
      language: 'fr',
    });
    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    const info = ask('pdfinfo', '-isodates', file);
    expect(info).toMatch(/^Title: +Fish & <chips>$/m);
    expect(info).toMatch(/^Author: +Zoë$/m);
    expect(info).toMatch(/^Producer: +cocreator$/m);
    expect(info).toMatch(/^CreationDate: +2024-01-02T03:04:05Z$/m);
    expect(info).toMatch(/^Pages: +2$/m);
    expect(info).toMatch(/^PDF version: +1\.6$/m);
    expect(info).not.toContain('ModDate');
    expect(ask('pdfinfo', '-meta', file)).toContain('Fish &amp; &lt;chips&gt;');
    expect(unpacked(file)).toMatch(
      /\/Lang \(fr\)[\s\S]*\/DisplayDocTitle true|\/DisplayDocTitle true[\s\S]*\/Lang \(fr\)/,
    );
  });

  test('has the size of the sheet, its trim and its bleed', async () => {
    const file = await fileOf([
      sheet([placed(card([item]))], {
        width: 76,
        height: 101,
        trim: { x: 8, y: 6, width: 60, height: 88 },
        bleed: { x: 5, y: 3, width: 66, height: 94 },
      }),
    ]);
    const boxes = ask('pdfinfo', '-box', file).split('\n');
    const box = (name: string) =>
      boxes
        .find((text) => text.startsWith(name))
        ?.match(/-?[\d.]+/g)
        ?.map((points) => (Number(points) * 25.4) / 72);
    const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 2));
    expect(box('MediaBox')).toEqual(near([0, 0, 76, 101]));
    expect(box('TrimBox')).toEqual(near([8, 7, 68, 95]));
    expect(box('BleedBox')).toEqual(near([5, 4, 71, 98]));
  });

  test('is the same bytes twice', async () => {
    const sheets = () => [page([item, filled(rectangle(1, 1, 9, 9), 'sea')]), page([line('Again')])];
    expect(sha256(await bytesOf(sheets()))).toBe(sha256(await bytesOf(sheets())));
  });

  test('of another time is another file', async () => {
    const later = await bytesOf([page([item])], { created: new Date(0) });
    expect(sha256(later)).not.toBe(sha256(await bytesOf([page([item])])));
  });

  test('counts its pages as they are read, and draws no sheet before it is asked for', async () => {
    let made = 0;
    function* sheets() {
      for (; made < 400; made += 1) yield page([line(`Card ${made} ${Math.sin(made)} ${Math.cos(made)}`)]);
    }
    const options = {
      colors,
      colorSpace: 'rgb',
      fonts: typefaces,
      title: '',
      author: '',
      language: 'en',
    } as const;
    const pdf = drawPdf(sheets(), { ...options, created: new Date(0), bookmarks: false });
    const chunks = pdf[Symbol.asyncIterator]();
    await chunks.next();
    expect(pdf.pages).toBeGreaterThan(10);
    expect(made).toBeLessThan(pdf.pages + 2);
    expect(made).toBeLessThan(400);
    while (!(await chunks.next()).done);
    expect(pdf.pages).toBe(400);
  });

  test.each([
    ['an unknown colour', line('Hello', { color: 'mauve' }), /mauve/],
    ['a relative path', filled('M0 0l4 4', 'ink'), /Not a path/],
    ['a path that lacks a number', filled('M0 0L4', 'ink'), /Not a path/],
  ])('with %s is not drawn', async (_, wrong, message) => {
    await expect(bytesOf([page([wrong])])).rejects.toThrow(message);
  });
});
