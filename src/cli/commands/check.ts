import { type Command, InvalidArgumentError, Option } from 'commander';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { FORMATS, type FormatName, writeDown } from '../formats/formats.js';
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
  const { world, terminal, version } = shell;
  const [{ checkGame }, { triage }, { findingsOf, countOf }, { keptFile, writeKept }] = await Promise.all([
    import('../../check.js'),
    import('../../triage/triage.js'),
    import('../formats/findings.js'),
    import('../kept-file.js'),
  ]);
  const stranger = [...flags.only, ...flags.skip].find((rule) => !triage.isRule(rule));
  if (stranger !== undefined) {
    const near = triage.nearestRule(stranger);
    world.say(
      `There is no rule “${stranger}”. ${near === undefined ? '“cocreator explain” lists all rules.' : `Did you mean “${near}”?`}`,
    );
    return EXIT.wrongUsage;
  }
  const path = flags.baseline ?? `${folder}/${BASELINE}`;
  const checkup = await checkGame(world, folder);
  const sifted = triage.sift(checkup, {
    only: flags.only,
    skip: flags.skip,
    baseline: { path, text: await keptFile(world, path), wanted: flags.baseline !== undefined },
    renew: flags.updateBaseline ? 'update' : flags.pruneBaseline ? 'prune' : 'no',
  });
  if (sifted.baseline !== undefined) await writeKept(world, path, sifted.baseline);
  const findings = findingsOf({ ...checkup, problems: sifted.problems }, version, sifted.leftOut);
  const format = flags.json ? 'json' : (flags.format ?? 'pretty');
  const text = await writeDown(findings, format, terminal.colors);
  if (text !== '' && !(flags.quiet && findings.problems.length === 0 && format === 'pretty'))
    world.print(text);
  for (const { format: form, file } of flags.output)
    await writeKept(world, file, `${await writeDown(findings, form, 0)}\n`);
  if (terminal.github && flags.format === undefined && !flags.json) {
    const { githubFormat, githubSummary } = await import('../formats/github.js');
    if (findings.problems.length > 0) world.print(githubFormat(findings));
    if (terminal.github.summary !== undefined)
      await world.append(terminal.github.summary, githubSummary(findings));
  }
  const tooMany = flags.maxWarnings !== undefined && countOf(findings, 'warning') > flags.maxWarnings;
  if (tooMany) world.say(`More than ${flags.maxWarnings} warnings.`);
  return hasErrors(findings.problems) || tooMany ? EXIT.problemsFound : EXIT.done;
}
