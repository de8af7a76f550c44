import { describe, expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import type { PdfOptions } from '../../../src/press/pdf/options.js';
import { fileOf, filled, page, rasterOf, rectangle, unpacked } from './drawing.js';

const net: readonly FrameItem[] = [
  filled(rectangle(5, 5, 20, 20), 'ink'),
  { kind: 'path', d: 'M5 15L45 15', die: 'cut' },
  { kind: 'group', x: 0, y: 0, items: [{ kind: 'path', d: 'M5 20L45 20', die: 'fold' }] },
  filled(rectangle(5, 30, 20, 10), 'sea'),
];
const condition = { identifier: 'FOGRA39', icc: new Uint8Array(128) };
const dieLines = { cut: 'Cut Contour', fold: 'Crease' };

describe('lines for the die', () => {
  test.each<readonly [string, Partial<PdfOptions>, { spots: number; layers: boolean }]>([
    ['are ink where nobody asks for more', { colorSpace: 'cmyk' }, { spots: 0, layers: false }],
    ['are spot colours on a layer', { colorSpace: 'cmyk', dieLines }, { spots: 2, layers: true }],
    ['so they are in RGB', { colorSpace: 'rgb', dieLines }, { spots: 2, layers: true }],
    [
      'have no layer in PDF 1.4, which knows none',
      { colorSpace: 'cmyk', dieLines, standard: { name: 'pdf/x-1a', condition } },
      { spots: 2, layers: false },
    ],
  ])('%s', async (_, options, { spots, layers }) => {
    const content = unpacked(await fileOf([page(net)], options));
    expect(content.match(/\/Separation/g) ?? []).toHaveLength(spots);
    expect(content.match(/^\/Die\w+ CS 1 SCN/gm) ?? []).toHaveLength(spots);
    expect(content.includes('/OCProperties')).toBe(layers);
    expect(content.match(/\/OC \/Die BDC/g) ?? []).toHaveLength(layers ? 2 : 0);
    // A plate below keeps its ink, and what comes after hides it again.
    expect(content.match(/^\/Over gs/gm) ?? []).toHaveLength(spots);
    if (spots > 0) expect(content).toContain('/Cut#20Contour');
  });

  test('by hand they are seen on dark and on light', async () => {
    const pixels = rasterOf(await fileOf([page(net)]));
    const row = (x: number, y: number) =>
      [-0.4, -0.2, 0, 0.2, 0.4].map((off) => pixels.at(x, y + off)[0] ?? 0);
    expect(Math.max(...row(10, 15))).toBeGreaterThan(100);
    expect(Math.min(...row(40, 15))).toBeLessThan(155);
  });

  test('a file without them says nothing of them', async () => {
    const content = unpacked(await fileOf([page([filled(rectangle(5, 5, 20, 20), 'ink')])], { dieLines }));
    expect(content).not.toContain('/OCProperties');
    expect(content).not.toContain('/Separation');
  });
});
