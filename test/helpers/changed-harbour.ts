import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { worldAt } from '../../src/history/world-at.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';
import { HARBOUR, ROOT } from './scratch.js';

const silent = { write: () => true };
const NODE = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });

/** Files of the harbour game by their paths. */
const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(HARBOUR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cocreator'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(HARBOUR.length + 1), new Uint8Array(readFileSync(path))];
    }),
);

/** What stands in a file and what is written instead; a file that is not there yet has nothing in it. */
export type Change = readonly [file: string, before: string, after: string | Uint8Array];

/** The harbour game in the folder `game`, with other files. */
export function changedHarbour(changes: readonly Change[]): World {
  const files = new Map(FILES);
  for (const [file, before, after] of changes) {
    if (typeof after !== 'string') {
      files.set(file, after);
      continue;
    }
    const text = new TextDecoder().decode(files.get(file));
    expect(text, `“${before}” in ${file}`).toContain(before);
    files.set(file, new TextEncoder().encode(text.replace(before, () => after)));
  }
  return worldAt(NODE, 'game', files);
}
