import { appendFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { listGameFiles, readGameFile } from './game-files.js';
import { readPast } from './git-history.js';
import { replaceGameFile } from './replace-file.js';
import { assetsOf } from './shipped-assets.js';
import { type StagedFolder, stageFolder } from './staged-folder.js';
import { attempt } from './system-error.js';
import { hireThreads } from './thread-crew.js';
import { userCache } from './user-cache.js';
import { userSettings } from './user-settings.js';
import type { World } from './world.js';

/** What a process hands to its world. */
export interface Machine {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Folder of cocreator's `package.json`. */
  readonly assetsRoot: string;
  /** What hired threads run; none are hired where it is absent. */
  readonly threadScript?: URL | undefined;
}

/** As much of a stream as a world needs. */
interface Sink {
  write(text: string): unknown;
}

/** The real machine; `forget` removes half-written files at once and is meant for signal handlers. */
export interface NodeWorld extends World {
  forget(): void;
}

/** Builds the world of one run: the clock is read once, here. */
export function createNodeWorld({ cwd, env, stdout, stderr, assetsRoot, threadScript }: Machine): NodeWorld {
  const assets = assetsOf(assetsRoot);
  const stages: StagedFolder[] = [];
  const began = performance.now();
  return {
    readFile: (path) => readGameFile(cwd, path),
    listFiles: (folder) => listGameFiles(cwd, folder),
    readAsset: (path) => assets.read(path),
    listAssets: (folder) => assets.list(folder),
    async stage(folder) {
      const stage = await stageFolder({ root: resolve(cwd, folder), folder, pid: process.pid });
      stages.push(stage);
      return stage;
    },
    replaceFile: (path, before, after) => replaceGameFile({ cwd, path, pid: process.pid }, before, after),
    append: (path, text) => attempt({ path, doing: 'write' }, () => appendFile(resolve(cwd, path), text)),
    settings: userSettings(env),
    cache: userCache({ cwd, env, platform: process.platform, pid: process.pid }),
    print: (line) => void stdout.write(`${line}\n`),
    say: (line) => void stderr.write(`${line}\n`),
    past: (folder, revision) => readPast(cwd, folder, revision),
    processors: availableParallelism(),
    hire: threadScript && ((count, briefing) => hireThreads(threadScript, count, briefing)),
    now: timeOf(env.SOURCE_DATE_EPOCH),
    elapsed: () => (performance.now() - began) / 1000,
    forget() {
      for (const stage of stages) stage.forget();
    },
  };
}

/** Seconds since 1970 as the reproducible-builds specification writes them; anything else is the clock. */
function timeOf(epoch: string | undefined): Date {
  const fixed = new Date(Number(epoch) * 1000);
  return /^\d+$/.test(epoch ?? '') && !Number.isNaN(fixed.getTime()) ? fixed : new Date();
}
