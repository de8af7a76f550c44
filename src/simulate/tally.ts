import type { Box } from '../game/engine/box.js';
import type { Stat } from '../game/vocabulary.js';

/** The tracks whose course a report shows, in its order. */
export const CURVES = [
  'trust',
  'pressure',
  'money',
  'engagement',
  'ice',
  'gain',
  'ideas',
  'learning',
] as const satisfies readonly Stat[];

/** A curve's values are counted from 0 to this; no track goes further. */
const HIGHEST = 24;
export const SCORE_MOST = 100;

/** What of a dilemma, of an option and of a vote is counted. */
export const OF_DILEMMA = { drawn: 0, disputed: 1, won: 2, size: 3 } as const;
export const OF_OPTION = { open: 0, chosen: 1, won: 2, size: 3 } as const;
export const OF_VOTES = { count: 0, unanimous: 1, noMajority: 2, voters: 3, overruled: 4, size: 5 } as const;
export const ENDINGS = ['won', 'lost', 'trust', 'pressure'] as const;
export const GOALS = ['targets', 'shifts', 'ideas', 'gain'] as const;

/** Where a tally counts what: the first place of each list. */
export interface TallyPlan {
  readonly size: number;
  readonly games: number;
  /** In the order of ENDINGS. */
  readonly endings: number;
  /** In the order of GOALS. */
  readonly missing: number;
  /** By turns played. */
  readonly length: number;
  readonly turns: number;
  /** Three lists from 0 to SCORE_MOST: solutions, implementation, culture. */
  readonly scores: number;
  /** By curve, then turn, then value. */
  readonly curves: number;
  readonly values: number;
  readonly votes: number;
  readonly dilemmas: number;
  /** By dilemma, then option. */
  readonly options: number;
  readonly optionsEach: number;
  /** By move number: how often it was made. */
  readonly moves: number;
  readonly news: number;
  readonly barriers: number;
  readonly drivers: number;
  /** By barrier: removed again. */
  readonly removed: number;
  readonly enablers: number;
  readonly shifts: number;
  /** By principle: laid out to choose from; then by principle and side: adopted. */
  readonly principles: number;
  readonly adopted: number;
  readonly surprises: number;
  /** By role: dealt to a seat; dealt in all, advisers included; agenda met. */
  readonly seated: number;
  readonly dealt: number;
  readonly agendas: number;
  readonly stalled: number;
}

/** Whole numbers that are only ever added to, so that adding up in any order gives the same. */
export type Tally = Float64Array;

export function tallyPlan({ content, moves }: Box): TallyPlan {
  let size = 0;
  const list = (length: number): number => {
    const start = size;
    size += length;
    return start;
  };
  const { rules, dilemmas, roles } = content;
  const turns = Math.max(rules.TURNS_FULL, rules.TURNS_SHORT);
  const values = HIGHEST + 1;
  const optionsEach = Math.max(1, ...dilemmas.map(({ options }) => options.length));
  const plan = {
    games: list(1),
    endings: list(ENDINGS.length),
    missing: list(GOALS.length),
    length: list(turns + 1),
    turns,
    scores: list(3 * (SCORE_MOST + 1)),
    curves: list(CURVES.length * turns * values),
    values,
    votes: list(OF_VOTES.size),
    dilemmas: list(dilemmas.length * OF_DILEMMA.size),
    options: list(dilemmas.length * optionsEach * OF_OPTION.size),
    optionsEach,
    moves: list(moves.count),
    news: list(content.news.length),
    barriers: list(content.barriers.length),
    drivers: list(content.drivers.length),
    removed: list(content.barriers.length),
    enablers: list(content.enablers.length),
    shifts: list(content.shifts.length),
    principles: list(content.principles.length),
    adopted: list(content.principles.length * 2),
    surprises: list(4),
    seated: list(roles.length),
    dealt: list(roles.length),
    agendas: list(roles.length),
    stalled: list(1),
  };
  return { ...plan, size };
}

export const newTally = ({ size }: TallyPlan): Tally => new Float64Array(size);

export function addTally(sum: Tally, more: ArrayLike<number>): void {
  for (let place = 0; place < sum.length; place++) (sum[place] as number) += more[place] ?? 0;
}
