import type { Balance } from '../project/schema/balance.js';
import type { Cell } from './plan.js';

/** What a check may play. */
export interface Choice {
  readonly scenarios: readonly string[];
  readonly players: readonly number[];
  /** From the easiest to the hardest. */
  readonly difficulties: readonly string[];
}

/** The kind of table everything else is compared with: the first of which `balance:` says how often it should win. */
export const baseOf = ({ wins: [first] }: Balance): Omit<Cell, 'scenario' | 'players'> | undefined =>
  first && { bots: first.bots, difficulty: first.difficulty, mode: first.mode, without: [] };

/** Every cell that `balance:` asks about; comparisons are played with the middle number of players only. */
export function balanceCells(
  balance: Balance,
  { scenarios, players, difficulties }: Choice,
): readonly Cell[] {
  const base = baseOf(balance);
  const middle = players.slice(
    Math.floor((players.length - 1) / 2),
    Math.floor((players.length - 1) / 2) + 1,
  );
  const cells: Cell[] = [];
  const add = (tables: Omit<Cell, 'scenario' | 'players'>, counts: readonly number[]): void => {
    for (const scenario of scenarios) {
      for (const count of counts) {
        const known = cells.some(
          (cell) => sameTables(cell, tables) && cell.scenario === scenario && cell.players === count,
        );
        if (!known) cells.push({ scenario, players: count, ...tables });
      }
    }
  };
  for (const { bots, difficulty, mode } of balance.wins)
    add({ bots, difficulty, mode, without: [] }, players);
  if (base !== undefined) {
    if (balance.between_difficulties !== undefined)
      for (const difficulty of difficulties) add({ ...base, difficulty }, middle);
    for (const { without } of balance.matters) add({ ...base, without }, middle);
  }
  return cells;
}

/** Whether two cells are of one group of a report. */
export const sameTables = (
  a: Omit<Cell, 'scenario' | 'players'>,
  b: Omit<Cell, 'scenario' | 'players'>,
): boolean =>
  a.bots === b.bots &&
  a.difficulty === b.difficulty &&
  a.mode === b.mode &&
  a.without.join() === b.without.join();
