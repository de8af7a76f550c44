import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { attempt, attemptIfThere } from './system-error.js';
import type { Settings } from './world.js';

const OWN = 'cocreator';

/** Where a person’s settings lie: as XDG says, or where Windows keeps them; none where there is no home. */
export function userSettings(env: Readonly<Record<string, string | undefined>>): Settings | undefined {
  const home = env.HOME === undefined ? undefined : join(env.HOME, '.config');
  const folder = env.XDG_CONFIG_HOME || env.APPDATA || home;
  if (folder === undefined) return undefined;
  const pathOf = (name: string): string => join(folder, OWN, name);
  return {
    async read(name) {
      const path = pathOf(name);
      const bytes = await attemptIfThere({ path, doing: 'read' }, () => readFile(path));
      return bytes && new Uint8Array(bytes);
    },
    async write(name, bytes) {
      const path = pathOf(name);
      await attempt({ path, doing: 'write' }, async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      });
    },
  };
}
