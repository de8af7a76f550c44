import { isScalar, type Pair, type ParsedNode } from 'yaml';
import type { Flaw, Range } from './flaw.js';
import { inQuotes, restOfLine } from './lines.js';

export type Entry = Pair<ParsedNode, ParsedNode | null>;

/** What can be read as YAML, and was hardly meant so: an entry, the one before it, and the text they stand in. */
export const slipAt = (entry: Entry, before: Entry | undefined, text: string): Flaw | undefined =>
  lostToHash(entry, text) ?? (before && decimalComma(entry, before, text));

/** `title: #1 Skagen`: the `#` begins a remark, and nothing is left. */
function lostToHash({ key, value }: Entry, text: string): Flaw | undefined {
  if (value !== null && !(isScalar(value) && value.value === null && value.source === '')) return undefined;
  const [, end] = key.range;
  const gap = /^\s*:[ \t]+(?=#[^#\s])/.exec(text.slice(end, end + 100))?.[0].length;
  if (gap === undefined) return undefined;
  return needsQuotesAt(restOfLine(text, end + gap), text);
}

/** `**Skagen**`, `#1`: a text whose first sign means something to YAML. */
export const needsQuotesAt = (range: Range, text: string): Flaw => ({
  code: 'yaml/needs-quotes',
  facts: { sign: text[range[0]] ?? '', better: inQuotes(text.slice(...range)) },
  range,
});

/** `{price: 4,5}` has two entries. */
function decimalComma({ key, value }: Entry, before: Entry, text: string): Flaw | undefined {
  if (value !== null || !isScalar(before.value) || typeof before.value.value !== 'number') return undefined;
  const range: Range = [before.value.range[0], key.range[1]];
  const written = text.slice(...range);
  if (!/^[-+]?\d+,\d+$/.test(written)) return undefined;
  return { code: 'yaml/decimal-comma', facts: { written, better: written.replace(',', '.') }, range };
}

/** Of an entry of a list whose names begin again from the first one: the second entry, which lacks its dash. */
export function missingDash(entries: readonly Entry[], text: string): Flaw | undefined {
  const names = entries.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const again = names.indexOf(names[0] ?? '', 1);
  const repeated = names.slice(again).filter((name) => names.indexOf(name) < again);
  const key = entries[again]?.key;
  if (again === -1 || key === undefined || repeated.length < 2) return undefined;
  const [from] = key.range;
  const better = `- ${text.slice(...restOfLine(text, from))}`;
  return { code: 'yaml/missing-dash', facts: { better }, range: [from, Math.max(from + 1, key.range[1])] };
}
