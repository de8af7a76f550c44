import type { World } from '../world/world.js';

/** The text of a file that a command keeps beside a game, such as a baseline. */
export async function keptFile(world: World, path: string): Promise<string | undefined> {
  const bytes = await world.readFile(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Writes such a file: whole, or not at all. */
export async function writeKept(world: World, path: string, text: string): Promise<void> {
  const cut = path.lastIndexOf('/');
  const stage = await world.stage(cut === -1 ? '.' : path.slice(0, cut) || '/');
  try {
    await stage.write(path.slice(cut + 1), [new TextEncoder().encode(text)]);
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
}
