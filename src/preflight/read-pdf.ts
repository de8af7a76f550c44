import { constants, inflateSync } from 'node:zlib';
import {
  isDict,
  isList,
  isName,
  isRef,
  isStream,
  isText,
  type PdfDict,
  type PdfObject,
  type PdfStream,
} from './pdf-object.js';
import { isOperator, TokenReader } from './read-token.js';

type Dict = PdfDict['dict'];

/** A PDF as far as it can be read. */
export interface PdfFile {
  /** From the first line, such as 1.6. */
  readonly version: number;
  readonly trailer: Dict;
  readonly root: Dict;
  readonly pages: readonly Dict[];
  /** Follows references. */
  get(value: PdfObject | undefined): PdfObject | undefined;
  dict(value: PdfObject | undefined): Dict | undefined;
  /** A stream without its filters; `undefined` where it is packed in a way that is not read, or damaged. */
  unpack(stream: PdfStream): Uint8Array | undefined;
}

const OBJECT = /(\d+)\s+(\d+)\s+obj\b/g;
/** Above this a file is refused rather than unpacked without end. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads any PDF, by looking for its objects rather than trusting its table of them; later objects replace earlier ones, as
 * updates do. `undefined` where there is no PDF or none without a password.
 */
export function readPdf(bytes: Uint8Array): PdfFile | 'no-pdf' | 'encrypted' {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const version = /^%PDF-(\d\.\d)/m.exec(text.slice(0, 1024))?.[1];
  if (version === undefined) return 'no-pdf';
  const objects = new Map<number, PdfObject>();
  const trailers: Dict[] = [];
  collect({ bytes, text, objects, trailers });
  const trailer = new Map(trailers.flatMap((found) => [...found]));
  if (trailer.has('Encrypt')) return 'encrypted';
  const get = (value: PdfObject | undefined): PdfObject | undefined => {
    let found = value;
    for (let steps = 0; isRef(found) && steps < 20; steps++) found = objects.get(found.ref);
    return found;
  };
  const dict = (value: PdfObject | undefined): Dict | undefined => {
    const found = get(value);
    return isDict(found) ? found.dict : undefined;
  };
  const unpack = (stream: PdfStream): Uint8Array | undefined => unpackStream(stream, get);
  for (const stream of [...objects.values()].filter(isStream)) {
    if (nameOf(stream.dict.get('Type')) === 'ObjStm') unpackObjects(stream, { objects, unpack, get });
  }
  const root = dict(trailer.get('Root')) ?? catalogueIn(objects);
  if (root === undefined) return 'no-pdf';
  const pages = pagesBelow(root.get('Pages'), { dict, get });
  return {
    version: Number(nameOf(get(root.get('Version'))) ?? version),
    trailer,
    root,
    pages,
    get,
    dict,
    unpack,
  };
}

const catalogueIn = (objects: ReadonlyMap<number, PdfObject>): Dict | undefined =>
  [...objects.values()].filter(isDict).find(({ dict }) => nameOf(dict.get('Type')) === 'Catalog')?.dict;

export const nameOf = (value: PdfObject | undefined): string | undefined =>
  isName(value) ? value.name : undefined;

export const textOf = (value: PdfObject | undefined): string | undefined =>
  isText(value) ? value.text : undefined;

interface Reading {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly objects: Map<number, PdfObject>;
  readonly trailers: Dict[];
}

function collect({ bytes, text, objects, trailers }: Reading): void {
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(text); match; match = OBJECT.exec(text)) {
    const reader = new TokenReader(bytes, OBJECT.lastIndex);
    const value = reader.object();
    if (value === undefined || isOperator(value)) continue;
    const stream = isDict(value) ? streamAt(text, bytes, { dict: value.dict, at: reader.at }) : undefined;
    const found = stream?.stream ?? value;
    objects.set(Number(match[1]), found);
    if (stream && nameOf(stream.stream.dict.get('Type')) === 'XRef') trailers.push(stream.stream.dict);
    OBJECT.lastIndex = stream?.end ?? reader.at;
  }
  for (const { index } of text.matchAll(/\btrailer\b/g)) {
    const value = new TokenReader(bytes, index + 'trailer'.length).object();
    if (isDict(value as PdfObject)) trailers.push((value as PdfDict).dict);
  }
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
  return { stream: { dict, raw: bytes.subarray(from, end) }, end };
}

interface Shelves {
  readonly objects: Map<number, PdfObject>;
  readonly unpack: (stream: PdfStream) => Uint8Array | undefined;
  readonly get: PdfFile['get'];
}

function unpackObjects(stream: PdfStream, { objects, unpack, get }: Shelves): void {
  const [count, first] = ['N', 'First'].map((key) => Number(get(stream.dict.get(key)) ?? 0));
  const data = unpack(stream);
  if (data === undefined) return;
  const heads = new TokenReader(data);
  for (let index = 0; index < (count ?? 0); index++) {
    const [number, offset] = [heads.next(), heads.next()];
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    const value = new TokenReader(data, (first ?? 0) + offset).object();
    if (value !== undefined && !isOperator(value) && !objects.has(number)) objects.set(number, value);
  }
}

function unpackStream({ dict, raw }: PdfStream, get: PdfFile['get']): Uint8Array | undefined {
  const filter = get(dict.get('Filter'));
  const names = (isList(filter) ? filter : [filter]).map((entry) => nameOf(get(entry)));
  if (names.every((name) => name === undefined)) return raw;
  if (names.length !== 1 || (names[0] !== 'FlateDecode' && names[0] !== 'Fl')) return undefined;
  try {
    return inflateSync(raw, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST });
  } catch {
    return undefined;
  }
}

/** Handed down to pages that do not say otherwise. */
const INHERITED = ['MediaBox', 'CropBox', 'Resources', 'Rotate'];

function pagesBelow(
  top: PdfObject | undefined,
  { dict, get }: Pick<PdfFile, 'dict' | 'get'>,
): readonly Dict[] {
  const found: Dict[] = [];
  const seen = new Set<Dict>();
  const walk = (node: PdfObject | undefined, above: ReadonlyMap<string, PdfObject>): void => {
    const own = dict(node);
    if (own === undefined || seen.has(own)) return;
    seen.add(own);
    const merged = new Map([...above, ...own]);
    const kids = get(own.get('Kids'));
    if (!isList(kids)) found.push(merged);
    else {
      const handed = new Map([...merged].filter(([key]) => INHERITED.includes(key)));
      for (const kid of kids) walk(kid, handed);
    }
  };
  walk(top, new Map());
  return found;
}
