import type { Unpacked } from './unfilter.js';

const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MOST_CODES = 4096;

interface Setting {
  /** Codes grow by a bit one code earlier than they must, as TIFF did it first. */
  readonly early: boolean;
  readonly most: number;
}

/** LZW as PDF has it: codes of nine to twelve bits, the highest bit first. */
export function unpackLzw(bytes: Uint8Array, { early, most }: Setting): Unpacked {
  const parts: Uint8Array[] = [];
  let size = 0;
  let table: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  let [bits, held, width] = [0, 0, 9];
  const reset = () => {
    table = Array.from({ length: FIRST }, (_, byte) => Uint8Array.of(byte & 255));
    before = undefined;
    width = 9;
  };
  reset();
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xff_ffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >>> held) & ((1 << width) - 1);
    if (code === END) return { bytes: Buffer.concat(parts), whole: true };
    if (code === CLEAR) {
      reset();
      continue;
    }
    const known = table[code];
    const entry = code < table.length ? known : before && extended(before, before[0]);
    if (entry === undefined || code > table.length) break;
    if (before !== undefined && table.length < MOST_CODES) table.push(extended(before, entry[0]));
    before = entry;
    parts.push(entry);
    size += entry.length;
    if (size > most) break;
    const next = table.length + (early ? 1 : 0);
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return { bytes: Buffer.concat(parts), whole: false };
}

function extended(bytes: Uint8Array, last = 0): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}
