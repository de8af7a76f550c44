import { createHash } from 'node:crypto';
import type { World } from '../world/world.js';
import type { Shop } from './shop.js';

/** Stands for all that is read to draw and judge a face besides what its likeness says: two with the same look are drawn the same. */
export async function lookOf(world: World, { project, templates, images }: Shop): Promise<string> {
  const { theme, checks, language, eco = false, folder } = project;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([folder, language, eco, checks, theme, [...templates]], plain));
  for (const [name, bytes] of images) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  for (const file of [...theme.fonts.values()].flat().filter((name) => name.startsWith('./'))) {
    const bytes = (await world.readFile(`${folder}/${file.slice(2)}`)) ?? new Uint8Array();
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64');
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
