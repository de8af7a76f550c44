import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { isAlive } from './is-alive.js';
import { ownerOf, temporaryName } from './temporary-name.js';
import type { Cache, World } from './world.js';

interface Home {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly pid: number;
}

const OWN = 'cocreator';
/** Grows when files of older versions could no longer be read. */
const FORMAT = 'cocreator-cache-1';
const NAME = /^[0-9a-f]{64}$/;
/** Files beyond these are removed, those first that nobody has used for longest. */
const MOST_FILES = 200;
const MOST_BYTES = 64 * 2 ** 20;

/**
 * What a person's runs keep between them, one file a key, in the folder that their system has for what can be lost.
 * Entries belong to the working folder they were made in; runs at the same time never see half of one.
 */
export function userCache({ cwd, env, platform, pid }: Home): World['cache'] {
  const base = cacheFolder(env, platform);
  if (base === undefined) return undefined;
  const root = join(base, OWN);
  const fileOf = (key: string): string => join(root, sha256(JSON.stringify([cwd, process.version, key])));
  const cache: Cache = {
    read: async (key) => orNothing(() => readEntry(fileOf(key))),
    write: async (key, bytes) => orNothing(() => writeEntry({ root, file: fileOf(key), pid }, bytes)),
  };
  return (folder) => (isWithin(resolve(cwd, folder), root) ? undefined : cache);
}

/** The specification of XDG says that a relative path is to be ignored. */
function cacheFolder(env: Home['env'], platform: string): string | undefined {
  const home = env.HOME || env.USERPROFILE;
  const own = { darwin: home && join(home, 'Library/Caches'), win32: env.LOCALAPPDATA }[platform];
  return [env.XDG_CACHE_HOME, own, home && join(home, '.cache')].find((path) => path && isAbsolute(path));
}

function isWithin(folder: string, path: string): boolean {
  const real = orNothing(() => realpathSync.native(folder)) ?? folder;
  return [folder, real].some((top) => {
    const way = relative(top, path);
    return way === '' || !(way.startsWith('..') || isAbsolute(way));
  });
}

function readEntry(file: string): Uint8Array | undefined {
  const { size } = lstatOfFile(file);
  if (size > MOST_BYTES) return undefined;
  const kept = readFileSync(file);
  const head = kept.subarray(0, headOf('').length).toString('latin1');
  const body = kept.subarray(head.length);
  if (head !== headOf(sha256(body))) return undefined;
  const now = new Date();
  orNothing(() => utimesSync(file, now, now));
  return new Uint8Array(body);
}

/** Never opens a pipe or a device that somebody put in place of a file. */
function lstatOfFile(file: string): { readonly size: number; readonly mtimeMs: number } {
  const stat = lstatSync(file);
  if (!stat.isFile()) throw new Error('not a file');
  return stat;
}

const headOf = (hash: string): string => `${FORMAT} ${hash.padStart(64)}\n`;

interface Entry {
  readonly root: string;
  readonly file: string;
  readonly pid: number;
}

function writeEntry({ root, file, pid }: Entry, bytes: Uint8Array): void {
  if (bytes.byteLength > MOST_BYTES / 4) return;
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const temporary = join(root, temporaryName(file.slice(root.length + 1), pid));
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(headOf(sha256(bytes))), bytes]), {
      flag: 'wx',
      mode: 0o600,
    });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  sweep(root);
}

/** Removes what is too old to be kept, and what runs that were killed left behind; nobody else's files. */
function sweep(root: string): void {
  const names = readdirSync(root);
  for (const name of names) {
    const owner = ownerOf(name);
    if (owner !== undefined && !isAlive(owner)) orNothing(() => rmSync(join(root, name), { force: true }));
  }
  const kept = names
    .filter((name) => NAME.test(name))
    .flatMap(
      (name) => orNothing(() => [{ file: join(root, name), ...pick(lstatOfFile(join(root, name))) }]) ?? [],
    )
    .toSorted((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const [index, { file, size }] of kept.entries()) {
    total += size;
    if (index >= MOST_FILES || total > MOST_BYTES) orNothing(() => rmSync(file, { force: true }));
  }
}

const pick = ({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }) => ({ size, mtimeMs });

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A cache that cannot be read or written is none. */
function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
