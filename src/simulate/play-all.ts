import type { Crew } from '../world/world.js';
import { type Shard, type Stint, stintsOf } from './plan.js';
import { addTally, type Tally } from './tally.js';
import { type Briefing, openWork } from './work.js';

/** Who plays: workers where there are some, else this thread. */
export interface Hands {
  readonly crew: Crew | undefined;
  readonly jobs: number;
  /** Told after every stint. */
  readonly progress: (played: number, games: number) => void;
}

/** Stints a worker has in hand, so that it never waits for the next. */
const IN_HAND = 3;

/** Plays every game of a shard and adds the tallies up, cell by cell; in which order they come changes nothing. */
export async function playAll(
  briefing: Briefing,
  shard: Shard,
  sizes: { readonly tally: number },
  { crew, jobs, progress }: Hands,
): Promise<readonly Tally[]> {
  const stints = stintsOf(briefing.plan, shard);
  const games = stints.reduce((sum, { count }) => sum + count, 0);
  const sums = briefing.plan.cells.map(() => new Float64Array(sizes.tally));
  const work = crew === undefined ? inThisThread(briefing) : (stint: Stint) => crew.run(stint);
  let next = 0;
  let played = 0;
  const hand = async (): Promise<void> => {
    for (let stint = stints[next++]; stint !== undefined; stint = stints[next++]) {
      const tally = (await work(stint)) as ArrayLike<number>;
      const sum = sums[stint.cell];
      if (sum !== undefined) addTally(sum, tally);
      played += stint.count;
      progress(played, games);
    }
  };
  await Promise.all(Array.from({ length: crew === undefined ? 1 : jobs * IN_HAND }, hand));
  return sums;
}

/** Between two stints the process may hear that it is to stop. */
function inThisThread(briefing: Briefing): (stint: Stint) => Promise<Tally> {
  const work = openWork(briefing);
  return (stint) => new Promise((resolve) => setImmediate(() => resolve(work(stint))));
}
