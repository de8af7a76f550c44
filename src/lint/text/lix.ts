import { sentencesOf, wordsOf } from './plain-words.js';

const LONG = 7;

/** Below this a measure of sentences says nothing. */
const FEWEST_WORDS = 25;

/**
 * Björnsson’s LIX: words in a sentence plus the percentage of words of seven letters or more; nothing for a text that is
 * too short to measure.
 */
export function lixOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap((text) => [...wordsOf(text)]);
  const sentences = texts.flatMap((text) => [...sentencesOf(text)]).length;
  if (words.length < FEWEST_WORDS) return undefined;
  const long = words.filter((word) => [...word].length >= LONG).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
