import type { World } from '../world/world.js';
import { digestOf } from './digest.js';
import type { Shop } from './shop.js';

/** Stands for all that is read to draw and judge a face besides what its likeness says: two with the same look are drawn the same. */
export async function lookOf(world: World, { project, templates, images }: Shop): Promise<string> {
  const { theme, checks, language, eco = false, folder } = project;
  const own = [...theme.fonts.values()].flat().filter((name) => name.startsWith('./'));
  const fonts = await Promise.all(
    own.map(async (file) => {
      const bytes = await world.readFile(`${folder}/${file.slice(2)}`);
      return [file, bytes ?? new Uint8Array()] as const;
    }),
  );
  return digestOf([folder, language, eco, checks, theme, templates], [...images, ...fonts]);
}
