import LineBreaker from 'linebreak';
import { SOFT_HYPHEN } from './hyphenate.js';

const DASHES = '–—';
const MIDDLE_DOT = '·';
const JOINTS = '-‐/';

/**
 * Where a line of the text may end: offsets in rising order, the last one its length. A space counts with the word
 * before it. Words are broken at soft hyphens only in a style that hyphenates.
 */
export function breakOpportunities(text: string, hyphenated = false): readonly number[] {
  const breaker = new LineBreaker(text);
  const offsets: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    if (next.position >= text.length || readsWell(text, next.position, hyphenated))
      offsets.push(next.position);
  return offsets;
}

/** Stricter than Unicode where a break would be allowed but reads badly. */
function readsWell(text: string, at: number, hyphenated: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  // Only where the style hyphenates does a word broken here get its hyphen.
  if (before === SOFT_HYPHEN) return hyphenated;
  // A dash between spaces, or between words, ends a line and does not begin one.
  if (DASHES.includes(after)) return before === ' ' && text.charAt(at + 1) !== ' ';
  if (after === MIDDLE_DOT) return false;
  // “2–3” is one number.
  if (DASHES.includes(before)) return !(isDigit(text.charAt(at - 2)) && isDigit(after));
  // “e-mail”, “co-author”, “A/B”: so few letters are not worth a line's end.
  if (JOINTS.includes(before)) return !endsShort(text.slice(0, at - 1)) && !isLoneLetter(text, at);
  return true;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const endsShort = (text: string): boolean => /(?<!\p{L})\p{L}{1,2}$/u.test(text.slice(-3));

const isLoneLetter = (text: string, at: number): boolean =>
  isLetter(text.charAt(at)) && !isLetter(text.charAt(at + 1));

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
