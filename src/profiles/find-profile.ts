import type { World } from '../world/world.js';
import { type ReadProfile, readProfile } from './read-profile.js';

const FOLDER = 'profiles';
const ENDING = '.yaml';

/** A profile that was found, and where it lies. */
export interface FoundProfile extends ReadProfile {
  readonly name: string;
  /** As a maker would type it. */
  readonly file: string;
  readonly shipped: boolean;
  /** Reads a file named in the profile, such as its output profile. */
  readonly readBeside: (path: string) => Promise<Uint8Array | undefined>;
}

/** By path where the name looks like one, else from `profiles/` of the game, else from those that ship. */
export async function findProfile(
  world: World,
  name: string,
  folder: string,
): Promise<FoundProfile | undefined> {
  if (isPath(name)) return readOwn(world, name.replace(/^.*\/|\.ya?ml$/g, ''), name);
  const own = await readOwn(world, name, `${folder}/${FOLDER}/${name}${ENDING}`);
  if (own !== undefined) return own;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return undefined;
  const file = `${FOLDER}/${name}${ENDING}`;
  const bytes = await world.readAsset(file);
  if (bytes === undefined) return undefined;
  const readBeside = (path: string) => world.readAsset(`${FOLDER}/${path}`);
  return { ...readProfile(name, file, bytes), name, file, shipped: true, readBeside };
}

const isPath = (name: string): boolean => name.includes('/') || /\.ya?ml$/.test(name);

async function readOwn(world: World, name: string, file: string): Promise<FoundProfile | undefined> {
  const bytes = await world.readFile(file);
  if (bytes === undefined) return undefined;
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  const readBeside = async (path: string) =>
    (await world.readFile(`${beside}${path}`)) ?? world.readAsset(`${FOLDER}/${path}`);
  return { ...readProfile(name, file, bytes), name, file, shipped: false, readBeside };
}

/** The names of a game's own profiles and of those that ship, sorted, each once. */
export async function profileNames(world: World, folder: string): Promise<readonly string[]> {
  const own = (await world.listFiles(folder)).flatMap(
    (file) => /^profiles\/([^/]+)\.yaml$/.exec(file)?.[1] ?? [],
  );
  const shipped = (await world.listAssets(FOLDER)).flatMap((file) => /^([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
  return [...new Set([...own, ...shipped])].toSorted();
}
