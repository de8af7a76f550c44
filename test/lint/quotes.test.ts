import { describe, expect, test } from 'vitest';
import { foreignQuotes, straightQuotes } from '../../src/lint/text/quotes.js';

/** The text as a typesetter would set it: each straight sign replaced by the better one. */
const typeset = (text: string, language: string): string =>
  straightQuotes(text, language)
    .toReversed()
    .reduce((set, { offset, better }) => set.slice(0, offset) + better + set.slice(offset + 1), text);

describe('straight quotes and apostrophes', () => {
  test.each<[string, string, string, language?: string]>([
    ['an apostrophe in a word', "It's ours", 'It’s ours'],
    ['an apostrophe behind a word', "The dogs' bowls", 'The dogs’ bowls'],
    ['two of them', "The dogs' and the cats' bowls", 'The dogs’ and the cats’ bowls'],
    ['one in a word and one behind another', "It's the dogs' bowl", 'It’s the dogs’ bowl'],
    ['years without a century', "The '90s", 'The ’90s'],
    ['years before a word in quotes', "The '90s 'boom'", 'The ’90s ‘boom’'],
    ['a word that lost its beginning', "Wait 'til dawn", 'Wait ’til dawn'],
    ['the same behind another apostrophe', "The dogs' bowls 'til dawn", 'The dogs’ bowls ’til dawn'],
    ['the same before another one', "Wait 'til it's dawn", 'Wait ’til it’s dawn'],
    ['a word in single quotes', "Say 'yes' now", 'Say ‘yes’ now'],
    ['at the start of a text', "'Yes' is said", '‘Yes’ is said'],
    ['letters with accents', "'Éte\u0301 là' is said", '‘Éte\u0301 là’ is said'],
    ['alone at the end', "Say '", 'Say ’'],
    ['double quotes', 'Say "yes" now', 'Say “yes” now'],
    ['double quotes in brackets', 'Say ("yes") now', 'Say (“yes”) now'],
    ['double quotes behind a dash', 'Say—"yes"', 'Say—“yes”'],
    ['quotes within quotes', '"\'Yes\' it is"', '“‘Yes’ it is”'],
    ['inches', 'A 5" board', 'A 5” board'],
    ['German', 'Sag "ja" bitte', 'Sag „ja“ bitte', 'de'],
    ['French keeps a space within', 'Dis "oui"', 'Dis « oui »', 'fr'],
    ['Norwegian of a country', 'Si "ja"', 'Si «ja»', 'nb-NO'],
    ['nothing straight', 'It’s “ours”', 'It’s “ours”'],
  ])('%s', (_, text, set, language = 'en') => {
    expect(typeset(text, language)).toBe(set);
  });
});

describe('quotes of another language', () => {
  /** Each foreign sign with its better one. */
  test.each<[string, string, string, readonly string[]]>([
    ['English quotes in English', 'en', 'Say “yes”', []],
    ['French quotes in English', 'en', 'Say «yes»', ['« → “', '» → ”']],
    ['French quotes in English of a country', 'en-GB', '«Yes», I said', ['« → “', '» → ”']],
    ['straight quotes in English', 'en', '("Yes")', ['" → “', '" → ”']],
    ['German quotes in German', 'de', 'Sag „ja“', []],
    ['quotes of German books', 'de', 'Sag »ja«', []],
    ['English quotes in German', 'de', 'Sag “ja”', ['” → “']],
    ['straight quotes in German of a country', 'de-AT', 'Sag "ja"', ['" → „', '" → “']],
    ['French quotes behind a dash in Bulgarian', 'bg', 'Да–«да»', ['« → „', '» → “']],
    ['signs that Danish printers use too', 'da', 'Sig »ja« og „nej”', []],
    ['Swedish quotes open and close alike', 'sv', 'Säg ”ja” och “nej”', ['“ → ”']],
    ['a language of which nothing is known', 'xx', 'Say "yes"', []],
    ['apostrophes', 'de', "Ich hab's ‘so’", []],
  ])('%s', (_, language, text, found) => {
    expect(foreignQuotes(text, language).map(({ sign, better }) => `${sign} → ${better}`)).toEqual(found);
  });
});
