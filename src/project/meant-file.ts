import { nearest } from '../diagnostics/suggest.js';

const ENDING = /\.[^./]*$/;
const nameOf = (path: string): string => path.replace(/^.*\//, '');
const stemOf = (path: string): string => path.replace(ENDING, '');

/**
 * The file that was most likely meant by a path that leads to none: the same in other capitals, in another folder or with
 * another ending where there is only one such file, or the nearest name with the same ending.
 */
export function meantFile(path: string, files: ReadonlySet<string>): string | undefined {
  const lower = path.toLowerCase();
  const onlyOne = (same: (file: string) => boolean): string | undefined => {
    const found = [...files].filter((file) => same(file.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    onlyOne((file) => file === lower) ??
    onlyOne((file) => nameOf(file) === nameOf(lower)) ??
    nearestStem(path, files) ??
    onlyOne((file) => stemOf(file) === stemOf(lower))
  );
}

function nearestStem(path: string, files: ReadonlySet<string>): string | undefined {
  const ending = ENDING.exec(path)?.[0] ?? '';
  const alike = new Map(
    [...files]
      .filter((file) => file.endsWith(ending))
      .map((file) => [file.slice(0, file.length - ending.length), file]),
  );
  const stem = nearest(stemOf(path), alike.keys());
  return stem === undefined ? undefined : alike.get(stem);
}
