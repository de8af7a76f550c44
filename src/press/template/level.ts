import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic.js';
import { LIMITS } from './limits.js';
import type { Context, Value } from './value.js';

/** What one filling of a template shares from top to bottom. */
export interface Run {
  /** `@game`, `@rules`, `@words`, `@product`, `@page`. */
  readonly globals: Context;
  readonly cards: (kind: string) => readonly Value[];
  readonly report: (found: Diagnostic) => void;
  /** Turns of `{{#each}}` that are still allowed. */
  turnsLeft: number;
  /** Elements that may still be made. */
  elementsLeft: number;
  /** One of the two has run out. */
  stopped: boolean;
}

/** One level of `{{#each}}`; the outermost is the card. */
export interface Level {
  readonly run: Run;
  readonly parent: Level | undefined;
  readonly value: Value;
  readonly key: string | number;
  readonly index: number;
  readonly last: boolean;
  /** Path of `value` in the card; absent for what does not come from the card. */
  readonly path: string | undefined;
}

/** Reads a value while a card is being filled in. */
export type Evaluate = (level: Level) => Value;

/** Path in the card of what an expression gives. */
export type Origin = (level: Level) => string | undefined;

export const firstLevel = (run: Run, value: Value): Level => ({
  run,
  parent: undefined,
  value,
  key: '',
  index: 0,
  last: true,
  path: '',
});

/** The level so many levels further out. */
export function outward(level: Level, levels: number): Level {
  let found = level;
  for (let left = levels; left > 0 && found.parent; left--) found = found.parent;
  return found;
}

/** A path one step further in. */
export function joined(path: string | undefined, name: string | number): string | undefined {
  if (path === undefined || path === '') return path === undefined ? undefined : String(name);
  return name === '' ? path : `${path}.${name}`;
}

/** Ends a filling that has grown too large, and says so once. */
export function stop(run: Run, what: 'turns' | 'elements', place: Place): void {
  if (run.stopped) return;
  run.stopped = true;
  run.report(problem('template/too-large', { what, limit: LIMITS[what] }, { place }));
}
