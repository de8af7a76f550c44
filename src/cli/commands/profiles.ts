import { Chalk } from 'chalk';
import type { Command } from 'commander';
import type { Profile } from '../../profiles/profile.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../json-text.js';
import type { Shell } from '../shell.js';

/** `cocreator profiles [folder]`: the printers a game can be printed for. */
export function addProfilesCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('profiles')
    .description('list the printers a game can be printed for')
    .argument('[folder]', 'the game folder, for profiles of its own', '.')
    .option('--json', 'print one JSON document')
    .action(async (folder: string, flags: { readonly json?: true }) =>
      finish(await list(folder, flags, shell)),
    );
}

async function list(
  folder: string,
  { json }: { readonly json?: true },
  { world, terminal }: Shell,
): Promise<ExitCode> {
  const { findProfile, profileNames } = await import('../../profiles/find-profile.js');
  const names = await profileNames(world, folder);
  const found = await Promise.all(names.map((name) => findProfile(world, name, folder)));
  const profiles = found.flatMap((entry) => entry ?? []);
  if (json) {
    const known = profiles.map(({ name, file, shipped, profile }) => ({ name, file, shipped, ...profile }));
    world.print(jsonText({ version: 1, profiles: known }));
    return EXIT.done;
  }
  const chalk = new Chalk({ level: terminal.colors });
  const wide = Math.max(0, ...names.map((name) => name.length));
  for (const { name, profile } of profiles) {
    world.print(`${chalk.bold(name.padEnd(wide))}  ${profile?.title ?? 'cannot be read'}`);
    if (profile) world.print(`${' '.repeat(wide)}  ${chalk.dim(`${profile.about} ${factsOf(profile)}`)}`);
  }
  const isWhole = profiles.every(({ profile }) => profile !== undefined);
  return isWhole ? EXIT.done : EXIT.problemsFound;
}

function factsOf({ makes, standard, color, dpi, bleed }: Profile): string {
  const facts = [
    standard?.toUpperCase() ?? { pdf: 'PDF', png: `PNG, ${dpi} dpi`, reading: 'tagged PDF' }[makes],
    makes === 'reading' ? '' : color.space.toUpperCase(),
    color.ink === undefined ? '' : `ink ≤ ${color.ink} %`,
    bleed === undefined ? '' : `bleed ${bleed} mm`,
  ];
  return `[${facts.filter(Boolean).join(', ')}]`;
}
