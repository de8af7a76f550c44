import type { Cell } from './plan.js';
import type { ReportWords } from './words.js';

/** A kind of table in words: its bots, the difficulty, the mode, and what it goes without. */
export const groupName = (
  { bots, difficulty, mode, without }: Omit<Cell, 'scenario' | 'players'>,
  words: ReportWords,
): string =>
  [
    words.bots[bots] ?? bots,
    difficulty,
    words.modes[mode] ?? mode,
    ...(without.length > 0 ? [`${words.without} ${without.join(', ')}`] : []),
  ].join(', ');
