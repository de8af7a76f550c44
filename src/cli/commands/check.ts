import { type Command, InvalidArgumentError, Option } from 'commander';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { countOf, count as countWord, type Findings, findingsOf } from '../formats/findings.js';
import { FORMATS, type FormatName, writeDown } from '../formats/formats.js';
import { keptFile, writeKept } from '../kept-file.js';
import { openLens } from '../open-lens.js';
import type { Shell } from '../shell.js';

interface OutputFile {
  readonly format: FormatName;
  readonly file: string;
}

interface CheckFlags {
  readonly format?: FormatName;
  readonly json?: true;
  readonly output: readonly OutputFile[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
  readonly locale?: string;
  readonly allowUntranslated?: true;
  readonly fix?: true;
  readonly diff?: true;
  readonly quiet?: true;
}

const BASELINE = 'cocreator-baseline.json';

/** `cocreator check [folder]`: everything that is wrong with a game, and nothing else. */
export function addCheckCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('list everything that is wrong with a game')
    .argument('[folder]', 'the game folder', '.')
    .addOption(new Option('--format <format>', 'how the result is written').choices([...FORMATS]))
    .option('--json', 'the same as --format json')
    .option(
      '--output <format=file>',
      'write the result to a file as well; may be given again',
      outputFile,
      [],
    )
    .option('--only <rule...>', 'report these rules or areas only, such as text or game/unknown-key', [])
    .option('--skip <rule...>', 'leave out these rules or areas', [])
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--baseline <file>', `leave out what this file knows (default: ${BASELINE} in the game folder)`)
    .option('--update-baseline', 'write everything there is to warn of into the baseline')
    .option('--prune-baseline', 'remove from the baseline what is mended')
    .option('--locale <language>', 'check it in this language; qps is a made-up one that shows what will fit')
    .option('--allow-untranslated', 'let untranslated texts pass with a warning')
    .option('--fix', 'mend in the files what can be mended for certain')
    .option('--diff', 'with --fix: show what would change, and change nothing')
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: CheckFlags) => finish(await check(folder, flags, shell)));
}

function outputFile(value: string, before: readonly OutputFile[]): readonly OutputFile[] {
  const [format = '', ...rest] = value.split('=');
  const file = rest.join('=');
  if (!isFormat(format) || file === '')
    throw new InvalidArgumentError(`Write FORMAT=FILE; formats: ${FORMATS.join(', ')}.`);
  return [...before, { format, file }];
}

const isFormat = (name: string): name is FormatName => (FORMATS as readonly string[]).includes(name);

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

async function check(folder: string, flags: CheckFlags, shell: Shell): Promise<ExitCode> {
  const { world, terminal } = shell;
  const { isRule, nearestRule } = await import('../../diagnostics/rule-names.js');
  const stranger = [...flags.only, ...flags.skip].find((rule) => !isRule(rule));
  if (stranger !== undefined) {
    const near = nearestRule(stranger);
    const way = near === undefined ? '“cocreator explain” lists all rules.' : `Did you mean “${near}”?`;
    world.say(`There is no rule “${stranger}”. ${way}`);
    return EXIT.wrongUsage;
  }
  const findings = flags.fix ? await mended(folder, flags, shell) : await look(folder, flags, shell);
  if (flags.diff) return flags.fix ? showFixes(findings, world) : sayDiffNeedsFix(world);
  const format = flags.json ? 'json' : (flags.format ?? 'pretty');
  const text = await writeDown(findings, format, terminal.colors);
  const silent = flags.quiet && findings.problems.length === 0 && format === 'pretty';
  if (text !== '' && !silent) world.print(text);
  for (const { format: form, file } of flags.output)
    await writeKept(world, file, `${await writeDown(findings, form, 0)}\n`);
  if (terminal.github && flags.format === undefined && !flags.json) await tellGithub(findings, shell);
  const tooMany = flags.maxWarnings !== undefined && countOf(findings, 'warning') > flags.maxWarnings;
  if (tooMany) world.say(`More than ${flags.maxWarnings} warnings.`);
  return hasErrors(findings.problems) || tooMany ? EXIT.problemsFound : EXIT.done;
}

/** Checks a game and leaves out what does not count today. */
async function look(folder: string, flags: CheckFlags, { world, version }: Shell): Promise<Findings> {
  const [{ checkGame }, { sift }] = await Promise.all([
    import('../../check.js'),
    import('../../triage/triage.js'),
  ]);
  const path = flags.baseline ?? `${folder}/${BASELINE}`;
  const checkup = await checkGame(world, folder, await openLens(world, folder, flags));
  const sifted = sift(checkup, {
    only: flags.only,
    skip: flags.skip,
    baseline: { path, text: await keptFile(world, path), wanted: flags.baseline !== undefined },
    renew: flags.updateBaseline ? 'update' : flags.pruneBaseline ? 'prune' : 'no',
  });
  if (sifted.baseline !== undefined) await writeKept(world, path, sifted.baseline);
  return findingsOf({ ...checkup, problems: sifted.problems }, version, sifted.leftOut);
}

/** A mend can uncover another problem, so the game is looked at again; more rounds than this would be a bug. */
const MOST_ROUNDS = 5;

/** Mends what is certain, unless only the changes shall be shown, and looks at what is left. */
async function mended(folder: string, flags: CheckFlags, shell: Shell): Promise<Findings> {
  const { mendFiles } = await import('../mend-files.js');
  let findings = await look(folder, flags, shell);
  let total = 0;
  for (let round = 0; round < MOST_ROUNDS && !flags.diff; round++) {
    const count = await mendFiles(findings, folder, shell.world);
    if (count === 0) break;
    total += count;
    findings = await look(folder, flags, shell);
  }
  if (total > 0) shell.world.say(`${countWord(total, 'problem')} mended.`);
  return findings;
}

async function showFixes(findings: Findings, world: Shell['world']): Promise<ExitCode> {
  const { fixFiles } = await import('../../fix/fix-files.js');
  const { showDiff } = await import('../../fix/show-diff.js');
  const fixed = fixFiles(findings.problems, findings.source);
  for (const file of fixed) for (const line of showDiff(file)) world.print(line);
  return fixed.length > 0 ? EXIT.problemsFound : EXIT.done;
}

function sayDiffNeedsFix(world: Shell['world']): ExitCode {
  world.say('--diff shows what --fix would change: write both.');
  return EXIT.wrongUsage;
}

async function tellGithub(findings: Findings, { world, terminal }: Shell): Promise<void> {
  const { githubFormat, githubSummary } = await import('../formats/github.js');
  if (findings.problems.length > 0) world.print(githubFormat(findings));
  const summary = terminal.github?.summary;
  if (summary !== undefined) await world.append(summary, githubSummary(findings));
}
