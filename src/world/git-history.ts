import { execFile, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { isListed } from './game-files.js';
import { systemCode } from './system-error.js';
import type { NoPast, Past } from './world.js';

/**
 * Reads a folder as it was at a git revision, with `rev-parse`, `ls-tree` and `cat-file` only: nothing is checked out,
 * and nothing in the repository changes.
 */
export async function readPast(cwd: string, folder: string, revision: string): Promise<Past | NoPast> {
  const git = (...args: readonly string[]) => run(resolve(cwd, folder), args);
  try {
    if ((await git('rev-parse', '--is-inside-work-tree')).code !== 0) return 'no-repository';
    const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    if (commit.code !== 0) return 'unknown-revision';
    const tree = await git('ls-tree', '-r', '-z', commit.out.trim());
    const entries = tree.out.split('\0').flatMap(entryOf);
    const contents = await readBlobs(
      resolve(cwd, folder),
      entries.map(({ id }) => id),
    );
    return new Map(entries.map(({ path, id }) => [path, contents.get(id) ?? new Uint8Array()]));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'no-git';
    throw error;
  }
}

interface Entry {
  readonly id: string;
  /** Relative to the folder. */
  readonly path: string;
}

/** `100644 blob ID<tab>PATH`; links and submodules are no files of a game. */
function entryOf(line: string): readonly Entry[] {
  const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
  return id === undefined || path === undefined || !isListed(path) ? [] : [{ id, path }];
}

interface Ran {
  readonly code: number;
  readonly out: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

function run(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done, fail) => {
    execFile('git', [...args], { cwd, maxBuffer: MOST_BYTES, env: quietly() }, (error, out) => {
      if (error && typeof error.code !== 'number') fail(error);
      else done({ code: error ? Number(error.code) : 0, out });
    });
  });
}

/** Reading takes no locks and asks nobody for a password. */
const quietly = (): NodeJS.ProcessEnv => ({
  ...process.env,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** All contents in one go: a process for each file would take as long as the check itself. */
function readBlobs(cwd: string, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Promise((done, fail) => {
    const git = spawn('git', ['cat-file', '--batch'], { cwd, env: quietly() });
    const chunks: Buffer[] = [];
    git.on('error', fail);
    git.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
    git.on('close', () => done(blobsIn(Buffer.concat(chunks))));
    git.stdin.on('error', () => undefined);
    git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  });
}

/** `ID blob SIZE<newline>` and the bytes, one after the other. */
function blobsIn(bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1) break;
    const [id = '', type, size = '0'] = bytes.subarray(at, end).toString('latin1').split(' ');
    const length = type === 'blob' ? Number(size) : 0;
    if (type === 'blob') blobs.set(id, new Uint8Array(bytes.subarray(end + 1, end + 1 + length)));
    at = end + 1 + (type === 'blob' ? length + 1 : 0);
  }
  return blobs;
}
