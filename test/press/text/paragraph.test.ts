import { beforeAll, describe, expect, test } from 'vitest';
import type { InlinePiece } from '../../../src/press/template/element.js';
import { layText } from '../../../src/press/text/break-lines.js';
import type { Fonts } from '../../../src/press/text/fonts.js';
import { installedFonts, prepared, readLines } from './set-text.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

/** Runs of one wide line: bold in **, italic in *, icons in braces. */
function reread(text: string | readonly InlinePiece[]): string {
  const { paragraph } = prepared(fonts, text);
  const marks = { plain: '', bold: '**', italic: '*' };
  return layText(paragraph, { size: 10, width: Infinity, balance: false })
    .lines.flatMap(({ runs }) => runs)
    .map((run) => {
      if (run.kind === 'icon') return `{${run.icon}}`;
      const mark = marks[run.emphasis];
      return `${mark}${run.words.map((word) => word.text).join(' ')}${mark}${run.spaceAfter ? ' ' : ''}`;
    })
    .join('');
}

describe('inline markup', () => {
  test.each([
    ['bold and italic', 'a **b** *c*', 'a **b** *c*'],
    ['bold within a word', 'un**believ**able', 'un**believ**able'],
    ['bold over several words', '**b c** d', '**b c** d'],
    ['italic within bold is bold', '**b *c* d**', '**b c d**'],
    ['an icon in a sentence', 'gain {money} now', 'gain {money}now'],
    ['escaped signs', '\\*not\\* \\{money\\} \\\\', '*not* {money} \\'],
    ['a backslash before a letter', 'a\\b', 'a\\b'],
    ['a product of two numbers', '2*3 and 2**3', '2*3 and 2**3'],
    ['an asterisk between spaces', 'a * b', 'a * b'],
    ['brackets that are no link', '[sic] (really)', '[sic] (really)'],
    ['a link', 'see [the rules](#rules)', 'see the rules'],
    ['runs of white space', '  a \t b  ', 'a b'],
  ])('%s', (_, text, read) => {
    expect(reread(text)).toBe(read);
    expect(prepared(fonts, text).problems).toEqual([]);
  });

  test.each([
    [
      'words meet without a space',
      [{ text: 'Round ' }, { text: '3', field: 'n' }, { text: 'a' }],
      'Round 3a',
    ],
    [
      'bold around a hole',
      [{ text: '**' }, { text: 'Price', field: 't' }, { text: '**: 2' }],
      '**Price**: 2',
    ],
    ['bold around digits', [{ text: '**' }, { text: '5', field: 't' }, { text: '**5' }], '**5**5'],
    ['an icon named by a hole', [{ text: '{' }, { text: 'money', field: 'i' }, { text: '}' }], '{money}'],
    ['spaces on both sides of a hole', [{ text: 'a ' }, { text: ' b', field: 't' }], 'a b'],
  ])('across pieces: %s', (_, pieces, read) => {
    expect(reread(pieces)).toBe(read);
    expect(prepared(fonts, pieces).problems).toEqual([]);
  });
});

describe('problems of a text', () => {
  test.each([
    ['bold never closed', 'a **b', [['text/markup', { mark: '**', near: '**b', field: 'text' }]]],
    ['italic never closed', 'a *b **c**', [['text/markup', { mark: '*', near: '*b **c**', field: 'text' }]]],
    ['a brace never closed', 'gain {money', [['text/markup', { mark: '{', near: '{money', field: 'text' }]]],
    [
      'a brace around a sentence',
      'a {b c} d',
      [['text/markup', { mark: '{', near: '{b c} d', field: 'text' }]],
    ],
    ['a misspelt icon', '{mony}', [['text/unknown-icon', { name: 'mony', nearest: 'money', field: 'text' }]]],
    [
      'an icon like no other',
      '{volcano}',
      [['text/unknown-icon', { name: 'volcano', nearest: undefined, field: 'text' }]],
    ],
    [
      'a character twice that the font lacks',
      'a 漢 b 漢',
      [['text/missing-glyph', { character: '漢', codePoint: 'U+6F22', font: 'sans', field: 'text' }]],
    ],
    [
      'a character beyond the basic plane, in bold',
      '**🐔**',
      [['text/missing-glyph', { character: '🐔', codePoint: 'U+1F414', font: 'sans-bold', field: 'text' }]],
    ],
    [
      'words in two scripts, and a character the font lacks',
      'a שלום עולם 漢 नमस्ते',
      [
        ['text/unsupported-script', { script: 'Hebrew', near: 'שלום עולם 漢 नमस्', field: 'text' }],
        ['text/missing-glyph', { character: '漢', codePoint: 'U+6F22', font: 'sans', field: 'text' }],
        ['text/unsupported-script', { script: 'Devanagari', near: 'नमस्ते', field: 'text' }],
      ],
    ],
    [
      'a script nobody writes any more',
      '𐤀𐤁',
      [['text/unsupported-script', { script: undefined, near: '𐤀𐤁', field: 'text' }]],
    ],
    ['spaces, joiners and soft hyphens of every kind', 'a\tb\u00A0c\u202Fd\u00ADe\u2060f\u200Bg', []],
    ['signs of the trade', '−2 × 3 – “a” … €', []],
  ])('%s', (_, text, expected) => {
    const { problems } = prepared(fonts, text);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual(expected);
  });

  test.each([
    ['Arabic', 'مرحبا'],
    ['Arabic', '،'],
    ['Arabic', '٣'],
    ['Syriac', 'ܫܠܡܐ'],
    ['Devanagari', '।'],
    ['Bengali', 'নমস্কার'],
    ['Tamil', 'வணக்கம்'],
    ['Thai', 'สวัสดี'],
    ['Khmer', 'សួស្តី'],
    ['Myanmar', 'မင်္ဂလာပါ'],
    ['Tibetan', 'བཀྲ་ཤིས'],
  ])('%s is refused: %s', (script, text) => {
    const { problems } = prepared(fonts, text);
    expect(problems).toEqual([
      { severity: 'error', code: 'text/unsupported-script', facts: { script, near: text, field: 'text' } },
    ]);
  });

  test('bold left open in a field does not change the words after it', () => {
    const pieces = [{ text: 'a **b', field: 'first' }, { text: ' c ' }, { text: '**d', field: 'second' }];
    const { problems } = prepared(fonts, pieces);
    expect(reread(pieces)).toBe('a **b** c **d**');
    expect(problems.map(({ facts }) => facts.field)).toEqual(['first', 'second']);
  });

  test('an unknown icon leaves no gap', () => {
    expect(reread('a {volcano} b')).toBe('a b');
  });
});

describe('capitals', () => {
  test.each([
    ['plain words', 'Car park', 'en', 'CAR PARK'],
    ['Greek without its tonos, in a game in English', 'Άνθρωπος ή café', 'en', 'ΑΝΘΡΩΠΟΣ Ή CAFÉ'],
    ['a sharp s stays one letter', 'Straße', 'de', 'STRAẞE'],
    ['Turkish i keeps its dot', 'izmir', 'tr', 'İZMİR'],
    ['markup is not shouted at', '**a** {money}', 'en', 'A {money}'],
  ])('%s', (_, text, locale, read) => {
    const { paragraph } = prepared(fonts, text, { caps: true, locale });
    expect(readLines(layText(paragraph, { size: 10, width: 200, balance: false }))).toEqual([read]);
  });
});
