import type { Mm } from '../../units.js';

/** A length for each edge of a box. */
export interface Sides {
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
}

export const NO_SIDES: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

/** One to four lengths as CSS reads them: all; vertical, horizontal; top, horizontal, bottom; top, right, bottom, left. */
export function sidesOf(lengths: readonly Mm[] | undefined): Sides {
  if (lengths === undefined) return NO_SIDES;
  const [top = 0, right = top, bottom = top, left = right] = lengths;
  return { top, right, bottom, left };
}

/** The bleed on the edges an element's `bleed` attribute names: `all`, or a list such as `top left`. */
export function bleedSides(edges: string | undefined, bleed: Mm): Sides {
  if (edges === undefined || bleed === 0) return NO_SIDES;
  const words = edges.trim().split(/[\s,]+/);
  const over = (edge: string) => (words.includes(edge) || words.includes('all') ? bleed : 0);
  return { top: over('top'), right: over('right'), bottom: over('bottom'), left: over('left') };
}
