import { type Past, type World, worldOver } from '../world/world.js';

/** The world in which a game folder holds what it held then; everything that ships with cocreator is as today. */
export function worldAt(world: World, folder: string, past: Past): World {
  const top = folder === '.' ? '' : `${folder}/`;
  const inFolder = (path: string): string | undefined =>
    path.startsWith(top) ? path.slice(top.length) : undefined;
  const paths = [...past.keys()].toSorted();
  return worldOver(world, {
    readFile: async (path) => {
      const name = inFolder(path);
      return name === undefined ? world.readFile(path) : past.get(name);
    },
    listFiles: async (below) => {
      if (below === folder) return paths;
      const name = inFolder(below);
      if (name === undefined) return world.listFiles(below);
      return paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
    },
  });
}
