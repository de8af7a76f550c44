import { describe, expect, test } from 'vitest';
import { breakOpportunities } from '../../../src/press/text/break-opportunities.js';
import { loadHyphenate } from '../../../src/press/text/hyphenate.js';

const WORDS: readonly (readonly [locale: string, text: string, parts: string])[] = [
  ['da', 'kommunalbestyrelsesmedlemmer', 'kom|mu|nal|be|sty|rel|ses|med|lem|mer'],
  ['nb', 'kommunestyrerepresentant', 'kom|mune|styre|re|pre|sen|tant'],
  ['de', 'Gemeindeverwaltung', 'Gemein|de|ver|wal|tung'],
  ['fi', 'yhteiskehittäminen', 'yhteis|ke|hit|tä|mi|nen'],
  ['en', 'a short word', 'a short word'],
];

describe('long words may be broken', () => {
  test.each(WORDS)('%s: %s', async (locale, text, parts) => {
    const hyphenate = await loadHyphenate(locale);
    expect(hyphenate?.(text).replaceAll('\u00AD', '|')).toBe(parts);
  });

  test('a language without patterns has none', async () => {
    expect(await loadHyphenate('qps')).toBeUndefined();
  });

  test.each([
    [true, [3, 8]],
    [false, [8]],
  ])('a soft hyphen ends a line only where the style hyphenates: %s', (hyphenated, offsets) => {
    expect(breakOpportunities('sa\u00ADmmens', hyphenated)).toEqual(offsets);
  });
});
