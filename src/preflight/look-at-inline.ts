import { lookAtSpace } from './look-at-resources.js';
import type { Looking } from './page-look.js';
import type { PdfObject } from './pdf-object.js';
import { isOperator, type TokenReader } from './read-token.js';

const E = 0x45;
const I = 0x49;
const isWhite = (byte: number | undefined): boolean =>
  byte === undefined || byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;

/** A picture inside a stream: its colours are looked at, its bytes are no operators. */
export function lookAtInline(reader: TokenReader, looking: Looking): void {
  let key: string | undefined;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (isOperator(token)) {
      if (token.operator === 'ID') break;
      continue;
    }
    if (key === 'CS' || key === 'ColorSpace') lookAtSpace(longName(token), 'picture', looking);
    key =
      key === undefined && typeof token === 'object' && token !== null && 'name' in token
        ? token.name
        : undefined;
  }
  const { bytes } = reader;
  for (let at = reader.at; at < bytes.length; at++) {
    if (bytes[at] === E && bytes[at + 1] === I && isWhite(bytes[at - 1]) && isWhite(bytes[at + 2])) {
      reader.at = at + 2;
      return;
    }
  }
  reader.at = bytes.length;
}

const LONG: Readonly<Record<string, string>> = {
  RGB: 'DeviceRGB',
  CMYK: 'DeviceCMYK',
  G: 'DeviceGray',
  I: 'Indexed',
};

function longName(space: PdfObject): PdfObject {
  if (Array.isArray(space)) return space.map((part: PdfObject) => longName(part));
  if (typeof space !== 'object' || space === null || !('name' in space)) return space;
  return { name: LONG[space.name] ?? space.name };
}
