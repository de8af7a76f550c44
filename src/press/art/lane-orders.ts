import type { Chance } from './chance.js';

/** Which strand runs in which lane, from the top lane down. */
export type LaneOrder = readonly number[];

export interface Swapping {
  readonly strands: number;
  readonly columns: number;
  /** Chance from 0 to 1 that two neighbours change lanes. */
  readonly swap: number;
}

/** The order at the left edge and after each column; only neighbours change lanes, in turn at even and at odd lanes. */
export function laneOrders({ strands, columns, swap }: Swapping, chance: Chance): readonly LaneOrder[] {
  const orders: LaneOrder[] = [Array.from({ length: strands }, (_, strand) => strand)];
  for (let column = 0; column < columns; column++) {
    const order = [...(orders[column] ?? [])];
    for (let lane = column % 2; lane + 1 < strands; lane += 2) {
      if (chance.next() < swap) order.splice(lane, 2, ...order.slice(lane, lane + 2).reverse());
    }
    orders.push(order);
  }
  return orders;
}

/** A place where the strands of two neighbouring lanes change lanes within one column. */
export interface Crossing {
  readonly column: number;
  /** The strand on top. */
  readonly strand: number;
}

export function crossings(orders: readonly LaneOrder[]): readonly Crossing[] {
  return orders.slice(1).flatMap((after, column) => {
    const before = orders[column] ?? [];
    return before.flatMap((strand, from): readonly Crossing[] => {
      const to = after.indexOf(strand);
      const other = before[to];
      if (to === from || other === undefined) return [];
      return isOver(strand, other, { column, strands: before.length }) ? [{ column, strand }] : [];
    });
  });
}

/** Who is on top changes from column to column, so that threads are woven and not stacked. */
function isOver(strand: number, other: number, at: { column: number; strands: number }): boolean {
  const rank = (index: number) => (index * 7 + at.column * 3) % at.strands;
  return rank(strand) === rank(other) ? strand > other : rank(strand) > rank(other);
}
