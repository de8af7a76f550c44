import { beforeAll, describe, expect, test } from 'vitest';
import { layText } from '../../../src/press/text/break-lines.js';
import type { Fonts } from '../../../src/press/text/fonts.js';
import { FONT_FILES, installedFonts, prepared, readLines } from './set-text.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

/** Every letter of the alphabet that is not in English, in capitals and small, and signs of the language's prose. */
const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['Greek', 'Ο Δήμος ακούει: «Ποιοι λείπουν;» Ά Έ Ή Ί Ό Ύ Ώ Ϊ Ϋ ά έ ή ί ό ύ ώ ϊ ϋ ΐ ΰ ς'],
  ['Greek, whole alphabet', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρστυφχψω'],
  ['Russian', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя № «ёлки»'],
  ['Ukrainian and Belarusian', 'Ґ Є І Ї Ў ґ є і ї ў п’ять'],
  ['Serbian and Macedonian', 'Ђ Ј Љ Њ Ћ Џ Ѓ Ќ Ѕ ђ ј љ њ ћ џ ѓ ќ ѕ'],
  ['Northern Sami', 'Á Č Đ Ŋ Š Ŧ Ž á č đ ŋ š ŧ ž Gielda guldala'],
  ['Lule and Southern Sami', 'Å Ä Ö Ï Æ Ø Ń Ñ å ä ö ï æ ø ń ñ'],
  ['Inari Sami', 'Á Â Ä Č Đ Ŋ Š Ž á â ä č đ ŋ š ž Kieldâ kuldâl'],
];

const FACES = Object.keys(FONT_FILES) as readonly (keyof typeof FONT_FILES)[];

describe.each(FACES)('in %s', (font) => {
  test.each(TEXTS)('every letter of %s is drawn in its order', (_, text) => {
    const { paragraph, problems } = prepared(fonts, text, { font });
    expect(problems).toEqual([]);
    const laid = layText(paragraph, { size: 10, width: Infinity, balance: false });
    expect(readLines(laid)).toEqual([text]);
  });
});

test('Skolt Sami asks for letters the fonts lack, and is told so', () => {
  const { problems } = prepared(fonts, 'Ǩ ǩ Ǯ ǯ', { font: 'serif' });
  expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'text/missing-glyph'));
});
