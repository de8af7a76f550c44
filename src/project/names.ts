import type { Facts } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/suggest.js';
import { type Finding, finding, type Spot } from './finding.js';

/** Names that may be used somewhere. */
export interface Names {
  readonly names: ReadonlySet<string>;
  /** False where something could not be read: a name that is not here may still exist. */
  readonly complete: boolean;
}

type Missing = Facts['game/unknown-name'];

interface Use extends Pick<Missing, 'what' | 'kind'> {
  readonly name: string;
  readonly spot: Spot;
}

/** Nothing when the name exists; long lists are not offered, only the nearest name is. */
export function checkName({ what, kind, name, spot }: Use, { names, complete }: Names): readonly Finding[] {
  if (names.has(name) || !complete) return [];
  const facts = (): Missing => {
    const known = names.size > MOST_OFFERED ? [] : [...names];
    return { what, kind, name, nearest: nearest(name, names), known };
  };
  return [finding('game/unknown-name', facts, spot)];
}

const MOST_OFFERED = 30;
