import type { Cache, World } from '../world/world.js';
import { holds, readAccount, retell, writeAccount } from './account.js';
import { recordingWorld } from './recording-world.js';

/**
 * Does a piece of work, or tells again what it told the last time where every file it read is what it was then. `key` names
 * the work: everything it depends on besides its world.
 */
export async function remembered<R extends number>(
  { cache, key, world }: { readonly cache: Cache; readonly key: string; readonly world: World },
  work: (world: World) => Promise<R>,
): Promise<R> {
  const last = readAccount<R>(await cache.read(key));
  if (last !== undefined && (await holds(last, world))) {
    await retell(last, world);
    return last.result;
  }
  const recording = recordingWorld(world);
  const result = await work(recording.world);
  const account = recording.account(result);
  if (account !== undefined) await cache.write(key, writeAccount(account));
  return result;
}
