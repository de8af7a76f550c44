import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { applyEdits, type Edit } from './edit.js';
import { editFor } from './edit-for.js';

/** A file as it would be once what is certain in it is mended. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Problems that are mended by it. */
  readonly count: number;
}

/** Mends what can be mended for certain, file by file; comments, quotes, line ends and order stay as they are. */
export function fixFiles(
  problems: readonly Diagnostic[],
  source: (file: string) => string | undefined,
): readonly FixedFile[] {
  const edits = new Map<string, Edit[]>();
  for (const each of problems) {
    const { place } = each;
    const text = place && source(place.file);
    const edit = text === undefined ? undefined : editFor(each, text);
    if (place === undefined || edit === undefined) continue;
    const ofFile = edits.get(place.file);
    if (ofFile) ofFile.push(edit);
    else edits.set(place.file, [edit]);
  }
  return [...edits].map(([file, ofFile]) => {
    const before = source(file) ?? '';
    const { text: after, applied } = applyEdits(before, ofFile);
    return { file, before, after, count: applied };
  });
}
