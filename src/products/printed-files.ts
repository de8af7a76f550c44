import type { Frame, FrameItem } from '../press/frame.js';
import { digestOf } from './digest.js';

/** A file that was printed, to be written again where another edition prints the same. */
export interface PrintedFile {
  readonly pages: number;
  readonly bytes: readonly Uint8Array[];
}

/** Files printed before, by all that is in them. */
export interface PrintedFiles {
  find(key: string): PrintedFile | undefined;
  keep(key: string, file: PrintedFile): void;
  /** What frames show, and which of them are one object: equal where a file of them would be drawn the same. */
  likeness(frames: readonly Frame[], rest: unknown): string;
}

/** Bytes of all files kept; those after them are printed again. */
const MOST_BYTES = 48 * 2 ** 20;

export function openPrintedFiles(): PrintedFiles {
  const files = new Map<string, PrintedFile>();
  const sketches = new WeakMap<readonly FrameItem[], string>();
  const idOf = openIds();
  let room = MOST_BYTES;

  /** Words and pictures are as good as what they are made of: they are made once a language. */
  const sketch = (key: string, value: unknown): unknown => {
    if (key === 'words' && Array.isArray(value)) return value.map(idOf);
    return key === 'image' ? idOf(value) : value;
  };
  const sketchOf = (items: readonly FrameItem[]): string => {
    const made = sketches.get(items) ?? digestOf(JSON.stringify(items, sketch));
    sketches.set(items, made);
    return made;
  };

  return {
    find: (key) => files.get(key),
    keep(key, file) {
      const size = file.bytes.reduce((sum, { length }) => sum + length, 0);
      if (size > room || files.has(key)) return;
      room -= size;
      files.set(key, file);
    },
    likeness(frames, rest) {
      const first = new Map<Frame, number>();
      const shown = frames.map((frame, index) => {
        const { width, height, bleed, items } = frame;
        const same = first.get(frame);
        first.set(frame, same ?? index);
        return same ?? [width, height, bleed, sketchOf(items)];
      });
      return digestOf([rest, shown]);
    },
  };
}

/** A number for each object, for as long as it lives. */
function openIds(): (thing: unknown) => number | undefined {
  const ids = new WeakMap<object, number>();
  let next = 0;
  return (thing) => {
    if (typeof thing !== 'object' || thing === null) return undefined;
    const id = ids.get(thing) ?? next++;
    ids.set(thing, id);
    return id;
  };
}
