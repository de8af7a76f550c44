import { closeSync, constants, existsSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { attempt, attemptIfThere } from './system-error.js';
import { FileFailure } from './world.js';

/** Folders no game keeps anything in. */
const SKIPPED = new Set(['node_modules']);
/** Whether a relative path is looked at: nothing hidden, nothing installed. */
export const isListed = (path: string): boolean =>
  path.split('/').every((step) => !step.startsWith('.') && !SKIPPED.has(step));

/** A folder with more files is not a game: somebody pointed at their home folder. */
const MOST_FILES = 50_000;

/** Reads a regular file of the maker; `undefined` when there is none. A pipe or device is never opened. */
export async function readGameFile(cwd: string, path: string): Promise<Uint8Array | undefined> {
  const full = resolve(cwd, path);
  // Small files, many of them: handing each to a thread and back costs more than the reading.
  return attemptIfThere({ path, doing: 'read' }, async () => {
    const real = realpathSync.native(full);
    if (!isInside(realpathSync.native(gameFolderOf(full)), real)) {
      throw new FileFailure({ reason: 'leaves-folder', path, doing: 'read' });
    }
    if (!lstatSync(real).isFile()) throw new FileFailure({ reason: 'not-a-file', path, doing: 'read' });
    const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return new Uint8Array(readFileSync(file));
    } finally {
      closeSync(file);
    }
  });
}

/** All regular files below a folder as sorted relative paths; links that lead out of it are left out. */
export async function listGameFiles(cwd: string, folder: string): Promise<readonly string[]> {
  const top = resolve(cwd, folder);
  const found: string[] = [];
  await attempt({ path: folder, doing: 'read' }, async () => {
    const real = await attemptIfThere({ path: folder, doing: 'read' }, () => realpath(top));
    if (real !== undefined) await collect({ top, root: real, found }, top);
  });
  return found.sort();
}

interface Walk {
  readonly top: string;
  readonly root: string;
  readonly found: string[];
}

async function collect(walk: Walk, folder: string): Promise<void> {
  const entries = await attemptIfThere({ path: folder, doing: 'read' }, () =>
    readdir(folder, { withFileTypes: true }),
  );
  for (const entry of entries ?? []) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name) || walk.found.length > MOST_FILES) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(walk, path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileInside(walk.root, path)))) {
      walk.found.push(relative(walk.top, path).split(sep).join('/'));
    }
  }
}

async function leadsToFileInside(root: string, link: string): Promise<boolean> {
  try {
    const real = await realpath(link);
    return isInside(root, real) && (await lstat(real)).isFile();
  } catch {
    return false;
  }
}

/** The nearest folder above a file that holds a `game.yaml`; the file's own folder where there is none. */
function gameFolderOf(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'game.yaml'))) return folder;
    if (folder === dirname(folder)) return dirname(file);
  }
}

const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
