import { beforeAll, describe, expect, test } from 'vitest';
import { layText } from '../../../src/press/text/break-lines.js';
import { type Fonts, loadFonts } from '../../../src/press/text/fonts.js';
import { memoryWorld } from '../../helpers/memory-world.js';
import { FONT_FILES, installedFonts, prepared, readInstalled, readLines, themeWith } from './set-text.js';

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

describe('letters a font lacks', () => {
  const SKOLT = 'Ǩiõll vuõʹǯǯe juõʹǩǩkaž, Ǥǥ Ʒʒ Ǯǯ';
  const NOTO = '@expo-google-fonts/noto-serif/800ExtraBold/NotoSerif_800ExtraBold.ttf';

  async function withFallback(): Promise<Fonts> {
    const files = { ...FONT_FILES, serif: [FONT_FILES.serif, NOTO] };
    const assets = Object.fromEntries(
      Object.values(files)
        .flat()
        .map((file) => [file, readInstalled(file)]),
    );
    const { value } = await loadFonts(themeWith(files), 'game', memoryWorld({}, assets));
    if (value === undefined) throw new Error('The fonts cannot be read.');
    return value;
  }

  /** The words of a text, each with the font that sets it. */
  function fontsIn(from: Fonts, text: string): readonly string[] {
    const { paragraph, problems } = prepared(from, text, { font: 'serif' });
    if (problems.length > 0) return problems.map(({ code }) => code);
    const { lines } = layText(paragraph, { size: 10, width: Infinity, balance: false });
    return lines.flatMap(({ runs }) =>
      runs.flatMap((run) =>
        run.kind === 'icon'
          ? []
          : `${run.font === NOTO ? 'noto' : run.font}: ${run.words.map((word) => word.text).join(' ')}`,
      ),
    );
  }

  test('without another font are told', () => {
    const { problems } = prepared(fonts, 'Ǩ ǩ Ǯ ǯ', { font: 'serif' });
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'text/missing-glyph'));
  });

  test.each<[string, string, readonly string[]]>([
    [
      'take their whole word into the next font',
      'Mij ǩiõll, da',
      ['serif: Mij', 'noto: ǩiõll', 'serif: , da'],
    ],
    ['leave words alone that lack nothing', 'Kåʹdd lij', ['serif: Kåʹdd lij']],
    ['join the words that need it', 'ǩiõl ǩiõl', ['noto: ǩiõl ǩiõl']],
    ['that no font has are told', 'Mij ⵣ', ['text/unsupported-script']],
    ['that neither has are told', 'Mij \u{1F600}', ['text/missing-glyph']],
  ])('%s', async (_, text, words) => {
    expect(fontsIn(await withFallback(), text)).toEqual(words);
  });

  test('keep the height of lines, and the words their order', async () => {
    const own = await withFallback();
    const laid = (text: string) =>
      layText(prepared(own, text, { font: 'serif' }).paragraph, { size: 10, width: 30, balance: false });
    const [skolt, plain] = [laid(SKOLT), laid('Mij lij da mij lij da')];
    expect([skolt.leading, skolt.baseline]).toEqual([plain.leading, plain.baseline]);
    expect(readLines(laid(SKOLT)).join('')).toBe(SKOLT);
  });
});
