import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import type { Report } from '../../src/simulate/report.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import {
  CO_CREATOR,
  copyOf,
  filesIn,
  HARBOUR,
  ROOT,
  type Run,
  run,
  scratchFolder,
} from '../helpers/scratch.js';

const scratch = scratchFolder();
const FEW = [
  'simulate',
  CO_CREATOR,
  '--games',
  '23',
  '--players',
  '2,4',
  '--scenario',
  'STE,JKP',
  '--bots',
  'greedy',
];

/** With real threads, as `bin` has them. */
async function runThreaded(args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const world = createNodeWorld({
    cwd: ROOT,
    env: { SOURCE_DATE_EPOCH: '1700000000' },
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    assetsRoot: ROOT,
    threadScript: new URL('../../bin/worker.ts', import.meta.url),
  });
  const terminal = { colors: 0 as const, live: false, columns: 80, rewrite: () => undefined };
  const code = await runCli(args, { world, terminal, version: '9.9.9' });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

const alone = await run([...FEW, '--json', '--jobs', '1']);

describe('the same games give the same report', () => {
  test('in one thread, twice', async () => {
    expect(alone.code).toBe(0);
    expect((await run([...FEW, '--json', '--jobs', '1'])).stdout).toBe(alone.stdout);
  });

  test.each(['2', '3'])('in %s threads', async (jobs) => {
    const threaded = await runThreaded([...FEW, '--json', '--jobs', jobs]);
    expect(threaded).toEqual(alone);
  });

  test.each([2, 3])('in %i shards', async (of) => {
    const files: string[] = [];
    for (let part = 1; part <= of; part++) {
      const { stdout } = await run([...FEW, '--shard', `${part}/${of}`]);
      const file = join(scratch, `shard-${part}-of-${of}.json`);
      writeFileSync(file, stdout);
      files.push(file);
    }
    const merged = await run(['simulate', CO_CREATOR, '--json', '--merge', ...files]);
    expect(merged.stdout).toBe(alone.stdout);
    const twice = await run(['simulate', CO_CREATOR, '--merge', files[0] ?? '', files[0] ?? '']);
    expect(twice.code).toBe(2);
  });
});

test('the report adds up', () => {
  const { cells, groups } = JSON.parse(alone.stdout) as Report;
  expect(cells.map(({ games }) => games)).toEqual([23, 23, 23, 23]);
  for (const { ends, games } of [...cells, ...groups])
    expect(ends.won + ends.lost + ends.trust + ends.pressure).toBe(games);
  const [group] = groups;
  expect(group?.games).toBe(92);
  for (const { drawn, options } of group?.dilemmas ?? []) {
    const chosen = options.reduce((sum, { chosen }) => sum + chosen.count, 0);
    expect(chosen).toBeLessThanOrEqual(drawn);
    for (const { open, chosen } of options) expect(chosen.count).toBeLessThanOrEqual(open);
  }
  // Two tables of two and two of four players: every seat holds a role.
  const seats = group?.agendas.reduce((sum, { met }) => sum + met.of, 0);
  expect(seats).toBe(2 * 23 * 2 + 2 * 23 * 4);
  // As many dilemmas were drawn as turns were played.
  const drawn = group?.dilemmas.reduce((sum, each) => sum + each.drawn, 0) ?? 0;
  expect(drawn / 92).toBeCloseTo(group?.length.mean ?? 0, 1);
  const [surprises] = (group?.decks ?? []).filter(({ deck }) => deck === 'surprises');
  const count = (id: string) => surprises?.cards.find((card) => card.id === id)?.drawn ?? 0;
  expect(count('leap')).toBeGreaterThan(0);
  expect(count('leap')).toBeLessThan(count('steady'));
});

describe('what a person types', () => {
  test.each<[string, string[], number, RegExp]>([
    ['a scenario that is none', ['--scenario', 'STA'], 2, /Did you mean “STE”/],
    ['too many players', ['--players', '7'], 2, /not for 7 players/],
    ['players that are no numbers', ['--players', 'many'], 2, /such as/],
    ['a range the wrong way round', ['--players', '6-2'], 2, /such as/],
    ['a difficulty that is none', ['--difficulty', 'crosswnd'], 2, /Did you mean “crosswind”/],
    ['bots that are none', ['--bots', 'thoughful'], 2, /Did you mean “thoughtful”/],
    ['a mode that is none', ['--mode', 'long'], 2, /full, short/],
    ['a ban that is none', ['--without', 'buld'], 2, /Did you mean “build”/],
    ['no games', ['--games', '0'], 2, /whole number/],
    ['a seed that is too large', ['--seed', '4294967296'], 2, /whole number/],
    ['a shard beyond the last', ['--shard', '3/2'], 2, /PART\/PARTS/],
    ['counts that are none', ['--merge', 'package.json'], 2, /not counts/],
  ])('%s', async (_, args, code, says) => {
    const result = await run(['simulate', CO_CREATOR, ...args]);
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(says)]);
    expect(result.stdout).toBe('');
  });

  test.each(['2..4', '2-4', '4,3,2'])('players as %s', async (players) => {
    const { stdout } = await run([
      'simulate',
      CO_CREATOR,
      '--bots',
      'random',
      '--games',
      '1',
      '--scenario',
      'STE',
      '--players',
      players,
      '--json',
    ]);
    expect((JSON.parse(stdout) as Report).cells.map((cell) => cell.players)).toEqual([2, 3, 4]);
  });

  test('a game of another sort is told so, with its place', async () => {
    const { code, stdout } = await run(['simulate', HARBOUR]);
    expect([code, stdout]).toEqual([1, expect.stringContaining('play/other-game')]);
  });

  test('a mistake under balance: is told with its place', async () => {
    const game = copyOf(CO_CREATOR, join(scratch, 'unbalanced'));
    const rules = join(game, 'rules.yaml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('{bots: thoughtful,', '{bots: thoughtfull,'));
    const { code, stdout } = await run(['simulate', game, '--games', '1']);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/rules\.yaml:\d+:\d+/)]);
  });
});

