import { cutOrder } from '../press/imposition/cut-order.js';
import type { Product, Project } from '../project/project.js';
import type { Mm } from '../units.js';
import { countPieces, isPrinted } from './box-contents.js';
import { type SheetPlan, sheetPlan } from './sheet-plan.js';

/** A way in which pieces lie on sheets, how it is cut apart, and which products lie so. Lengths in mm. */
type CutLayout = {
  readonly titles: readonly string[];
  readonly width: Mm;
  readonly height: Mm;
  readonly paper_width: Mm;
  readonly paper_height: Mm;
  readonly columns: number;
  readonly rows: number;
  readonly gutter: Mm;
  /** Of all these products together. */
  readonly sheets: number;
  /** Front and back are folded onto each other before anything is cut; the paper is the folded one. */
  readonly folded: boolean;
  /** Top left corners of the pieces. */
  readonly cells: readonly { readonly x: Mm; readonly y: Mm }[];
  readonly cuts: readonly CutLine[];
};

/** In the order of cutting, from one point of the paper to another. */
type CutLine = {
  readonly pass: number;
  readonly x1: Mm;
  readonly y1: Mm;
  readonly x2: Mm;
  readonly y2: Mm;
};

/** Every way in which sheets of the game are cut apart, in the order of `game.yaml`. Nets of boxes are none. */
export function cutLayouts({ products, decks, printed }: Project): readonly CutLayout[] {
  const layouts = new Map<string, CutLayout>();
  for (const product of products) {
    const isNet = product.kind !== 'booklet' && product.tuckBox !== undefined;
    if (isNet || !isPrinted(product, { printed })) continue;
    const plan = sheetPlan(product, countPieces(product, decks));
    const layout = layoutOf(product, plan);
    if (layout === undefined) continue;
    const key = JSON.stringify([layout.cuts, layout.cells, layout.folded]);
    const same = layouts.get(key);
    const titles = [...(same?.titles ?? []), product.title];
    layouts.set(key, { ...layout, titles, sheets: (same?.sheets ?? 0) + plan.sheets });
  }
  return [...layouts.values()];
}

function layoutOf({ title, format }: Product, plan: SheetPlan): CutLayout | undefined {
  const { columns, rows, gutter, sheets, folded, grid } = plan;
  if (grid === undefined) return undefined;
  const paper = { ...plan.paper, width: folded ? plan.paper.width / 2 : plan.paper.width };
  return {
    titles: [title],
    ...{ width: format.width, height: format.height },
    ...{ paper_width: paper.width, paper_height: paper.height },
    ...{ columns, rows, gutter, sheets, folded },
    cells: grid.cells.map(({ x, y }) => ({ x, y })),
    cuts: cutOrder(grid, paper).map(({ pass, from: [x1, y1], to: [x2, y2] }) => ({ pass, x1, y1, x2, y2 })),
  };
}
