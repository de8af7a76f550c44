/**
 * What a deck costs: the deck of `game/` with N cards, built by the command a user runs, beside other engines where they
 * are at hand. `npm run bench -- [--peers FOLDER] [--rounds 3] [N …]`; FOLDER holds one script an engine (`b.mjs` the
 * floor, `typst-run.mjs`), each called as `node SCRIPT N OUT`, and `deck.mjs`, whose deck is then used for all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BenchCard, makeDeck } from './make-deck.js';
import { writeGame } from './write-game.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [54, 270, 1080, 5400];
const rounds = Number(values.rounds);
const peers = values.peers === undefined ? undefined : resolve(values.peers);
const here = fileURLToPath(new URL('.', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'cocreator-bench-'));
const program = fileURLToPath(new URL('../dist/bin/cocreator.js', import.meta.url));
const meter = pathToFileURL(join(here, 'meter.mjs')).href;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly rss: number;
  readonly bytes: number;
}

interface Engine {
  readonly name: string;
  readonly run: (cards: number) => Cost;
}

function measure(args: readonly string[], output: string, cwd = here): Cost {
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], {
    cwd,
    env: { ...process.env, BENCH_REPORT: report },
    encoding: 'utf8',
  });
  if (status !== 0 || !existsSync(report)) throw new Error(`${args.join(' ')}: ${stderr}`);
  return {
    ...(JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'bytes'>),
    bytes: statSync(output).size,
  };
}

async function deckOf(count: number): Promise<readonly BenchCard[]> {
  const theirs = peers && join(peers, 'deck.mjs');
  if (!theirs || !existsSync(theirs)) return makeDeck(count);
  const { makeDeck: make } = (await import(pathToFileURL(theirs).href)) as {
    makeDeck: (n: number) => readonly BenchCard[];
  };
  return make(count);
}

const ours: Engine = {
  name: 'cocreator',
  run: (cards) => {
    const out = join(scratch, 'out');
    return measure(
      [program, 'build', join(scratch, String(cards)), '--out', out, '--quiet'],
      join(out, 'cards.pdf'),
    );
  },
};

const peer = (name: string, script: string): readonly Engine[] => {
  if (peers === undefined || !existsSync(join(peers, script))) return [];
  const out = join(scratch, `${name}.pdf`);
  return [{ name, run: (cards) => measure([join(peers, script), String(cards), out], out, peers) }];
};

/** A script whose engine is not installed cannot be measured. */
const runs = ({ name, run }: Engine): boolean => {
  try {
    run(1);
    return true;
  } catch {
    console.log(`${name}: not installed`);
    return false;
  }
};

const engines = [ours, ...[...peer('floor', 'b.mjs'), ...peer('typst', 'typst-run.mjs')].filter(runs)];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log('     N  engine      CPU s  wall s  RSS MiB      kB  CPU/floor  size/floor');
for (const size of sizes) {
  writeGame(join(scratch, String(size)), await deckOf(size));
  const costs = new Map(engines.map(({ name }) => [name, [] as Cost[]]));
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of engines) costs.get(name)?.push(run(size));
  const floor = costs.get('floor') ?? [];
  for (const [name, runs] of costs) {
    const of = (pick: (cost: Cost) => number) => median(runs.map(pick));
    const ratio = (pick: (cost: Cost) => number) =>
      median(runs.flatMap((run, round) => (floor[round] ? [pick(run) / pick(floor[round])] : [])));
    const row = [
      String(size).padStart(6),
      name.padEnd(10),
      of(({ cpu }) => cpu)
        .toFixed(2)
        .padStart(6),
      of(({ wall }) => wall)
        .toFixed(2)
        .padStart(7),
      of(({ rss }) => rss)
        .toFixed(0)
        .padStart(8),
      (of(({ bytes }) => bytes) / 1000).toFixed(0).padStart(7),
      ...(floor.length > 0
        ? [
            ratio(({ cpu }) => cpu)
              .toFixed(2)
              .padStart(10),
            ratio(({ bytes }) => bytes)
              .toFixed(2)
              .padStart(11),
          ]
        : []),
    ];
    console.log(row.join('  '));
  }
}
rmSync(scratch, { recursive: true });