describe('a check', () => {
  const impossible = copyOf(CO_CREATOR, join(scratch, 'impossible'));
  const rules = join(impossible, 'rules.yaml');
  const text = readFileSync(rules, 'utf8');
  const asked = (wins: string) =>
    `${text.slice(0, text.indexOf('\nbalance:'))}\nbalance:\n  wins:\n    - {bots: random, difficulty: headwind, mode: full, wins: ${wins}}\n`;

  test.each([
    ['[90, 100]', 1],
    ['[0, 10]', 0],
  ])('that wants %s of random games won', async (wins, code) => {
    writeFileSync(rules, asked(wins));
    const result = await run([
      'simulate',
      impossible,
      '--check',
      '--games',
      '20',
      '--scenario',
      'GUL',
      '--quiet',
    ]);
    expect(result.code).toBe(code);
    if (code === 1) expect(result.stdout).toContain('balance/wins');
  });
});

describe('what is written', () => {
  test('the page, whole, the same twice, and nothing else', async () => {
    const pages = [];
    for (const name of ['one', 'two']) {
      const folder = join(scratch, name);
      const { code } = await run([...FEW, '--quiet', '--pdf', join(folder, 'report.pdf')]);
      expect([code, filesIn(folder)]).toEqual([0, ['report.pdf']]);
      pages.push(readFileSync(join(folder, 'report.pdf')));
    }
    expect(pages[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages[0]).toEqual(pages[1]);
  });

  test('a story: the same twice, with every turn and the end', async () => {
    const args = ['simulate', CO_CREATOR, '--trace', '--scenario', 'HED', '--players', '3', '--seed', '9'];
    const { code, stdout } = await run(args);
    expect(code).toBe(0);
    expect((await run(args)).stdout).toBe(stdout);
    expect(stdout).toMatch(/^# /);
    const turns = [...stdout.matchAll(/^## /gm)].length;
    expect(turns).toBeGreaterThan(1);
    // One heading is that of the set-up, and the board is shown after it as well.
    expect([...stdout.matchAll(/^> Trust /gm)].length).toBe(turns);
    expect(stdout).not.toMatch(/undefined|\{\w+\}/);
  });
});
