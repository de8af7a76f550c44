import type { Ban } from '../game/bots/bans.js';
import type { BotName } from '../game/bots/bot.js';
import type { Difficulty, Mode } from '../game/engine/rules.js';
import type { Shard } from './plan.js';

/** What a person asks to be simulated. */
export interface SimulationRequest {
  readonly folder: string;
  /** In each cell. */
  readonly games: number;
  /** A whole number of 32 bits. */
  readonly seed: number;
  /** Ids; all of the game where empty. */
  readonly scenarios: readonly string[];
  /** All the rules allow where empty. */
  readonly players: readonly number[];
  readonly difficulties: readonly Difficulty[];
  readonly modes: readonly Mode[];
  readonly bots: readonly BotName[];
  readonly without: readonly Ban[];
  /** Play what `balance:` in `rules.yaml` asks about, and hold the report against it. */
  readonly check: boolean;
  readonly shard: Shard;
  /** Files with the counts of shards: instead of playing, they are put together. */
  readonly merge: readonly string[];
  /** Threads. */
  readonly jobs: number;
  readonly progress: (played: number, games: number) => void;
}
