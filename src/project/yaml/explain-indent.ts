import type { Flaw, Range } from './flaw.js';
import { lineStartAt } from './lines.js';

/** A line that begins in another column than those it belongs with, and in which one it would have to. */
export function badIndent(range: Range, text: string): Flaw {
  const start = lineStartAt(text, range[0]);
  const found = range[0] - start;
  const wanted = columnFor(text.slice(start, range[1]), found, text.slice(0, start));
  return { code: 'yaml/bad-indent', facts: { found, wanted }, range };
}

/** The column of the nearest line above that is of the same sort; nothing where two lie equally near. */
function columnFor(line: string, found: number, above: string): number | undefined {
  const isEntry = /^\s*- /.test(line);
  const columns = new Set(
    above.split('\n').flatMap((each) => {
      const dash = /^ *(?=- )/.exec(each)?.[0].length;
      if (isEntry) return dash ?? [];
      return /^ *(?:- +)*(?=[^\s#-])/.exec(each)?.[0].length ?? [];
    }),
  );
  const near = [...columns].filter((column) => column !== found);
  const least = Math.min(...near.map((column) => Math.abs(column - found)));
  const nearest = near.filter((column) => Math.abs(column - found) === least);
  return nearest.length === 1 ? nearest[0] : undefined;
}
