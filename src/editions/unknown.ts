import type { Facts } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/suggest.js';
import { type Finding, finding } from '../project/finding.js';
import type { Origin } from '../project/project.js';

const MOST_OFFERED = 30;

/** A name in an edition that the game does not know. */
export const unknown = (
  what: Facts['edition/unknown']['what'],
  name: string,
  names: readonly string[],
  origin: Origin,
): Finding => {
  const known = names.length > MOST_OFFERED ? [] : names;
  return finding('edition/unknown', () => ({ what, name, nearest: nearest(name, names), known }), { origin });
};
