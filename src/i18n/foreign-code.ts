/** What is written for web pages or programs, and would be printed letter by letter. */
const CODE =
  /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|\\[ntr](?![a-z])|%(?:\([a-z]\w*\))?[sd]\b|(?<!\S)\*{1,2}(?!\S)|(?<![\p{L}\p{N}_])_[^_\s][^_]*_(?![\p{L}\p{N}_])/giu;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** They have letters that look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A piece of code in a translation that its source does not have. */
export function foreignCode(source: string, target: string): string | undefined {
  const own = (source.match(CODE) ?? []).length;
  return (target.match(CODE) ?? []).map((sign) => sign.trim())[own];
}

/** A word whose letters are of two alphabets: one of them was typed on another keyboard and only looks right. */
export const mixedWord = (source: string, target: string): string | undefined =>
  target.match(WORD)?.find((word) => LATIN.test(word) && LOOKALIKE.test(word) && !source.includes(word));
