import type { Numbers } from './unfilter.js';

const TIFF = 2;
const FIRST_OF_PNG = 10;

/** Undoes what bytes were predicted from: the row above, the pixel before. */
export function unpredict(bytes: Uint8Array, numbers: Numbers): Uint8Array {
  const kind = numbers('Predictor', 1);
  const bits = numbers('Colors', 1) * numbers('BitsPerComponent', 8);
  const step = Math.max(1, Math.ceil(bits / 8));
  const row = Math.max(1, Math.ceil((bits * numbers('Columns', 1)) / 8));
  if (kind >= FIRST_OF_PNG) return unpredictPng(bytes, row, step);
  return kind === TIFF && numbers('BitsPerComponent', 8) === 8 ? unpredictTiff(bytes, row, step) : bytes;
}

function unpredictTiff(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let at = 0; at < out.length; at++)
    if (at % row >= step) out[at] = (out[at] ?? 0) + (out[at - step] ?? 0);
  return out;
}

/** Each row begins with the way it was predicted. */
function unpredictPng(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(Math.max(0, bytes.length - rows));
  for (let line = 0; line < rows; line++) {
    const from = line * (row + 1);
    const to = line * row;
    const way = bytes[from] ?? 0;
    for (let x = 0; x < row && to + x < out.length; x++) {
      const left = x < step ? 0 : (out[to + x - step] ?? 0);
      const up = line === 0 ? 0 : (out[to + x - row] ?? 0);
      const corner = line === 0 || x < step ? 0 : (out[to + x - row - step] ?? 0);
      out[to + x] = (bytes[from + 1 + x] ?? 0) + predicted(way, { left, up, corner });
    }
  }
  return out;
}

interface Around {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function predicted(way: number, { left, up, corner }: Around): number {
  switch (way) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
