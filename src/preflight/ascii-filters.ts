import type { Unpacked } from './unfilter.js';

const TILDE = 0x7e;
const BANG = 0x21;
const LETTER_Z = 0x7a;
const isWhite = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;

/** Five signs for four bytes, up to `~>`. */
export function ascii85(bytes: Uint8Array): Unpacked {
  const out: number[] = [];
  let group: number[] = [];
  let whole = false;
  let isRight = true;
  const from = bytes[0] === 0x3c && bytes[1] === TILDE ? 2 : 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (isWhite(byte)) continue;
    if (byte === TILDE) {
      whole = true;
      break;
    }
    if (byte === LETTER_Z && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= BANG && byte < BANG + 85) group.push(byte - BANG);
    else isRight = false;
    if (group.length === 5) {
      out.push(...fourBytes(group));
      group = [];
    }
  }
  if (group.length > 1) {
    const count = group.length - 1;
    out.push(...fourBytes([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, count));
  }
  return { bytes: Uint8Array.from(out), whole: whole && isRight };
}

function fourBytes(group: readonly number[]): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0) >>> 0;
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** Two digits a byte, up to `>`. */
export function asciiHex(bytes: Uint8Array): Unpacked {
  const end = bytes.indexOf(0x3e);
  const text = Buffer.from(bytes.subarray(0, end < 0 ? bytes.length : end)).toString('latin1');
  const digits = text.replaceAll(/[^0-9a-fA-F]/g, '');
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return {
    bytes: new Uint8Array(Buffer.from(even, 'hex')),
    whole: end >= 0 && !/[^0-9a-fA-F\s\0]/.test(text),
  };
}

const END = 128;

/** Runs of a byte, and of bytes as they are. */
export function runLength(bytes: Uint8Array, most: number): Unpacked {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size <= most; ) {
    const length = bytes[at] ?? END;
    if (length === END) return { bytes: Buffer.concat(parts), whole: true };
    const part =
      length < END
        ? bytes.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    parts.push(part);
    size += part.length;
    at += length < END ? length + 2 : 2;
  }
  return { bytes: Buffer.concat(parts), whole: false };
}
