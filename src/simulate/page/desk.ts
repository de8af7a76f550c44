import type { ReportWords } from '../words.js';

/** What every panel of the page needs besides its numbers. */
export interface Desk {
  readonly words: ReportWords;
  readonly names: Names;
  /** Percent of games that should be won, where the rules say so for these tables. */
  readonly wanted: readonly [low: number, high: number] | undefined;
  /** Percent between which the share of an option should lie. */
  readonly shares: readonly [low: number, high: number];
}

/** Names a reader knows, in the language of the game; the id where there is none. */
export interface Names {
  readonly card: (id: string) => string;
  readonly track: (id: string) => string;
  readonly action: (id: string) => string;
  readonly approach: (id: string) => string;
  readonly deck: (id: string) => string;
}
