import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { userCache } from '../../src/world/user-cache.js';
import type { Cache } from '../../src/world/world.js';
import { scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string | undefined =>
  content && new TextDecoder().decode(content);

const open = (env: Record<string, string>, { cwd = '/work', platform = 'linux', folder = 'game' } = {}) =>
  userCache({ cwd, env, platform, pid: process.pid })?.(folder);

/** A cache of its own, its folder, and the one file that the key `a` has in it. */
async function cacheIn(name: string): Promise<{ cache: Cache; folder: string; file: string }> {
  const base = join(scratch, name);
  const cache = open({ XDG_CACHE_HOME: base });
  if (cache === undefined) throw new Error('there is a place for a cache');
  await cache.write('a', bytes('kept'));
  const folder = join(base, 'cocreator');
  return { cache, folder, file: join(folder, readdirSync(folder)[0] ?? '') };
}

/** Puts something else where a file was. */
const inPlace =
  (make: (file: string) => unknown) =>
  (file: string): void => {
    rmSync(file);
    make(file);
  };

describe('where things are kept', () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['where XDG says', 'linux', { XDG_CACHE_HOME: 'X', HOME: 'H' }, 'X'],
    ['below the home', 'linux', { HOME: 'H' }, 'H/.cache'],
    ['where a Mac has its caches', 'darwin', { HOME: 'H' }, 'H/Library/Caches'],
    ['where Windows has what belongs to one machine', 'win32', { LOCALAPPDATA: 'L', USERPROFILE: 'H' }, 'L'],
    ['nowhere without a home', 'linux', {}, undefined],
  ])('%s', async (name, platform, env, place) => {
    const root = join(scratch, `place ${name}`);
    const absolute = Object.entries(env).map(([key, value]) => [key, join(root, value)]);
    const cache = open(Object.fromEntries(absolute), { platform });
    await cache?.write('a', bytes('kept'));
    expect(place === undefined ? cache : existsSync(join(root, place, 'cocreator'))).toBe(place && true);
  });

  test('a path that depends on where one stands is no place', () => {
    expect(open({ XDG_CACHE_HOME: 'cache' })).toBeUndefined();
  });

  test('never inside the folder that is worked on, whatever name it is called by', () => {
    const game = join(scratch, 'the-game');
    const alias = join(scratch, 'alias');
    mkdirSync(game);
    symlinkSync(game, alias);
    for (const folder of [game, alias, `${game}/`, join(game, '..')])
      expect(open({ XDG_CACHE_HOME: join(game, 'cache') }, { folder })).toBeUndefined();
    expect(open({ XDG_CACHE_HOME: join(scratch, 'the-game-s-cache') }, { folder: game })).toBeDefined();
  });
});

describe('what is kept', () => {
  test('is read back to the byte by the next run, and only in the same working folder', async () => {
    const { folder } = await cacheIn('next');
    const env = { XDG_CACHE_HOME: join(folder, '..') };
    expect(text(await open(env)?.read('a'))).toBe('kept');
    expect(await open(env)?.read('b')).toBeUndefined();
    expect(await open(env, { cwd: '/elsewhere' })?.read('a')).toBeUndefined();
  });

  test.each<[string, (file: string) => void]>([
    ['gone', (file) => rmSync(file)],
    ['empty', (file) => writeFileSync(file, '')],
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ['longer', (file) => writeFileSync(file, 'more', { flag: 'a' })],
    [
      'changed in one place',
      (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('kept', 'kemt')),
    ],
    ['something else', (file) => writeFileSync(file, 'PK\u0003\u0004')],
    ['a folder', inPlace((file) => mkdirSync(file))],
    ['a link to nowhere', inPlace((file) => symlinkSync('/nowhere', file))],
    ['a pipe nobody writes to', inPlace((file) => execFileSync('mkfifo', [file]))],
  ])('is not there when its file is %s', async (name, spoil) => {
    const { cache, file } = await cacheIn(`spoiled ${name}`);
    spoil(file);
    expect(await cache.read('a')).toBeUndefined();
    await cache.write('a', bytes('again'));
    expect(await cache.read('a').then(text)).toBe(name === 'a folder' ? undefined : 'again');
  });

  test('is nothing where no folder can be made', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, 'precious');
    const cache = open({ XDG_CACHE_HOME: file });
    await cache?.write('a', bytes('kept'));
    expect(await cache?.read('a')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  test('leaves nothing half-written, and clears away what a run that was killed left', async () => {
    const { cache, folder } = await cacheIn('killed');
    writeFileSync(join(folder, `.${'0'.repeat(64)}.99999999.tmp`), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'somebody else’s');
    await Promise.all(['b', 'c', 'd'].map((key) => cache.write(key, bytes(key))));
    const names = readdirSync(folder).filter((name) => !/^[0-9a-f]{64}$/.test(name));
    expect(names).toEqual(['notes.txt']);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test('drops what nobody has used for longest', async () => {
    const { cache, folder, file } = await cacheIn('full');
    const old = (name: string, days: number) =>
      utimesSync(name, 0, new Date(Date.UTC(2026, 0, 1 - days)).getTime() / 1000);
    for (let day = 1; day <= 250; day++) {
      const name = join(folder, day.toString(16).padStart(64, '0'));
      writeFileSync(name, '');
      old(name, day);
    }
    old(file, 300);
    await cache.read('a');
    await cache.write('b', bytes('new'));
    expect(readdirSync(folder)).toHaveLength(200);
    expect([text(await cache.read('a')), text(await cache.read('b'))]).toEqual(['kept', 'new']);
  });
});
