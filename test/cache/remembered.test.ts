import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remembered } from '../../src/cache/remembered.js';
import { FileFailure, type World, worldOver } from '../../src/world/world.js';
import { type MemoryWorld, memoryWorld } from '../helpers/memory-world.js';

type Files = Readonly<Record<string, string>>;

/** Follows names from file to file, as decks and templates name each other, and tells what it finds. */
async function follow(world: World, path = 'start', seen: readonly string[] = []): Promise<number> {
  if (path === '*') world.print((await world.listFiles('.')).join());
  const read = path.startsWith('@') ? world.readAsset(path) : world.readFile(path);
  const text = new TextDecoder().decode(await read);
  world.print(`${path} ${text}`);
  const next = text.split(' ').filter((name) => name !== '' && ![...seen, path].includes(name));
  const counts = [];
  for (const name of next) counts.push(await follow(world, name, [...seen, path]));
  return counts.reduce((sum, count) => sum + count, 1);
}

interface Runs {
  readonly kept: Map<string, Uint8Array>;
  /** Runs that did the work. */
  worked: number;
}

async function runOn(files: Files, runs: Runs, work = follow): Promise<readonly [number, MemoryWorld]> {
  const world = memoryWorld(files, files, runs.kept);
  const cache = world.cache?.('.');
  if (cache === undefined) throw new Error('a memory world has a cache');
  const result = await remembered({ cache, key: 'follow', world }, async (asked) => {
    runs.worked++;
    return work(asked);
  });
  return [result, world];
}

const NAMES = ['start', 'a', 'b', 'c', '@d', '*'];
const gameOf = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((names) => names.join(' ')),
);

describe('work that is remembered', () => {
  test('says what it would have said, whatever was edited since', async () => {
    const histories = fc.array(gameOf, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(histories, async (games) => {
        const runs = { kept: new Map(), worked: 0 };
        for (const files of games) {
          const [result, world] = await runOn(files, runs);
          const plain = memoryWorld(files, files);
          expect(result).toBe(await follow(plain));
          expect(world.printed).toEqual(plain.printed);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Files, number]>([
    ['nothing has changed', { start: 'a', a: 'x', other: 'y' }, 1],
    ['a file it does not read has changed', { start: 'a', a: 'x', other: 'z' }, 1],
    ['a file it reads has changed', { start: 'a', a: 'y', other: 'y' }, 2],
    ['a file it reads is gone', { start: 'a', other: 'y' }, 2],
    ['a file it missed is there', { start: 'a', a: 'x', x: '', other: 'y' }, 2],
  ])('where %s', async (_, files, worked) => {
    const runs = { kept: new Map(), worked: 0 };
    await runOn({ start: 'a', a: 'x', other: 'y' }, runs);
    await runOn(files, runs);
    expect(runs.worked).toBe(worked);
  });

  test.each<[string, (world: World) => Promise<number>]>([
    ['looks at the clock', async (world) => world.now.getTime()],
    ['writes', (world) => world.stage('out').then(() => 0)],
    ['mends', async (world) => Number(await world.replaceFile('start', new Uint8Array(), new Uint8Array()))],
    ['looks at the past', async (world) => (world.past ? 1 : 0)],
    ['looks at the clock through another world', async (world) => worldOver(world, {}).now.getTime()],
  ])('is not kept where it %s', async (_, work) => {
    const runs = { kept: new Map(), worked: 0 };
    await runOn({ start: '' }, runs, work);
    expect(runs.kept.size).toBe(0);
  });

  test('is not kept where a file was refused', async () => {
    const kept = new Map<string, Uint8Array>();
    const world = memoryWorld({}, {}, kept);
    const refusing = worldOver(world, {
      readFile: (path) => Promise.reject(new FileFailure({ reason: 'denied', path, doing: 'read' })),
    });
    const cache = {
      read: async () => undefined,
      write: async (key: string) => void kept.set(key, new Uint8Array()),
    };
    const work = (asked: World) =>
      asked.readFile('a').then(
        () => 0,
        () => 3,
      );
    expect(await remembered({ cache, key: '', world: refusing }, work)).toBe(3);
    expect(kept.size).toBe(0);
  });

  test('is done where what was kept is nothing like it', async () => {
    const runs = { kept: new Map<string, Uint8Array>(), worked: 0 };
    await runOn({ start: '' }, runs);
    for (const other of ['', 'null', '[]', '{"asked":1}', '\u0000\uffff']) {
      for (const key of runs.kept.keys()) runs.kept.set(key, new TextEncoder().encode(other));
      const [, world] = await runOn({ start: '' }, runs);
      expect(world.printed).toEqual(['start ']);
    }
    expect(runs.worked).toBe(6);
  });

  test('says again what went to the summary of a job', async () => {
    const runs = { kept: new Map<string, Uint8Array>(), worked: 0 };
    const work = (world: World) => world.append('summary', 'all well').then(() => 0);
    await runOn({ start: '' }, runs, work);
    const [, world] = await runOn({ start: '' }, runs, work);
    expect(new TextDecoder().decode(world.out.get('summary'))).toBe('all well');
    expect(runs.worked).toBe(1);
  });
});
