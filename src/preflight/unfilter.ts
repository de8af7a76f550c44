import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { ascii85, asciiHex, runLength } from './ascii-filters.js';
import { unpackLzw } from './lzw.js';
import { isDict, isList, type PdfObject, type PdfStream } from './pdf-object.js';
import { unpredict } from './predictor.js';

/** Above this a stream is refused rather than unpacked without end. */
export const LARGEST = 256 * 1024 * 1024;

/** What a stream holds, as far as it can be unpacked. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Nothing is missing, and nothing was guessed. */
  readonly whole: boolean;
}

type Get = (value: PdfObject | undefined) => PdfObject | undefined;
type Settings = ReadonlyMap<string, PdfObject>;

/** Takes a stream’s filters off, one after the other; nothing where one is not known, as those of pictures are not. */
export function unfilter({ dict, raw }: PdfStream, get: Get): Unpacked | undefined {
  const listed = (...keys: readonly string[]): readonly (PdfObject | undefined)[] => {
    const found = keys.map((key) => get(dict.get(key))).find((value) => value !== undefined);
    return isList(found) ? found.map(get) : [found];
  };
  const names = listed('Filter', 'F').flatMap((value) => nameIn(value) ?? []);
  const settings = listed('DecodeParms', 'DP');
  let now: Unpacked = { bytes: raw, whole: true };
  for (const [index, name] of names.entries()) {
    const filter = FILTERS[name];
    if (filter === undefined) return undefined;
    const own = settings[index];
    const next = filter(now.bytes, numbersIn(isDict(own) ? own.dict : new Map(), get));
    if (next === undefined || next.bytes.length > LARGEST) return undefined;
    now = { bytes: next.bytes, whole: next.whole && now.whole };
  }
  return now;
}

const nameIn = (value: PdfObject | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;

/** Settings of a filter, by name; each has a default. */
export type Numbers = (name: string, usual: number) => number;

const numbersIn =
  (settings: Settings, get: Get): Numbers =>
  (name, usual) => {
    const found = get(settings.get(name));
    return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found < 1e6 ? found : usual;
  };

type Filter = (bytes: Uint8Array, numbers: Numbers) => Unpacked | undefined;

const flate: Filter = (bytes, numbers) => {
  const inflated = inflate(bytes);
  return inflated && { ...inflated, bytes: unpredict(inflated.bytes, numbers) };
};

const lzw: Filter = (bytes, numbers) => {
  const { bytes: unpacked, whole } = unpackLzw(bytes, {
    early: numbers('EarlyChange', 1) !== 0,
    most: LARGEST,
  });
  return { bytes: unpredict(unpacked, numbers), whole };
};

const FILTERS: Readonly<Record<string, Filter>> = {
  FlateDecode: flate,
  Fl: flate,
  LZWDecode: lzw,
  LZW: lzw,
  ASCII85Decode: ascii85,
  A85: ascii85,
  ASCIIHexDecode: asciiHex,
  AHx: asciiHex,
  RunLengthDecode: (bytes) => runLength(bytes, LARGEST),
  RL: (bytes) => runLength(bytes, LARGEST),
  // Of a file without a password it changes nothing.
  Crypt: (bytes) => ({ bytes, whole: true }),
};

/** What is cut off or wrong at its end is still read as far as it goes. */
function inflate(bytes: Uint8Array): Unpacked | undefined {
  const attempts: readonly (() => Unpacked)[] = [
    () => ({ bytes: inflateSync(bytes, { maxOutputLength: LARGEST }), whole: true }),
    () => ({ bytes: inflateSync(bytes, { finishFlush: PARTLY, maxOutputLength: LARGEST }), whole: false }),
    // Without its sum, which some programs get wrong.
    () => ({
      bytes: inflateRawSync(bytes.subarray(2), { finishFlush: PARTLY, maxOutputLength: LARGEST }),
      whole: false,
    }),
  ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next is less strict.
    }
  }
  return undefined;
}

const PARTLY = constants.Z_SYNC_FLUSH;
