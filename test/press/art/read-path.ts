/** Absolute M, L, C and Z with at most two decimals: all that a frame's paths may hold. */
export const GRAMMAR = grammar(2);

export function grammar(digits: number): RegExp {
  const number = `-?\\d+(?:\\.\\d{1,${digits}})?`;
  const pair = `${number} ${number}`;
  return new RegExp(`^(?:M${pair}(?:L${pair}|C${pair} ${pair} ${pair}|Z)*)+$`);
}

export type Point = readonly [x: number, y: number];

/** Every point and handle of a path, in order. */
export function pointsOf(d: string): readonly Point[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box around all points and handles. */
export function extentOf(d: string): Extent {
  const points = pointsOf(d);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How many parts of a path begin, and how many of them close. */
export function partsOf(d: string): { readonly begun: number; readonly closed: number } {
  return { begun: d.split('M').length - 1, closed: d.split('Z').length - 1 };
}
