import type { Spread } from './histogram.js';
import type { Cell } from './plan.js';
import type { Share } from './wilson.js';

/**
 * What `simulate --json` prints and the page shows. `version` grows when a reader would have to change. Percents have
 * one decimal, means two; everything is worked out from whole numbers, so the same games give the same text.
 */
export interface Report {
  readonly version: 1;
  readonly game: { readonly title: string; readonly version: string };
  readonly run: {
    readonly seed: number;
    /** In each cell. */
    readonly games: number;
    /** Which part of the games this report covers, where it is not all of them. */
    readonly shard?: { readonly part: number; readonly of: number } | undefined;
  };
  readonly cells: readonly CellReport[];
  /** The cells of the same bots, difficulty and mode, put together; what is taken from a table makes it another. */
  readonly groups: readonly GroupReport[];
}

export interface CellReport extends Cell {
  readonly games: number;
  readonly wins: Share;
  readonly ends: Ends;
}

/** Games by the way they ended. */
export interface Ends {
  readonly won: number;
  /** The election came, and a goal was missing. */
  readonly lost: number;
  readonly trust: number;
  readonly pressure: number;
}

export interface GroupReport extends Omit<Cell, 'scenario' | 'players'> {
  readonly games: number;
  readonly wins: Share;
  readonly ends: Ends;
  /** Games that reached the election without winning, by the goal that was missing; one game may miss several. */
  readonly missing: Readonly<Record<string, number>>;
  /** Turns played. */
  readonly length: Spread;
  readonly scores: Readonly<Record<'solutions' | 'implementation' | 'culture', Spread>>;
  /** Each track at the end of each turn; games that have ended are not counted any more. */
  readonly curves: Readonly<Record<string, readonly Spread[]>>;
  readonly votes: VoteReport;
  readonly dilemmas: readonly DilemmaReport[];
  /** Cards of every other deck, deck by deck. */
  readonly decks: readonly DeckReport[];
  /** Each action of the rules: how often taken, and what it came to a game. */
  readonly actions: readonly UseReport[];
  /** Each approach: projects started with it. */
  readonly approaches: readonly UseReport[];
  /** Pilots that ended because nobody carried them on. */
  readonly stalledPilots: { readonly count: number; readonly perGame: number };
  /** Each role's own agenda, among the games it was dealt in. */
  readonly agendas: readonly { readonly id: string; readonly title: string; readonly met: Share }[];
  readonly findings: Findings;
}

export interface VoteReport {
  readonly count: number;
  /** All named the same option. */
  readonly unanimous: Share;
  readonly noMajority: Share;
  /** Players who did not name what was decided, of all who voted. */
  readonly overruled: Share;
}

export interface DilemmaReport {
  readonly id: string;
  readonly title: string;
  readonly drawn: number;
  /** Votes in which not all named the same option. */
  readonly disputed: Share;
  readonly options: readonly OptionReport[];
}

export interface OptionReport {
  readonly option: string;
  /** Votes in which it could be named. */
  readonly open: number;
  /** Of the votes in which it could be named. */
  readonly chosen: Share;
  /** Games won, of those in which it was chosen. */
  readonly wins: Share;
  /** Points of percent by which games with it were won more often than games of the same dilemma without it. */
  readonly effect: number;
}

export interface DeckReport {
  readonly deck: string;
  readonly cards: readonly CardReport[];
}

export interface CardReport {
  readonly id: string;
  readonly title: string;
  /** Dealt, drawn or laid out. */
  readonly drawn: number;
  /** Played, adopted, cleared, used or turned by the table. */
  readonly decided: number;
}

export interface UseReport {
  readonly id: string;
  readonly count: number;
  /** Of all of its kind. */
  readonly percent: number;
  readonly perGame: number;
}

/** What a designer should look at. */
export interface Findings {
  /** Cards nobody ever drew or decided about. */
  readonly dead: readonly string[];
  /** Options chosen less often than `RARE`, as `D07 B`. */
  readonly dominated: readonly string[];
  /** Options chosen more often than `USUAL`. */
  readonly dominant: readonly string[];
  readonly unusedActions: readonly string[];
}

/** Percent; what `rules.yaml` may set otherwise under `balance:`. */
export const RARE = 8;
export const USUAL = 85;

/** With fewer votes than this, a share says nothing. */
export const ENOUGH_VOTES = 30;
