/**
 * Games a CPU second of each kind of bots, beside the designer's simulator where it is at hand, and what two threads
 * save: `npm run bench:simulate -- [--designer FOLDER] [--rounds 3]`. FOLDER holds `sim.mjs`, what it imports and
 * `content.yaml`. Build first: what users run is measured.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { designer: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/cocreator.js');
const meter = pathToFileURL(join(root, 'bench/meter.mjs')).href;
const designer = values.designer === undefined ? undefined : resolve(values.designer);

/** Enough that starting the program is a small part of the time. */
const GAMES = { random: 20_000, greedy: 8_000, average: 800, thoughtful: 600 } as const;
const THEIRS = { random: 300, greedy: 80, thoughtful: 20 } as const;
const SCENARIOS = 6;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

function measure(args: readonly string[], cwd = root): Cost {
  const report = join(root, 'dist/bench-report.json');
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], {
    cwd,
    env: { ...process.env, BENCH_REPORT: report },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Cost;
}

const run = (bots: string, games: number, jobs: number): Cost =>
  measure([
    ...[program, 'simulate', 'decks/co-creator', '--quiet', '--players', '4', '--difficulty', 'crosswind'],
    ...['--bots', bots, '--games', `${games}`, '--jobs', `${jobs}`],
  ]);

/** Both programs are started once for nothing but one game, which is taken off: reading YAML is not playing. */
const rate = (games: number, cost: Cost, start: Cost): number => games / Math.max(1e-9, cost.cpu - start.cpu);

const theirs = (bots: string, games: number): Cost =>
  measure(
    [
      '--input-type=module',
      '--eval',
      `import { batch } from ${JSON.stringify(pathToFileURL(join(designer ?? '', 'sim.mjs')).href)};
       for (const id of ['STE', 'GUL', 'HED', 'JKP', 'VOR', 'OWN']) batch(id, 'crosswind', 4, '${bots}', ${games}, 1);`,
    ],
    designer,
  );

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log('bots        games/CPU s  designer  ratio');
for (const [bots, games] of Object.entries(GAMES)) {
  const mine: number[] = [];
  const other: number[] = [];
  const count = THEIRS[bots as keyof typeof THEIRS] as number | undefined;
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < rounds; round++) {
    mine.push(rate(games * SCENARIOS, run(bots, games, 1), run(bots, 1, 1)));
    if (designer !== undefined && count !== undefined)
      other.push(rate(count * SCENARIOS, theirs(bots, count), theirs(bots, 0)));
  }
  const ratio = median(mine.flatMap((each, round) => (other[round] ? [each / other[round]] : [])));
  const shown =
    other.length > 0 ? [median(other).toFixed(0).padStart(8), `${ratio.toFixed(1).padStart(6)} x`] : [];
  console.log([bots.padEnd(10), median(mine).toFixed(0).padStart(11), ...shown].join('  '));
}

const gains: number[] = [];
for (let round = 0; round < rounds; round++) {
  const [one, two] = [1, 2].map((jobs) => run('thoughtful', GAMES.thoughtful, jobs).wall);
  if (one !== undefined && two !== undefined) gains.push(one / two);
}
console.log(`two threads: ${median(gains).toFixed(2)} x`);
