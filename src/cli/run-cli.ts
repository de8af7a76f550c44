import { Command, CommanderError } from 'commander';
import { FileFailure } from '../world/world.js';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
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
      writeErr: (text) => shell.world.say(text.trimEnd()),
    })
    .showSuggestionAfterError();
  addCheckCommand(program, shell, finish);
  addBuildCommand(program, shell, finish);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, shell);
  }
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
