import type { TemplateFile } from '../press/template/compilation.js';
import type { World } from '../world/world.js';

const SHIPPED = 'templates';
const ENDING = '.xml';

/** Every template by the name products and parts use; a game's own stands before a shipped one of the same name. */
export async function readTemplates(
  world: World,
  folder: string,
): Promise<ReadonlyMap<string, TemplateFile>> {
  const own = `${folder}/templates`;
  const shipped = await readAll(await world.listAssets(SHIPPED), SHIPPED, (path) => world.readAsset(path));
  const ours = await readAll(await world.listFiles(own), own, (path) => world.readFile(path));
  return new Map([...shipped, ...ours]);
}

type Read = (path: string) => Promise<Uint8Array | undefined>;

async function readAll(
  paths: readonly string[],
  folder: string,
  read: Read,
): Promise<readonly (readonly [string, TemplateFile])[]> {
  const decoder = new TextDecoder();
  const files = await Promise.all(
    paths
      .filter((path) => path.endsWith(ENDING))
      .map(async (path) => {
        const file = `${folder}/${path}`;
        const bytes = await read(file);
        return [path.slice(0, -ENDING.length), { file, source: decoder.decode(bytes) }] as const;
      }),
  );
  return files;
}
