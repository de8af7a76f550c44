import { readPdf } from '../../src/preflight/read-pdf.js';

type Matrix = readonly [number, number, number, number];
const times = ([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];
const TOKEN = /\/[^\s/<>[\]()]+|-?[\d.]+|\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]*>|[A-Za-z'"*]+|<<|>>|[[\]]/g;

/** Sizes in pt of all type shown in a PDF of ours, as it comes out on paper; what lies in figures stands apart. */
export function typeSizes(bytes: Uint8Array): {
  readonly text: readonly number[];
  readonly figures: readonly number[];
} {
  const file = readPdf(bytes);
  if ('why' in file) throw new Error(file.why);
  const found = { text: [] as number[], figures: [] as number[] };
  for (const page of file.pages) {
    const stream = file.get(page.get('Contents'));
    const content = Buffer.from(file.unpack(stream as never) ?? []).toString('latin1');
    sizesIn(content, found);
  }
  return found;
}

function sizesIn(content: string, found: { text: number[]; figures: number[] }): void {
  const whole: Matrix = [1, 0, 0, 1];
  let [ctm, type, size] = [whole, whole, 0];
  const saved: (readonly [Matrix, number])[] = [];
  const tags: string[] = [];
  let operands: string[] = [];
  const matrix = (): Matrix => operands.slice(-6, -2).map(Number) as unknown as Matrix;
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]+$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'q') saved.push([ctm, size]);
    if (token === 'Q') [ctm, size] = saved.pop() ?? [whole, 0];
    if (token === 'cm') ctm = times(matrix(), ctm);
    if (token === 'BT') type = whole;
    if (token === 'Tf') size = Number(operands.at(-1));
    if (token === 'Tm') type = matrix();
    if (token === 'BDC' || token === 'BMC') tags.push(operands[0] ?? '');
    if (token === 'EMC') tags.pop();
    if (/^(?:TJ|Tj)$/.test(token)) {
      const [, , c, d] = times(type, ctm);
      const shown = size * Math.hypot(c, d);
      (tags.includes('/Figure') ? found.figures : found.text).push(Math.round(shown * 100) / 100);
    }
    operands = [];
  }
}
