/** To a thousandth: a micrometre, or a thousandth of a thousandth of the type size. */
export const round3 = (value: number): number => Math.round(value * 1e3) / 1e3;

/** For shapes: an icon drawn in a square of 1 mm may be shown at 50 mm. */
export const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;

/** For factors and sizes. */
export const round5 = (value: number): number => Math.round(value * 1e5) / 1e5;
