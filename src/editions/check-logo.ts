import { readImageFile } from '../press/layout/image-file.js';
import { type Finding, finding, inside } from '../project/finding.js';
import { joinPath } from '../project/game-path.js';
import type { Origin } from '../project/project.js';
import { checkPath } from '../project/shelf.js';
import type { World } from '../world/world.js';
import type { Edition } from './edition-schema.js';

/** 34 mm at 300 dots an inch, the widest a game is asked to print a logo. */
const LEAST = 400;

/** Whether the logo of an edition is there, is a picture, and has enough pixels. */
export async function checkLogo(
  { municipality }: Edition,
  { world, folder, origin }: { readonly world: World; readonly folder: string; readonly origin: Origin },
): Promise<readonly Finding[]> {
  const file = municipality?.logo;
  if (file === undefined) return [];
  const at = { origin: inside(origin, 'municipality', 'logo') };
  const outside = checkPath(file, new Set([file]), at);
  if (outside.length > 0) return outside;
  const bytes = await world.readFile(joinPath(folder, file));
  if (bytes === undefined)
    return [finding('edition/logo', { file, why: 'missing', pixels: 0, least: LEAST }, at)];
  const read = readImageFile(bytes);
  if (read.fault !== undefined)
    return [finding('edition/logo', { file, why: 'format', pixels: 0, least: LEAST }, at)];
  const { width: pixels } = read.pixels;
  return pixels >= LEAST ? [] : [finding('edition/logo', { file, why: 'small', pixels, least: LEAST }, at)];
}
