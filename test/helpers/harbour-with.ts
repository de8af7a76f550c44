import { createNodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';
import { HARBOUR, ROOT } from './scratch.js';

const silent = { write: () => true };

/** The harbour game, some of whose files read otherwise than on the disk; paths are those below its folder. */
export function harbourWith(changes: Readonly<Record<string, string | Uint8Array>> = {}): World {
  const disk = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const encoder = new TextEncoder();
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? encoder.encode(content) : content;
  const own = new Map(
    Object.entries(changes).map(([file, content]) => [`${HARBOUR}/${file}`, bytes(content)]),
  );
  return {
    ...disk,
    readFile: async (path) => own.get(path) ?? (await disk.readFile(path)),
    async listFiles(folder) {
      const more = [...own.keys()].filter((path) => path.startsWith(`${folder}/`));
      const all = new Set([
        ...(await disk.listFiles(folder)),
        ...more.map((path) => path.slice(folder.length + 1)),
      ]);
      return [...all].toSorted();
    },
  };
}
