import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { checkSigns } from '../lint/text/check-text.js';
import { sentencesOf } from '../lint/text/plain-words.js';
import { lostEnding, smallBeginning } from './ends.js';
import { foreignCode, mixedWord } from './foreign-code.js';
import { lengthOf } from './limits.js';
import { linkTargets } from './links.js';
import { moreIn } from './marks.js';
import { otherNumbers } from './numbers.js';

interface Pair {
  readonly context: string;
  readonly source: string;
  readonly target: string;
  /** The language of the translation. */
  readonly locale: string;
}

const warn = { severity: 'warning' } as const;

/** How a translation is written: its numbers, its first and last sign, its spaces, and signs that no reader should see. */
export function checkWriting(pair: Pair): readonly Diagnostic[] {
  const { context, source, target, locale } = pair;
  const found: Diagnostic[] = [];
  const numbers = otherNumbers(source, target);
  if (numbers) found.push(problem('translation/number', { context, ...numbers }, warn));
  const code = foreignCode(source, target);
  if (code !== undefined) found.push(problem('translation/code', { context, sign: code }));
  const letter = smallBeginning(source, target);
  if (letter !== undefined && code === undefined)
    found.push(problem('translation/capital', { context, letter }, warn));
  const sign = lostEnding(source, target, locale);
  if (sign !== undefined) found.push(problem('translation/ending', { context, sign }, warn));
  const word = mixedWord(source, target);
  if (word !== undefined) found.push(problem('translation/letters', { context, word }, warn));
  const [lost, strange] = [
    moreIn(linkTargets(source), linkTargets(target)),
    moreIn(linkTargets(target), linkTargets(source)),
  ];
  if (strange.length > 0) found.push(problem('translation/link', { context, lost, strange }));
  return [...found, ...spaces(pair), ...signs(pair), ...tooShort(pair)];
}

/** So many no-break spaces between whole words come from a web page or an office program. */
const MANY = 3;
const BETWEEN_WORDS = /(?<=\p{L}{3})[\u00A0\u202F](?=\p{L}{3})/gu;

function spaces({ context, source, target }: Pair): readonly Diagnostic[] {
  const count = (text: string, pattern: RegExp): number => text.trim().match(pattern)?.length ?? 0;
  const more = (pattern: RegExp): boolean => count(target, pattern) > count(source, pattern);
  const kinds = [
    ...(more(/\n/g) ? (['line'] as const) : []),
    ...(more(/\t/g) ? (['tab'] as const) : []),
    ...(more(BETWEEN_WORDS) && count(target, BETWEEN_WORDS) >= MANY ? (['no-break'] as const) : []),
  ];
  return kinds.map((kind) => problem('translation/space', { context, kind }, warn));
}

/** Those of the source are meant. */
function signs({ context, source, target }: Pair): readonly Diagnostic[] {
  const meant = new Set(checkSigns(source, context).map(({ code }) => code));
  const [first] = checkSigns(target, context).filter(({ code }) => !meant.has(code));
  return first ? [problem(first.code, first.facts, warn)] : [];
}

/** Below this a sentence, or half of one, is gone; short texts may be said in a word. */
const LEAST_SHARE = 0.45;
/** The same, where it has fewer sentences than its source. */
const LEAST_SHARE_OF_FEWER = 0.7;
const SHORT = 40;
/** Scripts that say a word in a letter or two. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function tooShort({ context, source, target }: Pair): readonly Diagnostic[] {
  const [length, whole] = [lengthOf(target), lengthOf(source)];
  const fewer = sentencesOf(target).length < sentencesOf(source).length;
  const least = whole * (fewer ? LEAST_SHARE_OF_FEWER : LEAST_SHARE);
  if (whole < SHORT || DENSE.test(target) || DENSE.test(source) || length >= least) return [];
  return [problem('translation/too-short', { context, length, source: whole }, warn)];
}
