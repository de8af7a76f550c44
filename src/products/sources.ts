import { createHash } from 'node:crypto';
import type { World } from '../world/world.js';

/** The files a game is made from, as they were written. */
export interface Sources {
  /** By name, below the game folder. */
  readonly files: readonly SourceFile[];
  /** Of the lines that `sha256sum` writes for the files in this order, in hexadecimal: anyone can compute it again. */
  readonly sha256: string;
}

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the files of a game once more: those that were read, its pictures, its translations and its editions. */
export async function readSources(world: World, folder: string, read: readonly string[]): Promise<Sources> {
  const below = `${folder}/`;
  const own = read.filter((file) => file.startsWith(below)).map((file) => file.slice(below.length));
  const listed = await world.listFiles(folder);
  const made = listed.flatMap((name) => (MANIFEST.test(name) ? [name.replace(MANIFEST, '')] : []));
  const isMade = (name: string) => made.some((out) => out !== '' && name.startsWith(out));
  const more = listed.filter((name) => MORE.test(name) && !isMade(name));
  const names = [...new Set([...own, ...more])].sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await world.readFile(below + name) })),
  );
  // Templates that ship with the press lie elsewhere.
  const found = files.filter((file): file is SourceFile => file.bytes !== undefined);
  return { files: found, sha256: hex(found.map(({ name, bytes }) => `${hex(bytes)}  ${name}\n`).join('')) };
}

const MORE = /^(?:i18n\/[^/]+\.(?:po|yaml)|editions\/[^/]+\.yaml|.+\.(?:png|jpe?g|svg))$/i;
/** Beside what the press printed, should that lie inside the game. */
const MANIFEST = /(?<=^|\/)manifest\.json$/;

const hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
