import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { lixOf } from '../lint/text/lix.js';
import { isProse } from '../lint/text/plain-words.js';
import type { TranslatedText } from './translation.js';

/** Cards whose translated texts are harder to read than those they were translated from, by more than `growth` LIX. */
export function harderCards(done: readonly TranslatedText[], growth: number): readonly Diagnostic[] {
  return [...textsByCard(done)].flatMap(([card, texts]): readonly Diagnostic[] => {
    const prose = texts.filter(({ text }) => isProse(text.text));
    const source = lixOf(prose.map(({ text }) => text.text));
    const lix = lixOf(prose.map(({ forms }) => forms[0] ?? ''));
    if (source === undefined || lix === undefined || lix <= source + growth) return [];
    const facts = { card, lix, source, most: source + growth };
    return [problem('translation/harder', facts, { severity: 'warning', place: prose[0]?.placeOf() })];
  });
}

function textsByCard(done: readonly TranslatedText[]): ReadonlyMap<string, readonly TranslatedText[]> {
  const cards = new Map<string, TranslatedText[]>();
  for (const one of done) {
    const { card } = one.text;
    if (card === undefined) continue;
    const texts = cards.get(card) ?? [];
    texts.push(one);
    cards.set(card, texts);
  }
  return cards;
}
