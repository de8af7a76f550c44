import { moreIn } from './marks.js';

const HOLES = /\{\{[^}]*\}\}|\{[^}]*\}|\]\([^)]*\)/g;
/** Languages write thousands and decimals with other signs between the digits: the digits are the same. */
const DIGITS = /\p{Nd}+/gu;

/** Numbers of a source that its translation lacks, and those that it has instead; a number may be written as a word. */
export interface OtherNumbers {
  readonly lost: readonly string[];
  readonly strange: readonly string[];
}

/** Where a translation says other numbers than its source; nothing where some are only spelt out, or only in digits. */
export function otherNumbers(source: string, target: string): OtherNumbers | undefined {
  const [said, answered] = [numbersIn(source), numbersIn(target)];
  const lost = moreIn(said, answered);
  const strange = moreIn(answered, said);
  return lost.length > 0 && strange.length > 0 ? { lost, strange } : undefined;
}

const numbersIn = (text: string): readonly string[] =>
  (text.replaceAll(HOLES, ' ').match(DIGITS) ?? []).map(inLatinDigits);

const inLatinDigits = (digits: string): string => digits.replaceAll(/\P{ASCII}/gu, latinDigit);

/** Digits of every script stand in rows of ten that begin with its zero. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return `${code - zero}`;
}
