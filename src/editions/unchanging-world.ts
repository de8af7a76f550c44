import { type World, worldOver } from '../world/world.js';

/** The same world, in which every file is read once: whatever a run does, it sees one state of a game. */
export function unchangingWorld(world: World): World {
  return worldOver(world, {
    readFile: once((path) => world.readFile(path)),
    listFiles: once((folder) => world.listFiles(folder)),
    readAsset: once((path) => world.readAsset(path)),
    listAssets: once((folder) => world.listAssets(folder)),
  });
}

function once<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const reading = read(path);
    known.set(path, reading);
    return reading;
  };
}
