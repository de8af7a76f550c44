import type { Names } from './names.js';
import type { Shelf } from './shelf.js';

const FOLDER = 'templates/';
const ENDING = '.xml';

/** Templates of the game itself and those that ship with cocreator, without `.xml`. */
export async function templateNames({ files, world }: Pick<Shelf, 'files' | 'world'>): Promise<Names> {
  const own = [...files].filter((file) => file.startsWith(FOLDER)).map((file) => file.slice(FOLDER.length));
  const shipped = await world.listAssets('templates');
  const names = [...own, ...shipped].filter((name) => name.endsWith(ENDING));
  return { names: new Set(names.map((name) => name.slice(0, -ENDING.length))), complete: true };
}
