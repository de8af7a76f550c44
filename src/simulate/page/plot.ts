import type { Box, Mm } from '../../units.js';
import type { Pen } from './pen.js';

/** Where a value lies on paper. */
export type Scale = (value: number) => Mm;

export const scaleFrom =
  (low: number, high: number, start: Mm, end: Mm): Scale =>
  (value) =>
    start + ((value - low) / (high - low || 1)) * (end - start);

/** A heading with a note after it; returns the box below it. */
export function heading(pen: Pen, words: string, note: string, { x, y, width, height }: Box): Box {
  pen.text(words, { x, y }, { size: 9, weight: 'title' });
  const after = x + pen.widthOf(words, { size: 9, weight: 'title' }) + 2;
  if (note !== '') pen.text(note, { x: after, y: y + 0.75 }, { size: 6.5, ink: 'quiet' });
  const head = 5;
  return { x, y: y + head, width, height: height - head };
}

/** Fine lines and their values in percent across a box. */
export function percentGrid(pen: Pen, { y, height }: Box, at: Scale, labels = true): void {
  for (const value of [0, 25, 50, 75, 100]) {
    const line = { ink: 'grid', width: value === 0 ? 0.25 : 0.12 } as const;
    pen.line(
      [
        [at(value), y],
        [at(value), y + height],
      ],
      line,
    );
    const place = { x: at(value), y: y + height + 0.5, align: 'center' } as const;
    if (labels) pen.text(`${value} %`, place, { size: 6, ink: 'quiet' });
  }
}

export const percent = (value: number): string => `${value < 10 ? value : Math.round(value)} %`;
