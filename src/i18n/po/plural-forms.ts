/** How gettext counts in a language, and which plural category of CLDR each of its forms is. */
export interface PluralForms {
  readonly header: string;
  readonly categories: readonly Intl.LDMLPluralRule[];
}

const forms = (expression: string, ...categories: readonly Intl.LDMLPluralRule[]): PluralForms => ({
  header: `nplurals=${categories.length}; plural=(${expression});`,
  categories,
});

const ONE_OTHER = forms('n != 1', 'one', 'other');
const SLAVIC = 'n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2';

/** Languages that do not count as English does; the rules are those of the Unicode CLDR. */
const OTHERS: Readonly<Record<string, PluralForms>> = {
  fr: forms('n > 1', 'one', 'other'),
  pt: forms('n > 1', 'one', 'other'),
  pl: forms('n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2', 'one', 'few', 'many'),
  cs: forms('n==1 ? 0 : n>=2 && n<=4 ? 1 : 2', 'one', 'few', 'other'),
  sk: forms('n==1 ? 0 : n>=2 && n<=4 ? 1 : 2', 'one', 'few', 'other'),
  hr: forms(SLAVIC, 'one', 'few', 'other'),
  sr: forms(SLAVIC, 'one', 'few', 'other'),
  bs: forms(SLAVIC, 'one', 'few', 'other'),
  uk: forms(SLAVIC, 'one', 'few', 'many'),
  ru: forms(SLAVIC, 'one', 'few', 'many'),
  be: forms(SLAVIC, 'one', 'few', 'many'),
  lt: forms(
    'n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2',
    'one',
    'few',
    'other',
  ),
  lv: forms('n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2', 'zero', 'one', 'other'),
  ro: forms('n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2', 'one', 'few', 'other'),
  sl: forms('n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3', 'one', 'two', 'few', 'other'),
  ga: forms(
    'n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4',
    'one',
    'two',
    'few',
    'many',
    'other',
  ),
  is: forms('n%10!=1 || n%100==11', 'one', 'other'),
  se: forms('n==1 ? 0 : n==2 ? 1 : 2', 'one', 'two', 'other'),
  ar: forms(
    'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5',
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ),
  he: forms('n==1 ? 0 : n==2 ? 1 : 2', 'one', 'two', 'other'),
  ja: forms('0', 'other'),
  zh: forms('0', 'other'),
  ko: forms('0', 'other'),
};

/** By the language of a locale such as `pt-BR`. */
export const pluralFormsOf = (locale: string): PluralForms => OTHERS[locale.split('-')[0] ?? ''] ?? ONE_OTHER;
