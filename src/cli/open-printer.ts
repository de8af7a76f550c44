import type { BuiltGame } from '../build.js';
import type { OpenedProfile } from '../profiles/open-profile.js';
import type { Shell } from './shell.js';

interface PrinterFlags {
  readonly profile?: string;
  readonly icc?: string;
}

/** The printer a build is for; without `--profile`, none. */
export interface Printer {
  readonly name: string;
  readonly profile: OpenedProfile | undefined;
  /** Shows the profile's file in code frames, too. */
  readonly add: (built: BuiltGame) => BuiltGame;
}

/** Opens the profile a person asked for; where there is none of that name, says so and returns nothing. */
export async function openPrinter(
  folder: string,
  { profile: name, icc }: PrinterFlags,
  { world }: Shell,
): Promise<Printer | undefined> {
  if (name === undefined) return { name: '', profile: undefined, add: (built) => built };
  const { openProfile } = await import('../profiles/open-profile.js');
  const profile = await openProfile(world, { name, folder, icc });
  const { chosen, unknown, source } = profile;
  if (unknown !== undefined) {
    const near = unknown.nearest;
    const way = near === undefined ? `Profiles: ${unknown.known.join(', ')}.` : `Did you mean “${near}”?`;
    world.say(`There is no profile “${name}”. ${way}`);
    return undefined;
  }
  return {
    name: chosen?.profile.name ?? name,
    profile,
    add: (built) => ({ ...built, source: (file) => source(file) ?? built.source(file) }),
  };
}
