import { readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { attemptIfThere } from './system-error.js';

/** Packages whose files a theme may name; nothing else below `node_modules` can be read. */
const PACKAGE = /^(@expo-google-fonts\/[a-z0-9-]+|@phosphor-icons\/core|@hyzyla\/pdfium)(?:\/|$)/;
const SHIPPED = /^(?:templates|profiles)(?:\/|$)/;
/** No empty step, no step that begins with a dot, no backslash, no colon, no control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const SAFE = /^(?!\.)[^\\:\u0000-\u001f/]+(?:\/(?!\.)[^\\:\u0000-\u001f/]+)*$/;

/** Where templates and the font and icon packages lie on this machine. */
export interface Assets {
  read(path: string): Promise<Uint8Array | undefined>;
  list(folder: string): Promise<readonly string[]>;
}

/** Serves the `templates/` and `profiles/` of a package root and the packages installed with it. */
export function assetsOf(root: string): Assets {
  const folders = new Map<string, Promise<string | undefined>>();
  const lists = new Map<string, Promise<readonly string[]>>();
  const onDisk = async (path: string): Promise<string | undefined> => {
    if (!SAFE.test(path)) return undefined;
    if (SHIPPED.test(path)) return join(root, path);
    const name = PACKAGE.exec(path)?.[1];
    if (name === undefined) return undefined;
    const folder = folders.get(name) ?? folderOfPackage(root, name);
    folders.set(name, folder);
    const found = await folder;
    return found && join(found, path.slice(name.length));
  };
  return {
    async read(path) {
      const file = await onDisk(path);
      if (file === undefined) return undefined;
      // There are hundreds of icons, and a thread for each costs more than the reading.
      return attemptIfThere({ path, doing: 'read' }, async () =>
        statSync(file).isFile() ? new Uint8Array(readFileSync(file)) : undefined,
      );
    },
    // A theme of a thousand misspelt icons asks a thousand times.
    list(folder) {
      const list =
        lists.get(folder) ?? onDisk(folder.replace(/\/$/, '')).then((top) => listFolder(folder, top));
      lists.set(folder, list);
      return list;
    },
  };
}

/** Looks where Node would; a package's `exports` may hide its own `package.json`, so that is not asked for. */
async function folderOfPackage(root: string, name: string): Promise<string | undefined> {
  const places = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
  for (const place of places) {
    const folder = join(place, name);
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory()) return folder;
  }
  return undefined;
}

async function listFolder(asset: string, top: string | undefined): Promise<readonly string[]> {
  if (top === undefined) return [];
  const entries = await attemptIfThere({ path: asset, doing: 'read' }, () =>
    readdir(top, { recursive: true, withFileTypes: true }),
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(top.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
