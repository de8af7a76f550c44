import type { Command } from 'commander';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../json-text.js';
import { openPrinter } from '../open-printer.js';
import type { Shell } from '../shell.js';

interface PreflightFlags {
  readonly profile: string;
  readonly json?: true;
}

/** `cocreator preflight FILE.pdf --profile P`: what the printer of a profile would refuse in a finished file. */
export function addPreflightCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('preflight')
    .description('hold a finished PDF, ours or not, against what a printer takes')
    .argument('<file>', 'a PDF')
    .option(
      '--profile <name>',
      'the printer: a name (see “cocreator profiles”) or the path of a YAML file',
      'press',
    )
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: PreflightFlags) => finish(await check(file, flags, shell)));
}

async function check(file: string, flags: PreflightFlags, shell: Shell): Promise<ExitCode> {
  const { world, version } = shell;
  const printer = await openPrinter('.', flags, shell);
  if (printer?.profile === undefined) return EXIT.wrongUsage;
  const bytes = await world.readFile(file);
  if (bytes === undefined) {
    world.say(`There is no file ${file}.`);
    return EXIT.wrongUsage;
  }
  const [{ preflight }, { findingsOf }, { writeDown }] = await Promise.all([
    import('../../preflight/preflight.js'),
    import('../formats/findings.js'),
    import('../formats/formats.js'),
  ]);
  const { chosen, problems: before } = printer.profile;
  const looked = chosen ? preflight(bytes, chosen.profile) : undefined;
  const problems = [...before, ...(looked?.problems ?? [])];
  if (flags.json) {
    const { pages = 0, ink = 0, spots = [] } = looked ?? {};
    const said = problems.map(({ code, severity, facts }) => ({ code, severity, facts }));
    world.print(jsonText({ version: 1, file, profile: printer.name, pages, ink, spots, problems: said }));
  } else {
    const summary = { files: 1, cards: 0, products: 0 };
    const findings = findingsOf({ problems, summary, read: [file], source: () => undefined }, version);
    if (problems.length > 0) world.print(await writeDown(findings, 'pretty', shell.terminal.colors));
    if (looked) world.print(summaryOf(file, printer.name, { ...looked, count: problems.length }));
  }
  return hasErrors(problems) ? EXIT.problemsFound : EXIT.done;
}

function summaryOf(
  file: string,
  profile: string,
  { pages, ink, spots, count }: { pages: number; ink: number; spots: readonly string[]; count: number },
): string {
  const plates = spots.length === 0 ? '' : `, spot colours: ${spots.join(', ')}`;
  const verdict = count === 0 ? 'nothing to refuse' : `${count} to look at`;
  return `${file}: ${pages} pages, at most ${ink} % ink${plates}; for ${profile}: ${verdict}`;
}
