import type { Place } from '../diagnostics/diagnostic.js';
import type { Data, Origin } from './project.js';

/** A value that takes the place of one that is written in a game, such as a translation. */
export interface Laid {
  readonly value: Data;
  /** Where it was written; the place it covers where absent. */
  readonly place?: Place | undefined;
}

/** Values laid over the files of a game, by file and path. A path that is not there is added. */
export class Overlay {
  readonly #files = new Map<string, Map<string, { readonly path: Origin['path']; readonly laid: Laid }>>();

  lay({ file, path }: Origin, laid: Laid): void {
    const entries = this.#files.get(file) ?? new Map();
    this.#files.set(file, entries);
    entries.set(JSON.stringify(path), { path, laid });
  }

  at({ file, path }: Origin): Laid | undefined {
    const entries = this.#files.get(file);
    return entries?.get(JSON.stringify(path))?.laid;
  }

  /** The data of a file with everything that is laid over it; what is covered stays as it is. */
  over(file: string, data: unknown): unknown {
    const entries = this.#files.get(file);
    if (entries === undefined) return data;
    // Aliases let two places share a value, so nothing is changed that was not copied for this place.
    const own = new Set<object>();
    return [...entries.values()].reduce(
      (all, { path, laid }) => withValue(all, path, { value: laid.value, own }),
      data,
    );
  }
}

interface Change {
  readonly value: Data;
  /** Copies made so far. */
  readonly own: Set<object>;
}

function withValue(data: unknown, [step, ...rest]: Origin['path'], change: Change): unknown {
  if (step === undefined) return change.value;
  const copy = copyOf(data, step, change.own);
  change.own.add(copy);
  const inner = Object.hasOwn(copy, step) ? (copy as Record<string | number, unknown>)[step] : undefined;
  const value = withValue(inner, rest, change);
  Object.defineProperty(copy, step, { value, writable: true, enumerable: true, configurable: true });
  return copy;
}

function copyOf(data: unknown, step: string | number, own: Set<object>): object {
  if (typeof data !== 'object' || data === null) return typeof step === 'number' ? [] : {};
  if (own.has(data)) return data;
  return Array.isArray(data) ? [...data] : { ...data };
}
