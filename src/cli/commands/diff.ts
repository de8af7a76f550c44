import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../json-text.js';
import { openLens } from '../open-lens.js';
import { readChanges } from '../read-changes.js';
import type { Shell } from '../shell.js';

interface DiffFlags {
  readonly locale?: string;
  readonly edition?: string;
  readonly json?: true;
}

/** `cocreator diff <since> [folder]`: which cards are new, changed or gone. */
export function addDiffCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('list the cards that are new, changed or gone')
    .argument('<since>', 'a git revision, or the folder of another state of the game')
    .argument('[folder]', 'the game folder', '.')
    .option('--locale <language>', 'compare it in this language')
    .option('--edition <name>', 'compare this edition')
    .option('--json', 'print one JSON document')
    .action(async (since: string, folder: string, flags: DiffFlags) =>
      finish(await diff(since, folder, flags, shell)),
    );
}

async function diff(since: string, folder: string, flags: DiffFlags, shell: Shell): Promise<ExitCode> {
  const open = (world: Shell['world'], at: string) =>
    openLens(world, at, { ...flags, allowUntranslated: true });
  const changes = await readChanges({ folder, since, open }, shell);
  if (changes === undefined) return EXIT.problemsFound;
  if (flags.json) shell.world.print(jsonText({ version: 1, ...changes }));
  else {
    const { changesNote } = await import('../../changes/changes-note.js');
    for (const line of changesNote(changes, { fields: true })) shell.world.print(line);
  }
  return EXIT.done;
}
