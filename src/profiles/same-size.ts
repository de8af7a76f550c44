import type { Size } from '../units.js';

/** Whether two sizes are the same, whichever way they lie. */
export const sameSize = (a: Size, b: Size, within = 0.01): boolean => {
  const [a1, a2] = [Math.min(a.width, a.height), Math.max(a.width, a.height)];
  const [b1, b2] = [Math.min(b.width, b.height), Math.max(b.width, b.height)];
  return Math.abs(a1 - b1) <= within && Math.abs(a2 - b2) <= within;
};
