import { describe, expect, test } from 'vitest';
import { type Tongue, textsInOtherLanguages } from '../../src/i18n/other-language.js';
import { reusedTranslations } from '../../src/i18n/reused.js';
import type { TranslatedText } from '../../src/i18n/translation.js';

const translated = (context: string, source: string, target: string): TranslatedText => ({
  text: {
    context,
    text: source,
    counted: false,
    at: { kind: 'yaml', origin: { file: 'a.yaml', path: [] } },
    notes: [],
    group: '',
  },
  forms: [target],
  placeOf: () => undefined,
});

const OPEN = 'Broen er åben nu.';

type Pair = readonly [source: string, target: string];

const PAIRS: readonly (readonly [what: string, one: Pair, other: Pair, codes: readonly string[]])[] = [
  ['a sentence', ['The boat is late.', OPEN], ['The bridge is open.', OPEN], ['translation/reused']],
  [
    'however it is written',
    ['The boat is late.', OPEN],
    ['The bridge is open.', 'broen  er åben nu'],
    ['translation/reused'],
  ],
  ['a word may mean both', ['Open', 'Åben'], ['Free', 'Åben'], []],
  ['two ways to say the same', ['The bridge is open.', OPEN], ['The bridge is open now.', OPEN], []],
  ['the same text twice', ['The bridge is open.', OPEN], ['The bridge is open.', OPEN], []],
  ['two texts', ['The boat is late.', 'Båden er for sent på den.'], ['The bridge is open.', OPEN], []],
];

describe('one translation for two texts is found', () => {
  test.each(PAIRS)('%s', (_, one, other, codes) => {
    const done = [translated('a', ...one), translated('b', ...other)];
    expect(reusedTranslations(done).map(({ code }) => code)).toEqual(codes);
  });
});

/** Sentences of a small grammar: enough to learn a language of ten words. */
function tongue(locale: string, [the, is, not, and, ...nouns]: readonly string[]): Tongue {
  const texts = Array.from({ length: 150 }, (_, at) => {
    const [one, other] = [nouns[at % nouns.length], nouns[(at * 7 + 3) % nouns.length]];
    return [`card.${at}`, `${the} ${one} ${is} ${not} ${the} ${other} ${and} ${is} ${one}.`] as const;
  });
  return { locale, texts: new Map(texts) };
}

const TONGUES = [
  tongue('en', ['the', 'is', 'not', 'and', 'boat', 'bridge', 'town', 'sea']),
  tongue('da', ['den', 'er', 'ikke', 'og', 'båd', 'bro', 'by', 'hav']),
  tongue('sv', ['den', 'är', 'inte', 'och', 'båt', 'bro', 'stad', 'hav']),
];

describe('a text in another language of the game is found', () => {
  test.each([
    ['Danish', 'den båd er ikke den bro.', []],
    ['Swedish', 'den båt är inte den stad och hav.', ['Swedish']],
    ['English', 'the boat is not the town and sea.', ['English']],
    ['a name in a sentence', 'den båd Boat er ikke den by.', []],
    ['words nobody knows', 'lorem ipsum dolor sit amet.', []],
    ['two words', 'är inte.', []],
  ] as const)('%s', (_, target, languages) => {
    const found = textsInOtherLanguages('da', [translated('new', 'x', target)], TONGUES);
    expect(found).toMatchObject(
      languages.map((language) => ({ code: 'translation/other-language', facts: { language } })),
    );
  });

  test('a text is no witness for itself', () => {
    const odd = tongue('sv', ['den', 'är', 'inte', 'och', 'båt', 'bro', 'stad', 'hav']);
    const texts = new Map([...odd.texts, ['new', 'fyrtårn skjærgård vindstille aftenrøde']]);
    const done = [translated('new', 'x', 'fyrtårn skjærgård vindstille aftenrøde')];
    expect(textsInOtherLanguages('da', done, [TONGUES[1] ?? odd, { locale: 'sv', texts }])).toEqual([]);
  });

  test('a language with few texts yet is not judged', () => {
    const few = { locale: 'da', texts: new Map([['card.1', 'den båd er ikke den bro.']]) };
    const [english] = TONGUES;
    const done = [translated('new', 'x', 'the boat is not the town and sea.')];
    expect(textsInOtherLanguages('da', done, [few, ...(english ? [english] : [])])).toEqual([]);
  });
});
