import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readGameFile } from './game-files.js';
import { attempt } from './system-error.js';
import { temporaryName } from './temporary-name.js';

interface Target {
  readonly cwd: string;
  readonly path: string;
  readonly pid: number;
}

/** Replaces a file that is still what it was; rights and links stay, and nobody ever sees half of it. */
export async function replaceGameFile(
  { cwd, path, pid }: Target,
  before: Uint8Array,
  after: Uint8Array,
): Promise<boolean> {
  const now = await readGameFile(cwd, path);
  if (now === undefined || !Buffer.from(now).equals(before)) return false;
  await attempt({ path, doing: 'write' }, async () => {
    const real = await realpath(resolve(cwd, path));
    const temporary = join(dirname(real), temporaryName(basename(real), pid));
    try {
      await writeFile(temporary, after, { flag: 'wx', flush: true });
      await chmod(temporary, (await stat(real)).mode);
      await rename(temporary, real);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
  return true;
}
