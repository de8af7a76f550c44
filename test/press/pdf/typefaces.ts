import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { ShapedWord } from '../../../src/press/text/shaped-word.js';

const FILES = new Map([
  ['text', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'],
  ['bold', 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'],
  ['title', 'literata/600SemiBold/Literata_600SemiBold.ttf'],
]);

const parsed = new Map<string, Font>();

function open(name: string): Font {
  const known = parsed.get(name);
  if (known) return known;
  const font = create(readFileSync(`node_modules/@expo-google-fonts/${FILES.get(name)}`));
  if (!('layout' in font)) throw new Error('A collection of fonts.');
  parsed.set(name, font);
  return font;
}

/** Fonts as the writer takes them. */
export const typefaces = { face: (name: string) => ({ font: open(name), space: shape(name, ' ') }) };

function shape(name: string, text: string): ShapedWord {
  const font = open(name);
  const { glyphs, positions } = font.layout(text);
  const scale = 1000 / font.unitsPerEm;
  const shaped = glyphs.map(({ id, codePoints, advanceWidth }, i) => ({
    id,
    codePoints,
    advance: advanceWidth * scale,
    kern: ((positions[i]?.xAdvance ?? advanceWidth) - advanceWidth) * scale,
  }));
  return {
    text,
    font: name,
    glyphs: shaped,
    width: shaped.reduce((width, { advance, kern }) => width + advance + kern, 0),
  };
}

export const shapeAll = (name: string, text: string): readonly ShapedWord[] =>
  text.split(' ').map((word) => shape(name, word));
