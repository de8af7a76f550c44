import type { Mm } from '../../units.js';

/** Yoga counts in 32 bits: what it loses lies far below a ten-thousandth of a millimetre. */
export const tidy = (length: Mm): Mm => Math.round(length * 1e4) / 1e4;
