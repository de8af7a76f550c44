import type { Project } from '../project/project.js';
import type { World } from '../world/world.js';

const PICTURE = /\.(?:png|jpe?g|svg)$/i;

/** The pictures of a game folder by the path templates and cards give, read when the shop opens. */
export async function readImages(
  world: World,
  { folder }: Project,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = (await world.listFiles(folder)).filter((path) => PICTURE.test(path));
  const read = await Promise.all(
    paths.map(async (path) => [path, await world.readFile(`${folder}/${path}`)] as const),
  );
  return new Map(read.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])));
}
