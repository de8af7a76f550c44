import { createHash } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from './is-alive.js';
import { attempt } from './system-error.js';
import { ownerOf, temporaryName } from './temporary-name.js';
import { FileFailure, type Stage, type WrittenFile } from './world.js';

const STEP = /^(?!\.)[A-Za-z0-9._-]{1,200}$/;

/** A stage on the real disk; `forget` removes what it wrote at once, for a process that is being stopped. */
export interface StagedFolder extends Stage {
  forget(): void;
}

interface Place {
  /** On disk. */
  readonly root: string;
  /** As the maker typed it, for messages. */
  readonly folder: string;
  readonly pid: number;
}

/** Opens a folder for writing and clears away what runs that were killed left in it. */
export async function stageFolder(place: Place): Promise<StagedFolder> {
  const made = await makeFolder(place, place.root);
  await sweep(place.root, place.pid);
  const state: State = { place, files: new Map(), homes: new Set([place.root]), made: made ? [made] : [] };
  return {
    write: (name, chunks) => write(state, name, chunks),
    commit: () => commit(state),
    discard: () => discard(state),
    forget: () => forget(state),
  };
}

/** What one stage has written so far. */
interface State {
  readonly place: Place;
  /** Temporary path → final path. */
  readonly files: Map<string, string>;
  /** Folders that files are written to. */
  readonly homes: Set<string>;
  /** Topmost folders that did not exist before. */
  readonly made: string[];
}

async function write(
  state: State,
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<WrittenFile> {
  const { root, folder, pid } = state.place;
  const shown = `${folder}/${name}`;
  const steps = name.split('/');
  if (!steps.every((step) => STEP.test(step))) {
    throw new FileFailure({ reason: 'leaves-folder', path: shown, doing: 'write' });
  }
  const final = join(root, ...steps);
  const home = dirname(final);
  await prepare(state, home);
  const temporary = join(home, temporaryName(steps.at(-1) ?? name, pid));
  return attempt({ path: shown, doing: 'write' }, async () => {
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx');
    state.files.set(temporary, final);
    return { name, ...(await pour(file, chunks)) };
  });
}

async function pour(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      for (let at = 0; at < chunk.byteLength; ) at += (await file.write(chunk, at)).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function commit(state: State): Promise<void> {
  const { folder, root } = state.place;
  for (const [temporary, final] of state.files) {
    const path = `${folder}${final.slice(root.length)}`;
    await attempt({ path, doing: 'write' }, async () => {
      const there = await lstat(final).catch(() => undefined);
      if (there?.isDirectory()) throw new FileFailure({ reason: 'is-a-folder', path, doing: 'write' });
      await lstat(temporary);
    });
  }
  for (const [temporary, final] of state.files) {
    await attempt({ path: `${folder}${final.slice(root.length)}`, doing: 'write' }, () =>
      rename(temporary, final),
    );
    state.files.delete(temporary);
  }
  state.made.length = 0;
  for (const home of state.homes) await syncFolder(home);
}

async function discard(state: State): Promise<void> {
  for (const temporary of state.files.keys()) await rm(temporary, { force: true }).catch(() => undefined);
  state.files.clear();
  for (const top of state.made.splice(0).reverse()) await removeEmpty(top);
}

/** Synchronous, because a signal leaves no time to wait. */
function forget(state: State): void {
  for (const temporary of state.files.keys()) rmSync(temporary, { force: true });
  state.files.clear();
  for (const top of state.made.splice(0).reverse()) {
    try {
      rmdirSync(top);
    } catch {
      // Somebody else has put a file into it: it stays.
    }
  }
}

async function prepare(state: State, home: string): Promise<void> {
  if (state.homes.has(home)) return;
  const made = await makeFolder(state.place, home);
  if (made !== undefined) state.made.push(made);
  state.homes.add(home);
}

/** The topmost folder that had to be made, or nothing. */
const makeFolder = ({ folder }: Place, path: string): Promise<string | undefined> =>
  attempt({ path: folder, doing: 'write' }, () => mkdir(path, { recursive: true }));

/** How deep under the folder of a build its files can lie; a folder that holds more than a build is not searched through. */
const DEEPEST = 3;

/** Removes the temporary files of processes that are gone, and folders that held nothing else. */
async function sweep(folder: string, pid: number, depth = 0): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let removed = false;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < DEEPEST && STEP.test(entry.name)) await sweep(path, pid, depth + 1);
      continue;
    }
    const owner = ownerOf(entry.name);
    if (owner === undefined || owner === pid || isAlive(owner)) continue;
    await rm(path, { force: true }).catch(() => undefined);
    removed = true;
  }
  if (removed && depth > 0) await rmdir(folder).catch(() => undefined);
}

/** Removes a folder and the folders in it as long as they are empty. */
async function removeEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  await rmdir(folder).catch(() => undefined);
}

/** So that the names survive a power cut; not every file system can, and then nothing is lost by skipping it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
