import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/press/text/fonts.js';
import { memoryWorld } from '../../helpers/memory-world.js';
import { FONT_FILES, installedFonts, readInstalled, themeWith } from './set-text.js';

const sans = readInstalled(FONT_FILES.sans);

const withTag = (tag: string): Uint8Array => {
  const bytes = sans.slice();
  bytes.set(new TextEncoder().encode(tag));
  return bytes;
};

function changedAt(offset: number): Uint8Array {
  const bytes = sans.slice();
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  return bytes;
}

function withTable(tag: string): Uint8Array {
  const bytes = sans.slice();
  bytes.set(new TextEncoder().encode(tag), 12);
  return bytes;
}

describe('loading fonts', () => {
  test.each([
    ['a file that is not there', undefined, 'missing'],
    ['a text file', new TextEncoder().encode('I am not a font.'), 'damaged'],
    ['an empty file', new Uint8Array(), 'damaged'],
    ['a font cut short', sans.slice(0, sans.length - 5000), 'damaged'],
    ['a font with one byte changed', changedAt(sans.length - 40_000), 'damaged'],
    ['WOFF2', withTag('wOF2'), 'woff2'],
    ['a collection', withTag('ttcf'), 'collection'],
    ['a colour font', withTable('COLR'), 'color'],
  ])('%s is a problem that names font and file', async (_, bytes, detail) => {
    const world = memoryWorld(bytes === undefined ? {} : { 'game/fonts/Own.ttf': bytes });
    const { value, problems } = await loadFonts(themeWith({ own: './fonts/Own.ttf' }), 'game', world);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'font/unreadable', facts: { font: 'own', file: './fonts/Own.ttf', detail } },
    ]);
  });

  test('a font of the game folder and an installed one stand side by side', async () => {
    const world = memoryWorld(
      { 'game/fonts/Own.ttf': sans },
      { [FONT_FILES.serif]: readInstalled(FONT_FILES.serif) },
    );
    const theme = themeWith({ own: './fonts/Own.ttf', serif: FONT_FILES.serif });
    const { value, problems } = await loadFonts(theme, 'game', world);
    expect(problems).toEqual([]);
    expect([value?.face('own').ascent, value?.face('serif').ascent]).toEqual([1024, 1177]);
  });

  test('two names for one file share the font', async () => {
    const world = memoryWorld({}, { [FONT_FILES.sans]: sans });
    const { value } = await loadFonts(themeWith({ a: FONT_FILES.sans, b: FONT_FILES.sans }), 'game', world);
    expect(value?.face('a').font).toBe(value?.face('b').font);
  });

  test('asking for a font nobody loaded is a bug', async () => {
    const fonts = await installedFonts();
    expect(() => fonts.face('comic')).toThrow('comic');
  });
});

describe('shaping', () => {
  const ids = (word: { glyphs: readonly { id: number }[] }): readonly number[] =>
    word.glyphs.map(({ id }) => id);

  test('a glyph that an embedded font has asked for by number still knows its character', async () => {
    const [last] = (await installedFonts()).face('sans').shape('last.', false).glyphs.slice(-1);
    const face = (await installedFonts()).face('sans');
    face.font.getGlyph(last?.id ?? 0);
    expect(face.shape('last.', false).glyphs.map(({ codePoints }) => codePoints)).toEqual(
      [...'last.'].map((character) => [character.codePointAt(0)]),
    );
  });

  test('a word is shaped once for each kind of spacing', async () => {
    const face = (await installedFonts()).face('serif');
    expect(face.shape('office', false)).toBe(face.shape('office', false));
    expect(face.shape('office', false).glyphs).toHaveLength(4);
    expect(face.shape('office', true).glyphs).toHaveLength(6);
  });

  test('kerning draws letters together', async () => {
    const { glyphs, width } = (await installedFonts()).face('serif').shape('AVA', false);
    expect(glyphs.map(({ kern }) => kern < 0)).toEqual([true, true, false]);
    expect(width).toBe(glyphs.reduce((sum, { advance, kern }) => sum + advance + kern, 0));
  });

  test('a soft hyphen never spoils the hyphens after it, nor a no-break space the spaces', async () => {
    const face = (await installedFonts()).face('sans');
    face.shape('co\u00ADop', false);
    face.shape('10\u00A0km', false);
    const { glyphs } = face.shape('co-op', false);
    expect(glyphs[2]).toMatchObject({ codePoints: [0x2d] });
    expect(glyphs[2]?.advance).toBeGreaterThan(200);
    expect(face.space.glyphs[0]).toMatchObject({ codePoints: [0x20], advance: 200 });
    expect(ids(face.shape('co\u00ADop', false))).toEqual(ids(face.shape('coop', false)));
  });

  test('a narrow no-break space takes less room than a space', async () => {
    const face = (await installedFonts()).face('sans');
    const width = (word: string): number => face.shape(word, false).width;
    expect(width('1\u00A02') - width('1') - width('2')).toBe(200);
    expect(width('1\u202F2') - width('1') - width('2')).toBeCloseTo(120, 6);
  });

  test('two characters drawn by one glyph keep their own code points', async () => {
    const face = (await installedFonts()).face('sans');
    const codes = (word: string) => face.shape(word, false).glyphs.flatMap(({ codePoints }) => codePoints);
    expect(codes('\u00B5')).toEqual([0xb5]);
    expect(codes('\u03BC')).toEqual([0x3bc]);
  });

  test('an accent of its own stands over its letter and takes no room', async () => {
    const face = (await installedFonts()).face('sans');
    const [letter, accent] = face.shape('e\u0301', false).glyphs;
    expect(letter?.kern).toBeLessThan(0);
    expect((letter?.kern ?? 0) + (accent?.kern ?? 0)).toBe(0);
  });
});
