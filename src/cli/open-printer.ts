import type { BuiltGame } from '../build.js';
import type { OpenedProfile } from '../profiles/open-profile.js';
import type { World } from '../world/world.js';
import type { Shell } from './shell.js';

interface PrinterFlags {
  readonly profile?: string;
  readonly icc?: string;
  readonly printer?: string;
}

/** The printer a build is for; without `--profile`, none. */
export interface Printer {
  readonly name: string;
  readonly profile: OpenedProfile | undefined;
  /** How far its backs are moved, in mm. */
  readonly backOffset?: readonly [number, number] | undefined;
  /** Shows the profile's file in code frames, too. */
  readonly add: (built: BuiltGame) => BuiltGame;
}

/** Opens the profile a person asked for; where there is none of that name, says so and returns nothing. */
export async function openPrinter(
  folder: string,
  { profile: name, icc, printer }: PrinterFlags,
  { world }: Shell,
): Promise<Printer | undefined> {
  const backOffset = printer === undefined ? ([0, 0] as const) : await offsetOf(printer, world);
  if (backOffset === undefined) return undefined;
  if (name === undefined) return { name: '', profile: undefined, backOffset, add: (built) => built };
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
    backOffset,
    add: (built) => ({ ...built, source: (file) => source(file) ?? built.source(file) }),
  };
}

/** What the calibration sheet showed; where nothing is stored for the printer, says so and returns nothing. */
async function offsetOf(printer: string, world: World): Promise<readonly [number, number] | undefined> {
  const { readPrinters } = await import('../printers/printers.js');
  const printers = await readPrinters(world);
  const shift = printers.get(printer);
  if (shift !== undefined) return [shift.x, shift.y];
  const known = printers.size === 0 ? 'None is stored yet.' : `Stored: ${[...printers.keys()].join(', ')}.`;
  world.say(`Nothing is stored for a printer “${printer}”. ${known} See “cocreator printer sheet”.`);
  return undefined;
}
