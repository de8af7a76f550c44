import { checkTable, type Damage } from './check-table.js';
import { collectObjects, type Found, unpackObjectStreams } from './collect-objects.js';
import { findPages } from './find-pages.js';
import {
  isDict,
  isName,
  isRef,
  isStream,
  isText,
  type PdfDict,
  type PdfObject,
  type PdfStream,
} from './pdf-object.js';
import { type Unpacked, unfilter } from './unfilter.js';

type Dict = PdfDict['dict'];

/** A PDF as far as it can be read. */
export interface PdfFile {
  /** From the first line, such as 1.6. */
  readonly version: number;
  readonly trailer: Dict;
  readonly root: Dict;
  readonly pages: readonly Dict[];
  /** What is wrong with the file as a whole. */
  readonly damage: Damage | 'lost-pages' | undefined;
  /** Follows references. */
  get(value: PdfObject | undefined): PdfObject | undefined;
  dict(value: PdfObject | undefined): Dict | undefined;
  /** A stream without its filters; `undefined` where it is packed in a way that is not read, or damaged. */
  unpack(stream: PdfStream): Uint8Array | undefined;
  /** The same, and whether nothing of it is missing. */
  unfilter(stream: PdfStream): Unpacked | undefined;
}

/** Why a file cannot be read. */
export type Unreadable =
  | { readonly why: 'no-pdf' | 'damaged' }
  /** The object that says how, where it is one of its own. */
  | { readonly why: 'encrypted'; readonly object?: number | undefined; readonly bits?: number | undefined };

/**
 * Reads any PDF, by looking for its objects rather than trusting its table of them; later objects replace earlier ones, as
 * updates do. Never throws, whatever the bytes.
 */
export function readPdf(bytes: Uint8Array): PdfFile | Unreadable {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const version = /^%PDF-(\d\.\d)/m.exec(text.slice(0, 1024))?.[1];
  if (version === undefined) return { why: 'no-pdf' };
  const { objects, trailers } = collectObjects(bytes, text);
  const trailer = new Map(trailers.flatMap((found) => [...found]));
  const get = (value: PdfObject | undefined): PdfObject | undefined => {
    let found = value;
    for (let steps = 0; isRef(found) && steps < 20; steps++) found = objects.get(found.ref)?.value;
    return isRef(found) ? undefined : found;
  };
  const dict = (value: PdfObject | undefined): Dict | undefined => {
    const found = get(value);
    return isDict(found) ? found.dict : undefined;
  };
  const lock = lockOf(trailer.get('Encrypt'), objects, dict);
  if (lock) return lock;
  const unpack = (stream: PdfStream): Uint8Array | undefined => unfilter(stream, get)?.bytes;
  unpackObjectStreams({ objects, unpack, get });
  const root = dict(trailer.get('Root')) ?? catalogueIn(objects) ?? new Map<string, PdfObject>();
  const all = [...objects.values()].map(({ value }) => value);
  const { pages, lost } = findPages(root.get('Pages'), all, { dict, get });
  const table = checkTable(text);
  if (pages.length === 0 && (root.size === 0 || table !== undefined)) return { why: 'damaged' };
  return {
    version: Number(nameOf(get(root.get('Version'))) ?? version),
    trailer,
    root,
    pages,
    damage: table ?? (lost ? 'lost-pages' : undefined),
    get,
    dict,
    unpack,
    unfilter: (stream) => {
      const found = unfilter(stream, get);
      return found && { ...found, whole: found.whole && stream.cutOff !== true };
    },
  };
}

/** How a file is locked; what says so is recognised even where the end of the file, which names it, is lost. */
function lockOf(
  named: PdfObject | undefined,
  objects: ReadonlyMap<number, Found>,
  dict: PdfFile['dict'],
): Unreadable | undefined {
  const loose = [...objects].find(([, { value }]) => isDict(value) && !isStream(value) && isLock(value.dict));
  const object = isRef(named) ? named.ref : loose?.[0];
  if (named === undefined && object === undefined) return undefined;
  const lock = dict(named) ?? (object === undefined ? undefined : dict({ ref: object }));
  const length = lock?.get('Length');
  const usual = typeof length === 'number' && length >= 40 ? length : undefined;
  const bits = lock?.get('V') === 5 ? 256 : usual;
  return { why: 'encrypted', object, bits };
}

const isLock = (found: Dict): boolean =>
  nameOf(found.get('Filter')) === 'Standard' && ['V', 'R', 'O', 'U'].every((key) => found.has(key));

const catalogueIn = (objects: ReadonlyMap<number, Found>): Dict | undefined =>
  [...objects.values()]
    .map(({ value }) => value)
    .filter(isDict)
    .findLast(({ dict }) => nameOf(dict.get('Type')) === 'Catalog')?.dict;

export const isUnreadable = (read: PdfFile | Unreadable): read is Unreadable => 'why' in read;

export const nameOf = (value: PdfObject | undefined): string | undefined =>
  isName(value) ? value.name : undefined;

export const textOf = (value: PdfObject | undefined): string | undefined =>
  isText(value) ? value.text : undefined;
