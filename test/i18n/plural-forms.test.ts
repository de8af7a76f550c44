import { describe, expect, test } from 'vitest';
import { pluralFormsOf } from '../../src/i18n/po/plural-forms.js';

const LOCALES = [
  'da',
  'nb',
  'sv',
  'fi',
  'de',
  'et',
  'hu',
  'it',
  'es',
  'nl',
  'el',
  'en',
  'fr',
  'pl',
  'cs',
  'sk',
  'hr',
  'uk',
  'lt',
  'lv',
  'ro',
  'sl',
  'ga',
  'is',
  'se',
  'ar',
  'he',
  'ja',
];
const NUMBERS = Array.from({ length: 130 }, (_, number) => number);

/** gettext counts in C, which reads these expressions as JavaScript does. */
const formOf = (header: string): ((n: number) => number) => {
  const [, expression = '0'] = /plural=(.*);/.exec(header) ?? [];
  return new Function('n', `return Number(${expression})`) as (n: number) => number;
};

describe('gettext and Unicode count alike', () => {
  test.each(LOCALES)('%s', (locale) => {
    const { header, categories } = pluralFormsOf(locale);
    const rules = new Intl.PluralRules(locale);
    const form = formOf(header);
    expect(header).toContain(`nplurals=${categories.length};`);
    const wrong = NUMBERS.filter((number) => categories[form(number)] !== rules.select(number));
    expect(wrong).toEqual([]);
  });
});
