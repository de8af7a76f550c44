import { isDict, type PdfDict, type PdfObject, type PdfStream } from './pdf-object.js';
import { isOperator, TokenReader } from './read-token.js';

type Dict = PdfDict['dict'];

/** What was found in a file by looking for it, from its first byte to its last. */
export interface Collected {
  /** The last of each number: updates are written behind what they replace. */
  readonly objects: Map<number, Found>;
  readonly trailers: readonly Dict[];
}

export interface Found {
  readonly value: PdfObject;
  /** Where it stands in the file, or the stream it is packed in. */
  readonly at: number;
}

const OBJECT_OR_TRAILER = /(\d+)\s+(\d+)\s+obj\b|\btrailer\b/g;

export function collectObjects(bytes: Uint8Array, text: string): Collected {
  const objects = new Map<number, Found>();
  const trailers: Dict[] = [];
  OBJECT_OR_TRAILER.lastIndex = 0;
  for (let match = OBJECT_OR_TRAILER.exec(text); match; match = OBJECT_OR_TRAILER.exec(text)) {
    const reader = new TokenReader(bytes, OBJECT_OR_TRAILER.lastIndex);
    const value = reader.object();
    if (value === undefined || isOperator(value)) continue;
    const number = match[1];
    if (number === undefined) {
      if (isDict(value)) trailers.push(value.dict);
      continue;
    }
    const stream = isDict(value) ? streamAt(text, bytes, { dict: value.dict, at: reader.at }) : undefined;
    objects.set(Number(number), { value: stream?.stream ?? value, at: match.index });
    if (stream && isNamed(stream.stream.dict.get('Type'), 'XRef')) trailers.push(stream.stream.dict);
    // What stands inside a stream, such as an attached PDF, is no part of this one.
    OBJECT_OR_TRAILER.lastIndex = stream?.end ?? reader.at;
  }
  return { objects, trailers };
}

const STREAM = /\s*stream(?:\r\n|\n|\r)/y;

function streamAt(
  text: string,
  bytes: Uint8Array,
  { dict, at }: { readonly dict: Dict; readonly at: number },
): { readonly stream: PdfStream; readonly end: number } | undefined {
  STREAM.lastIndex = at;
  const start = STREAM.exec(text);
  if (start === null) return undefined;
  const from = STREAM.lastIndex;
  const told = dict.get('Length');
  const ends = typeof told === 'number' && /^\s*endstream/.test(text.slice(from + told, from + told + 16));
  const to = ends && typeof told === 'number' ? from + told : text.indexOf('endstream', from);
  const end = to < 0 ? text.length : to;
  return { stream: { dict, raw: bytes.subarray(from, end), ...(to < 0 && { cutOff: true }) }, end };
}

interface Shelves {
  readonly objects: Map<number, Found>;
  readonly unpack: (stream: PdfStream) => Uint8Array | undefined;
  readonly get: (value: PdfObject | undefined) => PdfObject | undefined;
}

/** Takes the objects out of the streams they are packed in; one that stands further back in the file is newer. */
export function unpackObjectStreams({ objects, unpack, get }: Shelves): void {
  for (const { value, at } of [...objects.values()]) {
    if (!isDict(value) || !('raw' in value) || !isNamed(value.dict.get('Type'), 'ObjStm')) continue;
    const data = unpack(value);
    if (data !== undefined) unpackOne(value, data, { objects, get, at });
  }
}

function unpackOne(
  stream: PdfStream,
  data: Uint8Array,
  { objects, get, at }: Pick<Shelves, 'objects' | 'get'> & { readonly at: number },
): void {
  const [count = 0, first = 0] = ['N', 'First'].map((key) => Number(get(stream.dict.get(key)) ?? 0));
  const heads = new TokenReader(data);
  for (let index = 0; index < count; index++) {
    const [number, offset] = [heads.next(), heads.next()];
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    const value = new TokenReader(data, first + offset).object();
    const before = objects.get(number);
    if (value !== undefined && !isOperator(value) && (before === undefined || before.at < at))
      objects.set(number, { value, at });
  }
}

const isNamed = (value: PdfObject | undefined, name: string): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name;
