import type { Code, Diagnostic, Facts } from '../diagnostics/diagnostic.js';
import { distanceBetween } from '../diagnostics/suggest.js';
import type { Edit } from './edit.js';

interface Spot {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

type Mend<C extends Code> = (facts: Facts[C], spot: Spot) => Edit | undefined;

/** What can be mended without anybody having to think; everything else wants a person. */
const MENDS: { readonly [C in Code]?: Mend<C> } = {
  'reading/straight-quote': ({ sign, better }, { source, from, to }) =>
    source.slice(from, to).includes(sign) ? { from, to, text: better } : undefined,
  'reading/stray-space': ({ where }, { source, from, to }) =>
    /^ +$|^\t+$/.test(source.slice(from, to)) ? { from, to, text: where === 'double' ? ' ' : '' } : undefined,
  'game/number-for-text': (_, { source, from, to }) => {
    const value = source.slice(from, to);
    return /^[\w.+:-]+$/.test(value) ? { from, to, text: `"${value}"` } : undefined;
  },
  'yaml/text-cut-by-hash': ({ kept }, { source, from }) => quoteCutText(kept, source, from),
  'game/unknown-key': ({ key, known }, spot) => onlyNeighbour(key, known, spot),
  'game/unknown-value': ({ value, known }, spot) => onlyNeighbour(value, known, spot),
  'game/unknown-name': ({ name, known }, spot) => onlyNeighbour(name, known, spot),
};

/** The change that mends a problem for certain, in the text of its file. */
export function editFor({ code, facts, place }: Diagnostic, source: string): Edit | undefined {
  const mend = MENDS[code] as Mend<Code> | undefined;
  if (mend === undefined || place === undefined) return undefined;
  return mend(facts, { source, from: place.start.offset, to: place.end.offset });
}

/** A misspelt name is corrected where one single letter is wrong and only one name comes into question. */
function onlyNeighbour(
  wrong: string,
  known: readonly string[],
  { source, from, to }: Spot,
): Edit | undefined {
  const near = known.filter((name) => distanceBetween(wrong, name, 2) === 1);
  const written = source.slice(from, to);
  const at = written.indexOf(wrong);
  if (near.length !== 1 || at === -1) return undefined;
  return { from: from + at, to: from + at + wrong.length, text: near[0] ?? wrong };
}

/** Between the start of a line and a text that stands alone on it: indentation, hyphens of lists, a key. */
const LEAD = /^[ \t]*(?:- +)*(?:[\w-]+[ \t]*:[ \t]+)?$/;

function quoteCutText(kept: string, source: string, hash: number): Edit | undefined {
  const start = source.lastIndexOf('\n', hash - 1) + 1;
  const lineEnd = source.indexOf('\n', hash);
  const end = lineEnd === -1 ? source.length : lineEnd;
  const from = source.indexOf(kept, start);
  if (from === -1 || from > hash || !LEAD.test(source.slice(start, from))) return undefined;
  const whole = source.slice(from, end).trimEnd();
  // A plain text may hold signs that mean something between quotes.
  return { from, to: from + whole.length, text: `"${whole.replace(/["\\]/g, (sign) => `\\${sign}`)}"` };
}
