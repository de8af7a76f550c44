import { type Checked, type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Sheet } from '../sheet.js';
import { roomAround } from './boxes.js';
import { roomForMarks } from './crop-marks.js';
import { type GridPress, sidesOf } from './grid-sides.js';
import type { CardFaces } from './impose-pages.js';
import { type Grid, planGrid } from './plan-grid.js';
import { doesNotFit, type GridPrint, type SheetJob } from './sheet-job.js';

/** Cards in the order of the box, copies and all; what cannot wait for the last of them is said beforehand. */
export interface CardStack {
  readonly cards: Iterable<CardFaces>;
  readonly count: number;
  /** Some card has a back: then every sheet gets its second side, or a duplex printer would lose step. */
  readonly hasBacks: boolean;
}

/**
 * Many cards on a sheet. Sheets are made when they are asked for, once, and hold only their own cards.
 * Reports `sheet/does-not-fit` when the paper holds no card, and warns where it leaves no room for crop marks.
 */
export function imposeGrid(stack: CardStack, print: GridPrint, job: SheetJob): Checked<Iterable<Sheet>> {
  const grid = planGrid(print, job.product);
  if (!grid) {
    const { paper, margin } = print;
    return {
      value: undefined,
      problems: [doesNotFit(job, { what: 'card', format: job.product.format, paper, margin })],
    };
  }
  return { value: sheetsOf(stack, { grid, print, job }), problems: narrowMargin(grid, job) };
}

function narrowMargin({ block, paper }: Grid, { product, place }: SheetJob): readonly Diagnostic[] {
  if (product.tuckBox) return [];
  const room = Math.min(...Object.values(roomAround(block, paper)));
  const needed = roomForMarks(product.bleed);
  if (room >= needed) return [];
  const facts = { product: product.title, what: 'card', room, needed } as const;
  return [problem('sheet/no-room-for-marks', facts, { severity: 'warning', place })];
}

function* sheetsOf({ cards, count, hasBacks }: CardStack, press: GridPress): Generator<Sheet, void> {
  const total = Math.ceil(count / press.grid.cells.length);
  let n = 0;
  for (const batch of inBatches(cards, press.grid.cells.length)) {
    n += 1;
    yield* sidesOf({ cards: batch, n, total, hasBacks }, press);
  }
}

function* inBatches<T>(values: Iterable<T>, size: number): Generator<readonly T[], void> {
  let batch: T[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
