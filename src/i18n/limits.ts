import type { SourceText } from './source-text.js';

/** By how much a translation may be longer, by the characters of its source: short texts grow most. */
const GROWTH: readonly (readonly [upTo: number, factor: number])[] = [
  [10, 3],
  [20, 2],
  [30, 1.8],
  [50, 1.6],
  [70, 1.4],
  [Number.POSITIVE_INFINITY, 1.35],
];

/** What every text may grow by, whatever else is printed in its place. */
const SLACK = 1.15;

/**
 * How many characters of a translation fit, about, by context. The longest text printed in the same place shows what
 * fits there; a translation may be as long, but no longer than texts of its length usually grow. Chapters flow and
 * have no such place. Whether a text fits in truth is measured by `cocreator check --locale`.
 */
export function limitsOf(texts: readonly SourceText[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const { group, text } of texts)
    if (group !== '') longest.set(group, Math.max(longest.get(group) ?? 0, lengthOf(text)));
  return new Map(
    texts.map(({ context, text, group }) => {
      const own = lengthOf(text);
      const grown = Math.ceil(own * growthOf(own));
      const fits = Math.max(longest.get(group) ?? 0, Math.ceil(own * SLACK));
      return [context, hasPlace(group) ? Math.min(grown, fits) : grown];
    }),
  );
}

const growthOf = (length: number): number => GROWTH.find(([upTo]) => length <= upTo)?.[1] ?? SLACK;

/** Characters as a reader counts them; a hole counts as three, an icon as one. */
export const lengthOf = (text: string): number =>
  [
    ...text
      .replaceAll(/\{\{[^}]*\}\}/g, '000')
      .replaceAll(/\{[^}]*\}/g, '0')
      .replaceAll(/\*+/g, ''),
  ].length;

/** Words and names of products stand each in a place of its own. */
const hasPlace = (group: string): boolean => group !== '' && !/^(?:words|game)\./.test(group);
