/** A kind of table in words, such as `thoughtful crosswind full`. */
type Tables = string;

/** What can be wrong with how a game plays, as simulated games tell it. Percents have one decimal. */
export interface BalanceFacts {
  'balance/wins': {
    tables: Tables;
    /** A scenario or a number of players; all games of these tables where absent. */
    of: string;
    percent: number;
    low: number;
    high: number;
    least: number;
    most: number;
  };
  'balance/difficulty-step': { easier: string; harder: string; points: number; wanted: number };
  'balance/option-share': { option: string; percent: number; least: number; most: number };
  'balance/dead-cards': { cards: readonly string[]; allowed: number };
  'balance/unused-actions': { actions: readonly string[]; allowed: number };
  'balance/does-not-matter': { without: string; points: number; wanted: number };
}
