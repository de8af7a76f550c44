import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/i18n/marks.js';
import { pseudoText } from '../../src/i18n/pseudo.js';

const TEXTS = [
  'Trust',
  'Pay {price}.',
  'Low Trust ({LOW_TRUST} or less): only +{GATHER_ENGAGEMENT.low_trust} {engagement}.',
  '{talk} **Talk** You have {{@rules.TALK_SECONDS_FULL}} seconds, {{join @rules.X " and "}}.',
  'The [chair](index:Chair) and the [table set](<index:Table set>) \\{here}.',
  'Staff and relatives want to turn the care home’s car park into a garden with hens, after hours. Who is liable?',
];

describe('the pseudo-language', () => {
  test.each(TEXTS)('keeps what must stay: %s', (text) => {
    const isIcon = (name: string) => name === 'talk' || name === 'engagement';
    expect(marksOf(pseudoText(text), isIcon)).toEqual(marksOf(text, isIcon));
  });

  test.each(TEXTS)('is a third longer, in brackets, and looks foreign: %s', (text) => {
    const pseudo = pseudoText(text);
    const words = text.replaceAll(/\{\{.*?\}\}|\{.*?\}|\]\(.*?\)|[*[\]\\]/g, '');
    expect(pseudo.length - text.length).toBeGreaterThanOrEqual(Math.floor(words.length * 0.3));
    expect(pseudo.length - text.length).toBeLessThanOrEqual(Math.ceil(words.length * 0.4) + 2);
    expect(pseudo).toMatch(/^\[.*[^\x20-\x7e].*\]$/s);
  });

  test('a longer text has a word of thirty letters', () => {
    const longest = Math.max(
      ...pseudoText(TEXTS.at(-1) ?? '')
        .split(' ')
        .map((word) => word.length),
    );
    expect(longest).toBe(30);
  });
});
