/** A length in millimetres: the unit of every length outside `press/pdf` and of every coordinate of a Frame. */
export type Mm = number;

/** A type size or a leading in points (1 pt = 1/72 inch). */
export type Pt = number;

export const MM_PER_PT = 25.4 / 72;

/** A rectangle in millimetres; x grows to the right, y grows downwards. */
export interface Box {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

export interface Size {
  readonly width: Mm;
  readonly height: Mm;
}
