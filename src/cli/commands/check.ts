import type { Command } from 'commander';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Shell } from '../shell.js';

interface CheckFlags {
  readonly json?: true;
  readonly quiet?: true;
}

/** `cocreator check [folder]`: everything that is wrong with a game, and nothing else. */
export function addCheckCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('list everything that is wrong with a game')
    .argument('[folder]', 'the game folder', '.')
    .option('--json', 'print one JSON document')
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: CheckFlags) => finish(await check(folder, flags, shell)));
}

async function check(folder: string, { json, quiet }: CheckFlags, shell: Shell): Promise<ExitCode> {
  const [{ checkGame }, { tellProblems }, { checkDocument }] = await Promise.all([
    import('../../check.js'),
    import('../tell-problems.js'),
    import('../json-documents.js'),
  ]);
  const checkup = await checkGame(shell.world, folder);
  if (json) shell.world.print(JSON.stringify(checkDocument(checkup, shell.version), undefined, 2));
  else tellProblems(checkup, { shell, quiet: quiet === true });
  return hasErrors(checkup.problems) ? EXIT.problemsFound : EXIT.done;
}
