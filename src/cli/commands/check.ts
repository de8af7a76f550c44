import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { NoPast, World } from '../../world/world.js';
import { checkMemory } from '../check-memory.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { countOf, count as countWord, type Findings, findingsOf } from '../formats/findings.js';
import { FORMATS, type FormatName, writeDown } from '../formats/formats.js';
import { keptFile, writeKept } from '../kept-file.js';
import { onceFor } from '../once.js';
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
  readonly changedSince?: string;
  readonly locale?: string;
  readonly edition?: string;
  readonly allowUntranslated?: true;
  readonly eco?: true;
  readonly fix?: true;
  readonly diff?: true;
  readonly cache: boolean;
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
    .option('--changed-since <revision>', 'report only what is not there in the game at this git revision')
    .option('--locale <language>', 'check it in this language; qps is a made-up one that shows what will fit')
    .option('--edition <name>', 'check this edition')
    .option('--eco', 'check it as it is printed with little ink')
    .option('--allow-untranslated', 'let untranslated texts pass with a warning')
    .option('--fix', 'mend in the files what can be mended for certain')
    .option('--diff', 'with --fix: show what would change, and change nothing')
    .option('--no-cache', 'look at everything anew, and keep nothing for the next time')
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: CheckFlags) => {
      const refuse: Refuse = (message) => program.error(message);
      const work = (world: World): Promise<ExitCode> => check(folder, flags, { ...shell, world, refuse });
      finish(
        await (flags.cache ? onceFor(shell, ['check', folder, flags], folder, work) : work(shell.world)),
      );
    });
}

/** Ends the run as wrong usage, with a sentence that says why. */
type Refuse = (message: string) => never;

interface CheckShell extends Shell {
  readonly refuse: Refuse;
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

async function check(folder: string, flags: CheckFlags, shell: CheckShell): Promise<ExitCode> {
  const { world, terminal, refuse } = shell;
  const { isRule, nearestRule } = await import('../../diagnostics/rule-names.js');
  const stranger = [...flags.only, ...flags.skip].find((rule) => !isRule(rule));
  if (stranger !== undefined) {
    const near = nearestRule(stranger);
    const way = near === undefined ? '“cocreator explain” lists all rules.' : `Did you mean “${near}”?`;
    refuse(`There is no rule “${stranger}”. ${way}`);
  }
  if (flags.diff && !flags.fix) refuse('--diff shows what --fix would change: write both.');
  const findings = flags.fix ? await mended(folder, flags, shell) : await look(folder, flags, shell);
  if (flags.diff) return showFixes(findings, world);
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
async function look(folder: string, flags: CheckFlags, shell: CheckShell): Promise<Findings> {
  const { world, version } = shell;
  const [{ checkGame }, { sift }] = await Promise.all([
    import('../../check.js'),
    import('../../triage/triage.js'),
  ]);
  const path = flags.baseline ?? `${folder}/${BASELINE}`;
  const lens = await openLens(world, folder, flags);
  const memory = flags.cache ? checkMemory(shell, folder, flags) : undefined;
  const checkup = await checkGame(world, folder, lens, { eco: flags.eco, memory });
  const sifted = sift(checkup, {
    only: flags.only,
    skip: flags.skip,
    baseline: { path, text: await keptFile(world, path), wanted: flags.baseline !== undefined },
    renew: flags.updateBaseline ? 'update' : flags.pruneBaseline ? 'prune' : 'no',
  });
  if (sifted.baseline !== undefined) await writeKept(world, path, sifted.baseline);
  const problems =
    flags.changedSince === undefined
      ? sifted.problems
      : await onlyNew(sifted.problems, { folder, flags, shell, revision: flags.changedSince });
  const leftOut = sifted.leftOut + sifted.problems.length - problems.length;
  return findingsOf({ ...checkup, problems }, version, leftOut);
}

interface Since {
  readonly folder: string;
  readonly flags: CheckFlags;
  readonly shell: CheckShell;
  readonly revision: string;
}

/** Leaves out what was there already when the game was as it was at a revision. */
async function onlyNew(
  problems: readonly Diagnostic[],
  { folder, flags, shell, revision }: Since,
): Promise<readonly Diagnostic[]> {
  const { world, refuse } = shell;
  const past = (await world.past?.(folder, revision)) ?? 'no-git';
  if (typeof past === 'string') return refuse(NO_PAST[past](revision));
  const [{ checkGame }, { sift }, { worldAt }, { newSince }] = await Promise.all([
    import('../../check.js'),
    import('../../triage/triage.js'),
    import('../../history/world-at.js'),
    import('../../triage/since.js'),
  ]);
  const then = worldAt(world, folder, past);
  const checkup = await checkGame(then, folder, await openLens(then, folder, flags), flags);
  const baseline = { path: BASELINE, text: undefined, wanted: false };
  return newSince(problems, sift(checkup, { only: [], skip: [], baseline, renew: 'no' }).problems);
}

const NO_PAST: { readonly [N in NoPast]: (revision: string) => string } = {
  'no-git': () => '--changed-since needs git, and there is none here.',
  'no-repository': () => '--changed-since needs a git repository, and the game folder lies in none.',
  'unknown-revision': (revision) =>
    `git knows no revision “${revision}”. In a CI, fetch it first: a shallow clone holds only the last one.`,
};

/** A mend can uncover another problem, so the game is looked at again; more rounds than this would be a bug. */
const MOST_ROUNDS = 5;

/** Mends what is certain, unless only the changes shall be shown, and looks at what is left. */
async function mended(folder: string, flags: CheckFlags, shell: CheckShell): Promise<Findings> {
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

async function tellGithub(findings: Findings, { world, terminal }: Shell): Promise<void> {
  const { githubFormat, githubSummary } = await import('../formats/github.js');
  if (findings.problems.length > 0) world.print(githubFormat(findings));
  const summary = terminal.github?.summary;
  if (summary !== undefined) await world.append(summary, githubSummary(findings));
}
