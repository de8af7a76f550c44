/** To a thousandth: a micrometre, or a thousandth of a thousandth of the type size. */
export const round3 = (value: number): number => Math.round(value * 1e3) / 1e3;

/** For shapes that may be scaled up and for factors. */
export const round5 = (value: number): number => Math.round(value * 1e5) / 1e5;
