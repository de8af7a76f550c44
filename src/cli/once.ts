import { remembered } from '../cache/remembered.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import type { Shell } from './shell.js';

/**
 * Does a command on a folder, or tells again what it told the last time it was given the same arguments, where nothing it
 * read has changed since.
 */
export async function onceFor(
  { world, terminal, build, version }: Shell,
  args: readonly unknown[],
  folder: string,
  work: (world: World) => Promise<ExitCode>,
): Promise<ExitCode> {
  const cache = build === undefined ? undefined : world.cache?.(folder);
  if (cache === undefined) return work(world);
  const { colors, columns, github } = terminal;
  const key = JSON.stringify([build, version, args, colors, columns, github ?? null]);
  return remembered({ cache, key, world }, work);
}
