import type { Mm } from '../../units.js';

/** A column has a fixed width, or shares what the fixed ones leave. */
export interface Column {
  readonly width: Mm;
  readonly share: number;
}

/** Reads `20 1* 2*`; a bare `*` is one share, and what is no number counts as one share. */
export function readColumns(columns: string): readonly Column[] {
  const words = columns.split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => {
    const number = Number.parseFloat(word);
    if (!word.endsWith('*') && !Number.isNaN(number)) return { width: number, share: 0 };
    return { width: 0, share: Number.isNaN(number) ? 1 : number };
  });
}

/** What the cells of a row cover, each its columns added up, and then what no cell covers. */
export function spanColumns(columns: readonly Column[], spans: readonly number[]): readonly Column[] {
  let next = 0;
  return [...spans, columns.length].map((span) => {
    const covered = columns.slice(next, next + span);
    next += span;
    return covered.reduce(
      (sum, { width, share }) => ({ width: sum.width + width, share: sum.share + share }),
      { width: 0, share: 0 },
    );
  });
}
