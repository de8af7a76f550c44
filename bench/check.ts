/**
 * What `check` costs: the game that ships with cocreator, anew, from the cache and with one card edited, each beside a Node
 * that does nothing; `--many N` checks a game of N cards in 500 files with little memory as well. `npm run bench:check --
 * [--rounds 5] [--many 100000]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeDeck } from './make-deck.js';
import { writeManyFiles } from './write-game.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, many: { type: 'string' } },
});
const rounds = Number(values.rounds);
const scratch = mkdtempSync(join(tmpdir(), 'cocreator-bench-'));
const program = fileURLToPath(new URL('../dist/bin/cocreator.js', import.meta.url));
const meter = pathToFileURL(fileURLToPath(new URL('meter.mjs', import.meta.url))).href;
const game = join(scratch, 'game');
const deck = join(game, 'dilemmas-1-start.yaml');
cpSync(fileURLToPath(new URL('../decks/co-creator', import.meta.url)), game, { recursive: true });

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly rss: number;
  readonly code: number | null;
  readonly said: string;
}

/** Runs Node once. All runs share a cache that nobody else uses. */
function run(args: readonly string[], node: readonly string[] = []): Cost {
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const { status, stdout } = spawnSync(process.execPath, ['--import', meter, ...node, ...args], {
    env: { ...process.env, BENCH_REPORT: report, XDG_CACHE_HOME: join(scratch, 'cache') },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const said = stdout.trimEnd().split('\n').at(-1) ?? '';
  // A run that dies of memory reports nothing.
  if (!existsSync(report)) return { cpu: Number.NaN, wall: Number.NaN, rss: Number.NaN, code: status, said };
  const measured = JSON.parse(readFileSync(report, 'utf8')) as Pick<Cost, 'cpu' | 'wall' | 'rss'>;
  return { ...measured, code: status, said };
}

let edits = 0;
const edit = (): void =>
  writeFileSync(
    deck,
    readFileSync(deck, 'utf8').replace(/^( {2}title: "[^"]*?)(?: \d+)?"/m, `$1 ${++edits}"`),
  );

const check = [program, 'check', game];
const MEASURED: readonly (readonly [string, () => Cost])[] = [
  ['node -e 0', () => run(['-e', '0'])],
  ['--version', () => run([program, '--version'])],
  ['check --no-cache', () => run([...check, '--no-cache'])],
  [
    'check, one card edited',
    () => {
      edit();
      return run(check);
    },
  ],
  ['check again', () => run(check)],
];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const costs = new Map(MEASURED.map(([name]) => [name, [] as Cost[]]));
// In turn, so that a machine that slows down slows all of them.
for (let round = 0; round < rounds; round++)
  for (const [name, once] of MEASURED) costs.get(name)?.push(once());
const bare = costs.get('node -e 0') ?? [];
console.log('                          CPU ms  x bare node  RSS MiB');
for (const [name, runs] of costs) {
  const cpu = median(runs.map((each) => each.cpu * 1000)).toFixed(0);
  const ratio = median(runs.map((each, round) => each.cpu / (bare[round]?.cpu ?? 1))).toFixed(1);
  const rss = median(runs.map((each) => each.rss)).toFixed(0);
  console.log(`${name.padEnd(24)}${cpu.padStart(8)}${ratio.padStart(13)}${rss.padStart(9)}`);
}

if (values.many !== undefined) {
  const many = join(scratch, 'many');
  writeManyFiles(many, makeDeck(Number(values.many), 'short'), 500);
  const { cpu, wall, rss, code, said } = run(
    [program, 'check', many, '--no-cache'],
    ['--max-old-space-size=256'],
  );
  console.log(
    `${values.many} cards: exit code ${code}, CPU ${cpu} s, wall ${wall} s, RSS ${rss} MiB: ${said}`,
  );
}
rmSync(scratch, { recursive: true });
