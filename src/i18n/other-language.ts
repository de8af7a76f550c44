import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { TranslatedText } from './translation.js';

/** A game in one language: its texts by context. */
export interface Tongue {
  readonly locale: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Words of a language and how often its texts have them. */
interface Lexicon {
  readonly tongue: Tongue;
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Fewer words may be a name or a quotation. */
const LEAST_WORDS = 3;
/** Texts fewer than these teach too few words of a language. */
const LEAST_TEXTS = 100;
/** How much likelier a text must be in another language, in nats: a million times. */
const SURE = 14;
/** Of the words of a language that nobody has seen yet. */
const UNSEEN = 0.5;

/**
 * Texts that are written in another language than the one their file is for, judged by the words that the game itself
 * uses in all its languages. What a text says about itself, in any of them, does not count.
 */
export function textsInOtherLanguages(
  locale: string,
  done: readonly TranslatedText[],
  tongues: readonly Tongue[],
): readonly Diagnostic[] {
  const lexicons = tongues.filter(({ texts }) => texts.size >= LEAST_TEXTS).map(lexiconOf);
  const own = lexicons.find(({ tongue }) => tongue.locale === locale);
  if (own === undefined) return [];
  const others = lexicons.filter((lexicon) => lexicon !== own);
  return done.flatMap(({ text: { context }, forms, placeOf }): readonly Diagnostic[] => {
    const words = wordsOf(forms[0] ?? '');
    if (words.length < LEAST_WORDS || context.startsWith('game.sources.')) return [];
    const likely = likelihood(words, context, own);
    const [best] = others
      .map((lexicon) => ({ lexicon, by: likelihood(words, context, lexicon) - likely }))
      .toSorted((a, b) => b.by - a.by);
    if (best === undefined || best.by < SURE) return [];
    const language = nameOf(best.lexicon.tongue.locale);
    const facts = { context, language, wanted: nameOf(locale) };
    return [problem('translation/other-language', facts, { severity: 'warning', place: placeOf() })];
  });
}

const nameOf = (locale: string): string =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(locale) ?? locale;

function lexiconOf(tongue: Tongue): Lexicon {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of tongue.texts.values())
    for (const word of wordsOf(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      all += 1;
    }
  return { tongue, counts, all };
}

function likelihood(words: readonly string[], context: string, { tongue, counts, all }: Lexicon): number {
  const itself = new Map<string, number>();
  for (const word of wordsOf(tongue.texts.get(context) ?? '')) itself.set(word, (itself.get(word) ?? 0) + 1);
  return words.reduce((sum, word) => {
    const seen = (counts.get(word) ?? 0) - (itself.get(word) ?? 0);
    return sum + Math.log((seen + UNSEEN) / (all + UNSEEN * counts.size));
  }, 0);
}

const MARKS = /\{\{[^}]*\}\}|\{[^}]*\}|\]\([^)]*\)/g;

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(MARKS, ' ')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
