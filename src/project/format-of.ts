import type { FileFormat } from '../diagnostics/facts/file.js';

const SIGNATURES: readonly (readonly [FileFormat, ...(readonly number[])])[] = [
  ['utf-16', 0xff, 0xfe],
  ['utf-16', 0xfe, 0xff],
  ['office', 0x50, 0x4b, 0x03, 0x04],
  ['office', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
];

/** What a file is that is no text in UTF-8, by its first bytes or by a zero among them all. */
export function formatOf(bytes: Uint8Array): FileFormat | undefined {
  const known = SIGNATURES.find(([, ...signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  return bytes.includes(0) ? 'binary' : undefined;
}
