/** One kind of game; every number of a report belongs to one of these or to all of them. */
export interface Cell {
  readonly scenario: string;
  readonly players: number;
  readonly difficulty: string;
  readonly mode: string;
  readonly bots: string;
  /** What is taken from the table, see BANS. */
  readonly without: readonly string[];
}

/** What a run plays: all games of all cells, numbered through. */
export interface Plan {
  readonly cells: readonly Cell[];
  /** In each cell. */
  readonly games: number;
  readonly seed: number;
}

/** Consecutive games of one cell. */
export interface Stint {
  readonly cell: number;
  readonly first: number;
  readonly count: number;
}

/** The n-th of so many equal parts of a plan; the first is 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const WHOLE: Shard = { part: 1, of: 1 };

/** Small enough that an interrupt is heard and that the last worker does not keep the others waiting. */
const GAMES_IN_A_STINT = 10;

/** Every game of a shard, in stints. A cell's games are dealt to the shards in turn, so that all shards cost the same. */
export function stintsOf({ cells, games }: Plan, { part, of }: Shard = WHOLE): readonly Stint[] {
  const stints: Stint[] = [];
  for (let cell = 0; cell < cells.length; cell++) {
    for (let first = 0, turn = cell; first < games; first += GAMES_IN_A_STINT, turn++) {
      if (turn % of !== part - 1) continue;
      stints.push({ cell, first, count: Math.min(GAMES_IN_A_STINT, games - first) });
    }
  }
  return stints;
}

/**
 * The seed of one game, a whole number of 32 bits. It depends on the run's seed, the cell's own words and the game's
 * number only: which worker plays it, and which other cells are played, changes nothing.
 */
export function seedOf(plan: Plan, cell: Cell, game: number): number {
  // Bots and what they go without are left out, so that they meet the same decks.
  const words = `${cell.scenario}|${cell.players}|${cell.difficulty}|${cell.mode}`;
  let hash = 0x811c9dc5 ^ plan.seed;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return mixed((mixed(hash) + Math.imul(game, 0x9e3779b1)) | 0);
}

/** The finaliser of MurmurHash3: neighbours in, strangers out. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
