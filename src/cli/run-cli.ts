import { Command, CommanderError } from 'commander';
import { showControls } from '../diagnostics/show-controls.js';
import { FileFailure } from '../world/world.js';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
import { addDiffCommand } from './commands/diff.js';
import { addExplainCommand } from './commands/explain.js';
import { addI18nCommand } from './commands/i18n.js';
import { addPreflightCommand } from './commands/preflight.js';
import { addPrinterCommand } from './commands/printer.js';
import { addProfilesCommand } from './commands/profiles.js';
import { addSchemaCommand } from './commands/schema.js';
import { addSimulateCommand } from './commands/simulate.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { sayFailure } from './say-failure.js';
import type { Shell } from './shell.js';

/** The whole program: arguments in, exit code out. Never touches `process`. */
export async function runCli(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const program = new Command('cocreator')
    .description('Turns YAML card decks and rules into a finished, print-ready board game.')
    .version(shell.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.world.print(text.trimEnd()),
      // What was typed is quoted, and may hold what would steer the terminal.
      writeErr: (text) => shell.world.say(text.trimEnd().split('\n').map(showControls).join('\n')),
    })
    .showSuggestionAfterError();
  addCheckCommand(program, shell, finish);
  addBuildCommand(program, shell, finish);
  addDiffCommand(program, shell, finish);
  addExplainCommand(program, shell, finish);
  addI18nCommand(program, shell, finish);
  addSchemaCommand(program, shell, finish);
  addPreflightCommand(program, shell, finish);
  addPrinterCommand(program, shell, finish);
  addProfilesCommand(program, shell, finish);
  addSimulateCommand(program, shell, finish);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    const failed = codeOf(error, shell);
    // Whoever reads the result as JSON gets a document whatever happens.
    if (failed !== EXIT.done && asksForJson(args)) shell.world.print(await documentOf(error, failed, shell));
    return failed;
  }
}

const asksForJson = (args: readonly string[]): boolean =>
  args.some(
    (arg, at) =>
      arg === '--json' || arg === '--format=json' || (arg === '--format' && args[at + 1] === 'json'),
  );

async function documentOf(error: unknown, code: ExitCode, { version }: Shell): Promise<string> {
  const { failureDocument } = await import('./formats/json.js');
  if (error instanceof FileFailure) return failureDocument('file-system', sayFailure(error), version);
  const message = error instanceof Error ? error.message : String(error);
  return failureDocument(code === EXIT.wrongUsage ? 'usage' : 'bug', message, version);
}

function codeOf(error: unknown, { world, version }: Shell): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof FileFailure) {
    world.say(sayFailure(error));
    return EXIT.fileSystem;
  }
  world.say(
    `cocreator ${version} has a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  world.say('Nothing was written. Please report this, with the game folder if you can.');
  return EXIT.bug;
}
