import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TemplateFile } from '../press/template/compilation.js';
import { readText } from '../project/read-text.js';
import type { World } from '../world/world.js';

const SHIPPED = 'templates';
const ENDING = '.xml';

/** The templates of a game, and those that are no text. */
interface ReadTemplates {
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly problems: readonly Diagnostic[];
}

/** Every template by the name products and parts use; a game's own stands before a shipped one of the same name. */
export async function readTemplates(world: World, folder: string): Promise<ReadTemplates> {
  const own = `${folder}/templates`;
  const shipped = await readAll(await world.listAssets(SHIPPED), SHIPPED, (path) => world.readAsset(path));
  const ours = await readAll(await world.listFiles(own), own, (path) => world.readFile(path));
  const all = [...shipped, ...ours];
  return {
    templates: new Map(all.map(({ name, file, source }) => [name, { file, source }])),
    problems: all.flatMap(({ problem }) => problem ?? []),
  };
}

type Read = (path: string) => Promise<Uint8Array | undefined>;

async function readAll(
  paths: readonly string[],
  folder: string,
  read: Read,
): Promise<readonly (TemplateFile & { readonly name: string; readonly problem: Diagnostic | undefined })[]> {
  const files = await Promise.all(
    paths
      .filter((path) => path.endsWith(ENDING))
      .map(async (path) => {
        const file = `${folder}/${path}`;
        const bytes = await read(file);
        return { name: path.slice(0, -ENDING.length), file, ...readText(file, bytes ?? new Uint8Array()) };
      }),
  );
  return files;
}
