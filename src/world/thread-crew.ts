import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Crew } from './world.js';

/** What a worker answers. */
type Answer = { readonly id: number } & ({ readonly done: unknown } | { readonly failed: string });

/**
 * Threads that each do one task after the other. `script` is the file they run: it gets the briefing as its
 * `workerData` and answers every message `{id, task}` with `{id, done}` or `{id, failed}`.
 */
export function hireThreads(script: URL, count: number, briefing: unknown): Crew {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const threads = Array.from({ length: count }, () => {
    const thread = startThread(script, briefing);
    thread.on('message', (answer: Answer) => {
      const task = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('done' in answer) task?.resolve(answer.done);
      else task?.reject(new Error(answer.failed));
    });
    thread.on('error', failAll);
    return { thread, load: 0 };
  });
  let next = 0;
  return {
    run(task) {
      const [first, ...others] = threads;
      if (first === undefined) throw new Error('a crew needs at least one thread');
      const free = others.reduce((best, each) => (each.load < best.load ? each : best), first);
      const id = next++;
      free.load++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        free.thread.postMessage({ id, task });
      }).finally(() => {
        free.load--;
      });
    },
    async dismiss() {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}

function startThread(script: URL, briefing: unknown): Worker {
  if (!script.pathname.endsWith('.ts')) return new Worker(script, { workerData: briefing });
  // Only where cocreator is developed: a script that is still TypeScript is read by the loader that runs the rest.
  const loader = new URL(
    './dist/esm/api/index.mjs',
    pathToFileURL(createRequire(script).resolve('tsx/package.json')),
  );
  const code = `import(${JSON.stringify(loader.href)}).then(({ register }) => { register(); return import(${JSON.stringify(script.href)}); });`;
  return new Worker(code, { eval: true, workerData: briefing });
}
