import { nearest } from '../../diagnostics/suggest.js';
import { type Finding, finding, inside } from '../finding.js';
import type { Origin } from '../project.js';
import { checkPath, type Shelf } from '../shelf.js';

/** Whether each font of a theme is there; only typesetting opens it. */
export async function checkFontFiles(
  fonts: ReadonlyMap<string, readonly string[]>,
  origin: Origin,
  shelf: Shelf,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    [...fonts].flatMap(([name, paths]) =>
      paths.map((path, index) => {
        const at = inside(origin, name);
        return checkFont(path, paths.length === 1 ? at : inside(at, index), shelf);
      }),
    ),
  );
  return found.flat();
}

async function checkFont(path: string, origin: Origin, { files, world }: Shelf): Promise<readonly Finding[]> {
  if (path.startsWith('./')) return checkPath(path, files, { origin });
  const folder = path.split('/').slice(0, 2).join('/');
  const shipped = (await world.listAssets(folder)).map((name) => `${folder}/${name}`);
  if (shipped.includes(path)) return [];
  const fonts = shipped.filter((name) => /\.(?:ttf|otf)$/.test(name));
  return [finding('file/not-found', { path, nearest: nearest(path, fonts) }, { origin })];
}
