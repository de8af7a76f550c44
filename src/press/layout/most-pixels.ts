import type { Size } from '../../units.js';

/** A4 with bleed at 600 dpi is 37 million pixels. */
export const MOST_PIXELS = 50_000_000;

/** A few hundred bytes can claim a picture that fills the memory: such a one is never unpacked. */
export const tooLarge = ({ width, height }: Size): boolean => width * height > MOST_PIXELS;
