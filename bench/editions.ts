/**
 * What an edition costs when many are printed in one run: editions of the game that ships with cocreator, in eight languages on
 * four papers, beside one of each language printed alone. `npm run bench:editions -- [--rounds 3] [4 8 16 32]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const sizes = positionals.length === 0 ? [4, 8, 16, 32] : positionals.map(Number);

const LANGUAGES = ['en', 'da', 'nb', 'sv', 'de', 'fi', 'qps', 'nn'];
const PAPERS = ['A4', 'A3', 'A2', 'Tabloid'];

const scratch = mkdtempSync(join(tmpdir(), 'cocreator-bench-'));
const program = fileURLToPath(new URL('../dist/bin/cocreator.js', import.meta.url));
const meter = pathToFileURL(fileURLToPath(new URL('meter.mjs', import.meta.url))).href;
const game = join(scratch, 'game');
cpSync(fileURLToPath(new URL('../decks/co-creator', import.meta.url)), game, { recursive: true });

/** A language of its own, though its texts are those of another. */
const bokmal = readFileSync(join(game, 'i18n/nb.po'), 'utf8');
writeFileSync(join(game, 'i18n/nn.po'), bokmal.replace('"Language: nb\\n"', '"Language: nn\\n"'));
for (const file of readdirSync(join(game, 'editions')))
  if (file.endsWith('.yaml')) rmSync(join(game, 'editions', file));
const editions = LANGUAGES.flatMap((locale) =>
  PAPERS.map((paper) => {
    const name = `${locale}-${paper.toLowerCase()}`;
    const text = `locale: ${locale}\nallow-untranslated: true\npaper: ${paper}\nmunicipality: {name: Town ${name}}\n`;
    writeFileSync(join(game, `editions/${name}.yaml`), text);
    return name;
  }),
);

interface Cost {
  /** Seconds. */
  readonly cpu: number;
  /** MiB. */
  readonly rss: number;
}

/** Prints editions in one run. */
function print(names: readonly string[]): Cost {
  const report = join(scratch, 'report.json');
  const out = join(scratch, 'out');
  rmSync(report, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', meter, program, 'build', game, '--quiet', '--out', out, '--edition', ...names],
    { env: { ...process.env, BENCH_REPORT: report }, encoding: 'utf8' },
  );
  rmSync(out, { recursive: true, force: true });
  if (status !== 0 || !existsSync(report)) throw new Error(`${names.join(' ')}: ${stdout}${stderr}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Cost;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

// One of each language, as their texts differ in length.
const alone = LANGUAGES.map((locale) => `${locale}-a4`);
const single = new Map(alone.map((name) => [name, [] as number[]]));
const runs = new Map(sizes.map((size) => [size, [] as Cost[]]));
// In turn, so that a machine that slows down slows all of them.
for (let round = 0; round < Number(values.rounds); round++) {
  for (const name of alone) single.get(name)?.push(print([name]).cpu);
  for (const size of sizes) runs.get(size)?.push(print(editions.slice(0, size)));
}
const each = [...single.values()].map(median);
const usual = each.reduce((sum, cpu) => sum + cpu, 0) / each.length;
console.log(`alone, mean of ${each.length} languages: ${usual.toFixed(1)} s CPU`);
console.log('editions  CPU s  s an edition  x faster  RSS MiB');
for (const [size, costs] of runs) {
  const cpu = median(costs.map((cost) => cost.cpu));
  const rss = Math.max(...costs.map((cost) => cost.rss));
  const columns = [
    cpu.toFixed(1),
    (cpu / size).toFixed(2),
    ((usual * size) / cpu).toFixed(2),
    rss.toFixed(0),
  ];
  const widths = [7, 14, 10, 9];
  console.log(
    `${String(size).padStart(8)}${columns.map((text, at) => text.padStart(widths[at] ?? 0)).join('')}`,
  );
}
rmSync(scratch, { recursive: true });
