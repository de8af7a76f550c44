import type { Mm, Size } from '../units.js';

/** What a box is made to hold, and of what. */
export interface BoxOrder {
  /** Of the largest card, sleeve and all. */
  readonly card: Size;
  /** Copies and all. */
  readonly count: number;
  /** Thickness of one card. */
  readonly stock: Mm;
  /** Play in every direction. */
  readonly clearance: Mm;
}

/** A tuck box, its panels in mm: `width` and `height` of the front, `depth` of the sides. */
export interface BoxPlan extends Size {
  readonly depth: Mm;
  /** The flap that closes the ring of panels, and the one that closes the bottom. */
  readonly glue: Mm;
  /** What the lid tucks in. */
  readonly tuck: Mm;
  /** Length of the four dust flaps. */
  readonly dust: Mm;
  /** Radius of the notch for the thumb. */
  readonly notch: Mm;
  /** Of everything, laid flat. */
  readonly net: Size;
}

/** A box that is thinner cannot be folded. */
const THINNEST: Mm = 6;
const GLUE: Mm = 10;

/** The sizes of a tuck box, to a tenth of a millimetre, never smaller than what lies in it. */
export function planTuckBox({ card, count, stock, clearance }: BoxOrder): BoxPlan {
  const width = up(card.width + clearance);
  const height = up(card.height + clearance);
  const depth = Math.max(THINNEST, up(count * stock + clearance));
  const tuck = up(Math.min(16, Math.max(9, depth * 0.7)));
  // Two flaps that meet would lie on one another.
  const dust = up(Math.min(depth, 18, width / 2 - 1));
  const net = {
    width: up(GLUE + 2 * width + 2 * depth),
    height: up(tuck + depth + height + depth + GLUE),
  };
  return { width, height, depth, glue: GLUE, tuck, dust, notch: Math.min(9, up(width / 5)), net };
}

const up = (length: Mm): Mm => Math.ceil(length * 10 - 1e-6) / 10;
