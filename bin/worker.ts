import { parentPort, workerData } from 'node:worker_threads';
import type { Stint } from '../src/simulate/plan.js';
import { type Briefing, openWork } from '../src/simulate/work.js';

/** A thread of `cocreator simulate`: plays the stints it is sent and answers with their tallies. */
const work = openWork(workerData as Briefing);

parentPort?.on('message', ({ id, task }: { id: number; task: Stint }) => {
  try {
    const done = work(task);
    parentPort?.postMessage({ id, done }, [done.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({
      id,
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
