import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameItem, TextItem } from '../../../src/press/frame.js';
import { drawPdf } from '../../../src/press/pdf/draw-pdf.js';
import type { PdfOptions } from '../../../src/press/pdf/options.js';
import type { Placement, Sheet } from '../../../src/press/sheet.js';
import { shapeAll, typefaces } from './typefaces.js';

export const colors = new Map([
  ['ink', { rgb: [26, 26, 26], cmyk: [0, 0, 0, 90] }],
  ['paper', { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] }],
  ['sea', { rgb: [20, 80, 140], cmyk: [90, 60, 10, 5] }],
  ['sun', { rgb: [250, 200, 40], cmyk: [0, 20, 90, 0] }],
] as const);

const DEFAULTS: PdfOptions = {
  colors,
  colorSpace: 'rgb',
  fonts: typefaces,
  title: 'Tests',
  author: '',
  language: 'en',
  created: new Date(Date.UTC(2024, 0, 2, 3, 4, 5)),
  bookmarks: false,
};

export async function bytesOf(
  sheets: Iterable<Sheet>,
  options: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of drawPdf(sheets, { ...DEFAULTS, ...options })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Draws a PDF into a temporary folder. */
export async function fileOf(sheets: Iterable<Sheet>, options: Partial<PdfOptions> = {}): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'drawn.pdf');
  writeFileSync(file, await bytesOf(sheets, options));
  return file;
}

const run = (encoding: 'utf8' | 'latin1', program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 });

export const ask = (program: string, ...args: readonly string[]): string => run('utf8', program, args);

/** Everything in the file with streams unpacked, as text. */
export const unpacked = (file: string): string =>
  run('latin1', 'qpdf', ['--qdf', '--object-streams=disable', file, '-']);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue at a place in millimetres. */
  at(x: number, y: number): readonly number[];
}

const DPI = 127; // 5 pixels a millimetre

/** The first page as pixels. */
export function rasterOf(file: string, page = 1): Pixels {
  const out = file.replace(/\.pdf$/, `-${page}`);
  ask('pdftoppm', '-r', String(DPI), '-f', String(page), '-l', String(page), '-singlefile', file, out);
  const bytes = readFileSync(`${out}.ppm`);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const [length, width, height] = [header?.[0].length ?? 0, Number(header?.[1]), Number(header?.[2])];
  return {
    width,
    height,
    at(x, y) {
      const start = length + (Math.floor(y * 5) * width + Math.floor(x * 5)) * 3;
      return [...bytes.subarray(start, start + 3)];
    },
  };
}

export const line = (text: string, item: Partial<TextItem> & { readonly font?: string } = {}): TextItem => ({
  kind: 'text',
  x: 5,
  baseline: 10,
  size: 9,
  color: 'ink',
  spaceAfter: false,
  letterSpacing: 0,
  words: shapeAll(item.font ?? 'text', text),
  ...item,
});

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;

export const filled = (d: string, fill: string): FrameItem => ({ kind: 'path', d, fill });

export const card = (items: readonly FrameItem[], more: Partial<Frame> = {}): Frame => ({
  width: 60,
  height: 90,
  bleed: 3,
  items,
  ...more,
});

export const placed = (frame: Frame, at: Partial<Placement> = {}): Placement => ({
  frame,
  x: 0,
  y: 0,
  rotate: 0,
  scale: 1,
  clip: { x: 0, y: 0, width: 210, height: 297 },
  ...at,
});

export const sheet = (placements: readonly Placement[], more: Partial<Sheet> = {}): Sheet => ({
  width: 210,
  height: 297,
  placements,
  marks: [],
  ...more,
});

/** A page that is the trimmed card itself. */
export const page = (items: readonly FrameItem[]): Sheet => {
  const frame = card(items);
  return sheet([placed(frame)], { width: frame.width, height: frame.height });
};
