import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { TranslatedText } from './translation.js';

/** So many words are a sentence; shorter texts may mean the same in two places. */
const SENTENCE = 4;

/** Sentences of which two texts that say something else have the same translation: one of them was pasted in the wrong place. */
export function reusedTranslations(done: readonly TranslatedText[]): readonly Diagnostic[] {
  const first = new Map<string, TranslatedText>();
  return done.flatMap((one): readonly Diagnostic[] => {
    const { text, forms, placeOf } = one;
    const words = lettersOf(forms[0] ?? '');
    if (text.counted || words.split(' ').length < SENTENCE) return [];
    const other = first.get(words);
    if (other === undefined) first.set(words, one);
    if (other === undefined || areAlike(lettersOf(other.text.text), lettersOf(text.text))) return [];
    const place = other.placeOf();
    const facts = { context: text.context, other: other.text.context };
    const related = place ? [{ place, note: 'first-used-here' as const }] : [];
    return [problem('translation/reused', facts, { severity: 'warning', place: placeOf(), related })];
  });
}

/** Two ways to say one thing have more than half of their pairs of letters in common. */
function areAlike(one: string, other: string): boolean {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return one === other || 2 * common > (left.size + right.size) / 2;
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Its words, whatever stands between them. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}{}@]+/gu, ' ')
    .trim();
