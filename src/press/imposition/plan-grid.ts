import type { Box, Mm, Size } from '../../units.js';
import { bothWays } from './boxes.js';
import type { GridPrint, SheetJob } from './sheet-job.js';
import { behind, foldOver } from './turn-over.js';

/** Where cards lie on every sheet of a print. */
export interface Grid {
  readonly paper: Size;
  readonly columns: number;
  /** Trims of the fronts, row by row. */
  readonly cells: readonly Box[];
  /** All trims printed on a side. */
  readonly block: Box;
}

type Card = Pick<SheetJob['product'], 'format' | 'bleed'>;

/** As many cards as the paper holds, upright if that is as good; `undefined` when it holds none. */
export function planGrid(print: GridPrint, card: Card): Grid | undefined {
  const [portrait, landscape] = bothWays(print.paper).map((paper) =>
    print.sides === 'gutterfold' ? foldedGrid(paper, print, card) : plainGrid(paper, print, card),
  );
  return [portrait, landscape].reduce((best, grid) =>
    (grid?.cells.length ?? 0) > (best?.cells.length ?? 0) ? grid : best,
  );
}

function plainGrid(paper: Size, { gutter, margin }: GridPrint, { format }: Card): Grid | undefined {
  const columns = howMany(paper.width - 2 * margin, format.width, gutter);
  const rows = howMany(paper.height - 2 * margin, format.height, gutter);
  if (columns < 1 || rows < 1) return undefined;

  const width = span(columns, format.width, gutter);
  const height = span(rows, format.height, gutter);
  const block = { x: (paper.width - width) / 2, y: (paper.height - height) / 2, width, height };
  return { paper, columns, cells: cellsFrom(block, { columns, rows, format, gutter }), block };
}

/** Fronts on the left half, from the fold outwards; the backs mirror them. */
function foldedGrid(paper: Size, { gutter, margin }: GridPrint, { format, bleed }: Card): Grid | undefined {
  // Art on both sides reaches the fold, so that a fold a little off shows no white edge on the cut card.
  const besideFold = Math.max(bleed, gutter / 2);
  const columns = howMany(paper.width / 2 - margin - besideFold, format.width, gutter);
  const rows = howMany(paper.height - 2 * margin, format.height, gutter);
  if (columns < 1 || rows < 1) return undefined;

  const width = span(columns, format.width, gutter);
  const height = span(rows, format.height, gutter);
  const fronts = { x: paper.width / 2 - besideFold - width, y: (paper.height - height) / 2, width, height };
  const backs = behind(fronts, foldOver(paper));
  const block = { ...fronts, width: backs.x + width - fronts.x };
  return { paper, columns, cells: cellsFrom(fronts, { columns, rows, format, gutter }), block };
}

// Forgives what adding decimal fractions loses: 3 × 66.7 fit in 200.1.
const ROUNDING = 1e-6;

const howMany = (room: Mm, size: Mm, gutter: Mm): number =>
  Math.floor((room + gutter) / (size + gutter) + ROUNDING);

const span = (count: number, size: Mm, gutter: Mm): Mm => count * size + (count - 1) * gutter;

interface Division {
  readonly columns: number;
  readonly rows: number;
  readonly format: Size;
  readonly gutter: Mm;
}

function cellsFrom({ x, y }: Box, { columns, rows, format, gutter }: Division): readonly Box[] {
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: x + (index % columns) * (format.width + gutter),
    y: y + Math.floor(index / columns) * (format.height + gutter),
    ...format,
  }));
}
