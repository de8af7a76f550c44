import { type Grid, planGrid } from '../press/imposition/plan-grid.js';
import type { Print, Product } from '../project/project.js';
import type { Mm, Size } from '../units.js';

/** How a product lies on paper, as whoever cuts it needs to know. */
export interface SheetPlan {
  /** Name of the PDF, without its ending. */
  readonly file: string;
  readonly job: Print['as'];
  readonly paper: Size;
  /** Sheets of paper; 0 for a booklet, whose pages are not counted yet. */
  readonly sheets: number;
  /** Pieces side by side and below each other on a sheet; parts of one piece where it is tiled. */
  readonly columns: number;
  readonly rows: number;
  /** Between pieces; 0 where one cut parts two. */
  readonly gutter: Mm;
  readonly duplex: boolean;
  /** Front and back lie side by side and are folded onto each other. */
  readonly folded: boolean;
  /** Where pieces lie on every sheet of a grid. */
  readonly grid?: Grid | undefined;
}

/** The print made for a cutter at a table is the first that is not one piece a page. */
export function sheetPlan(product: Product, count: number): SheetPlan {
  const print = product.prints.find(({ as }) => as !== 'pages') ?? product.prints[0];
  const duplex = product.kind !== 'booklet' && product.back !== undefined;
  const one = { columns: 1, rows: 1, gutter: 0, folded: false, duplex, paper: product.format };
  if (print === undefined) return { ...one, file: '', job: 'pages', sheets: 0 };
  const plain = { ...one, file: print.file, job: print.as };
  switch (print.as) {
    case 'pages':
      return { ...plain, sheets: product.kind === 'booklet' ? 0 : count };
    case 'saddle-stitch':
      return { ...plain, paper: print.paper, sheets: 0, duplex: true };
    case 'tiles': {
      const { columns, rows, paper } = print;
      return { ...plain, paper, columns, rows, sheets: columns * rows * count, duplex: false };
    }
    case 'grid':
      return gridPlan(product, { print, count, plain });
  }
}

interface GridJob {
  readonly print: Extract<Print, { as: 'grid' }>;
  readonly count: number;
  readonly plain: Omit<SheetPlan, 'sheets'>;
}

function gridPlan(product: Product, { print, count, plain }: GridJob): SheetPlan {
  const grid = planGrid(print, product);
  // That it does not fit is an error of the build.
  if (grid === undefined) return { ...plain, paper: print.paper, sheets: 0 };
  const { columns, cells, paper } = grid;
  const folded = print.sides === 'gutterfold';
  return {
    ...plain,
    paper,
    columns,
    rows: cells.length / columns,
    gutter: cells.length > 1 ? print.gutter : 0,
    sheets: Math.ceil(count / cells.length),
    duplex: plain.duplex && print.sides === 'duplex',
    folded,
    grid,
  };
}
