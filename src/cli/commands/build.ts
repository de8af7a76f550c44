import type { Command } from 'commander';
import type { UnknownProduct } from '../../build.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLens } from '../open-lens.js';
import { openPrinter } from '../open-printer.js';
import type { Shell } from '../shell.js';

interface BuildFlags {
  readonly out?: string;
  readonly only?: readonly string[];
  readonly profile?: string;
  readonly icc?: string;
  readonly locale?: string;
  readonly allowUntranslated?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** `cocreator build [folder]`: checks a game and prints everything in its box. */
export function addBuildCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('build')
    .description('check a game and print it as PDFs')
    .argument('[folder]', 'the game folder', '.')
    .option('-o, --out <folder>', 'where the files go (default: “out”, or “out/PROFILE”)')
    .option('--only <product...>', 'print these products only')
    .option(
      '--profile <name>',
      'print for a printer: a name (see “cocreator profiles”) or the path of a YAML file',
    )
    .option('--icc <file>', 'output profile of the printer, instead of the one its profile names')
    .option('--locale <language>', 'print it in this language')
    .option('--allow-untranslated', 'print what is not translated in the language of the source')
    .option('--json', 'print one JSON document')
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: BuildFlags) => finish(await build(folder, flags, shell)));
}

async function build(folder: string, flags: BuildFlags, shell: Shell): Promise<ExitCode> {
  const [{ buildGame }, { findingsOf }, { writeDown }, { showProgress }, { closingTable }] =
    await Promise.all([
      import('../../build.js'),
      import('../formats/findings.js'),
      import('../formats/formats.js'),
      import('../show-progress.js'),
      import('../closing-table.js'),
    ]);
  const quiet = flags.quiet === true || flags.json === true;
  const progress = showProgress(shell, quiet);
  const lens = await openLens(shell.world, folder, flags);
  const printer = await openPrinter(folder, flags, shell);
  if (printer === undefined) return EXIT.wrongUsage;
  const out = flags.out ?? (flags.profile === undefined ? 'out' : `out/${printer.name}`);
  const request = { folder, out, only: flags.only ?? [], progress, lens, profile: printer.profile };
  const game = await buildGame(shell.world, request);
  const built = printer.add(game);
  if (built.unknownProducts.length > 0) {
    for (const line of built.unknownProducts.map(sayUnknown)) shell.world.say(line);
    return EXIT.wrongUsage;
  }
  const findings = findingsOf(built, shell.version);
  if (flags.json) {
    const { buildDocument } = await import('../formats/json.js');
    shell.world.print(buildDocument(findings, built));
  } else {
    if (!quiet || findings.problems.length > 0)
      shell.world.print(await writeDown(findings, 'pretty', shell.terminal.colors));
    if (hasErrors(built.problems)) shell.world.print('Nothing was written.');
    else if (!quiet) for (const line of closingTable(built, out)) shell.world.print(line);
  }
  return hasErrors(built.problems) ? EXIT.problemsFound : EXIT.done;
}

function sayUnknown({ id, nearest, known }: UnknownProduct): string {
  const way = nearest === undefined ? `Products: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
  return `This game has no product “${id}”. ${way}`;
}
