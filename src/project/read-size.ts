import { nearest } from '../diagnostics/suggest.js';
import type { Size } from '../units.js';
import { type Found, finding } from './finding.js';
import type { Origin } from './project.js';

interface Known {
  readonly what: 'format' | 'paper';
  readonly sizes: ReadonlyMap<string, Size>;
  /** False where more may be named in a file that could not be read. */
  readonly complete?: boolean;
}

/** A size as it is written: by name, or as a width and a height. */
export function readSize(
  written: string | Size,
  origin: Origin,
  { what, sizes, complete = true }: Known,
): Found<Size | undefined> {
  if (typeof written !== 'string') return { value: written, findings: [] };
  const size = sizes.get(written);
  if (size || !complete) return { value: size, findings: [] };
  const names = [...sizes.keys()];
  const facts = { what, name: written, nearest: nearest(written, names), known: names };
  return { value: undefined, findings: [finding('game/unknown-name', facts, { origin })] };
}

/** Turns a size so that it stands or lies. */
export function turned(size: Size, orientation: 'portrait' | 'landscape' | undefined): Size {
  const lies = size.width > size.height;
  const turn = orientation === 'landscape' ? !lies : orientation === 'portrait' && lies;
  return turn ? { width: size.height, height: size.width } : size;
}
