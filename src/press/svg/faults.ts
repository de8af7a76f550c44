import type { Facts } from '../../diagnostics/diagnostic.js';

export type SvgWhy = Facts['image/svg']['why'];

/** Something in an SVG that cannot be drawn, and where it stands in the text. */
export interface SvgFault {
  readonly why: SvgWhy;
  /** The element, attribute, selector or value. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where faults gather; of each kind and name the first is enough. */
export interface Faults {
  readonly all: readonly SvgFault[];
  add(fault: SvgFault): void;
}

/** A drawing with more different faults than this is drawn anew, not mended. */
const MOST = 20;

export function gatherFaults(): Faults {
  const found = new Map<string, SvgFault>();
  return {
    get all() {
      return [...found.values()].toSorted((a, b) => a.from - b.from);
    },
    add(fault) {
      const key = `${fault.why} ${fault.name}`;
      if (!found.has(key) && found.size < MOST) found.set(key, fault);
    },
  };
}
