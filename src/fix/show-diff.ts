import type { FixedFile } from './fix-files.js';

/** The lines that change, as a unified diff without context: `patch` and people can read it. */
export function showDiff({ file, before, after }: FixedFile): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  // Mends stay inside their lines, so lines keep their numbers.
  const changed = old.flatMap((line, index) => {
    const now = fresh[index] ?? '';
    return line === now ? [] : [`@@ -${index + 1} +${index + 1} @@`, `-${line}`, `+${now}`];
  });
  return [`--- a/${file}`, `+++ b/${file}`, ...changed];
}
