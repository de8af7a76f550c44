import { describe, expect, test } from 'vitest';
import { checkHeader } from '../../src/i18n/po/check-header.js';
import { pluralFormsOf } from '../../src/i18n/po/plural-forms.js';
import { pluralRule } from '../../src/i18n/po/plural-rule.js';

describe('the expression of a Plural-Forms header', () => {
  test.each([
    ['n != 1', [1, 0, 1, 1]],
    ['(n>1)', [0, 0, 1, 1]],
    ['0', [0, 0, 0, 0]],
    ['!n ? 3 : n==1 ? 0 : n < 5 && (n%10 || n/2 >= 7) ? 1 : 2 + 2*1 - 1', [3, 0, 1, 3]],
  ] as const)('%s', (expression, forms) => {
    const rule = pluralRule(expression);
    expect([0, 1, 2, 5].map((n) => rule?.(n))).toEqual(forms);
  });

  test.each(['', 'EXPRESSION', 'n ?', '(n', 'n n', 'n = 1', 'n;', 'n % 0 ? 1'])(
    '“%s” is none',
    (expression) => {
      expect(pluralRule(expression)).toBeUndefined();
    },
  );
});

const POLISH = 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);';

describe('is right for its language, however it is written', () => {
  test.each([
    ['pl', POLISH, true],
    ['pl', POLISH.replace('n==1', 'n==2'), false],
    ['pl', 'nplurals=2; plural=(n != 1);', false],
    ['da', 'nplurals=2; plural=n!=1', true],
    ['da', 'nplurals=2; plural=(n == 1);', false],
    ['da', 'nplurals=INTEGER; plural=EXPRESSION;', false],
    ...['fr', 'ar', 'ga', 'ja', 'sl', 'lv'].map(
      (locale) => [locale, pluralFormsOf(locale).header, true] as const,
    ),
  ] as const)('%s: %s', (locale, header, right) => {
    const counted = {
      context: 'a',
      source: 'b',
      forms: [],
      counted: true,
      fuzzy: false,
      notes: '',
      reference: '',
      flags: [],
    };
    const headers = { Language: locale, 'Content-Type': 'text/plain; charset=UTF-8', 'Plural-Forms': header };
    const place = {
      file: 'a.po',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    };
    const index = {
      source: { file: 'a.po', text: '', lines: [0] },
      placeOf: () => undefined,
      headPlace: () => place,
      problems: [],
    };
    const found = checkHeader({ headers, remark: '', entries: [counted], obsolete: [] }, locale, index);
    expect(found.map(({ code }) => code)).toEqual(right ? [] : ['translation/header']);
  });
});
