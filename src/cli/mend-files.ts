import { fixFiles } from '../fix/fix-files.js';
import type { World } from '../world/world.js';
import type { Findings } from './formats/findings.js';

const MARK = '\ufeff';

/** Writes what is mended into the files of a game; a file that changed meanwhile is left alone, and said. */
export async function mendFiles(
  { problems, source }: Findings,
  folder: string,
  world: World,
): Promise<number> {
  let mended = 0;
  for (const { file, before, after, count } of fixFiles(problems, source)) {
    // Templates that ship with cocreator are not the maker's to change.
    if (folder !== '.' && !file.startsWith(`${folder}/`)) continue;
    const bytes = await world.readFile(file);
    const raw = bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const mark = raw?.startsWith(MARK) ? MARK : '';
    const same = bytes !== undefined && raw === mark + before;
    if (same && (await world.replaceFile(file, bytes, new TextEncoder().encode(mark + after))))
      mended += count;
    else world.say(`${file} changed meanwhile and was left alone.`);
  }
  return mended;
}
