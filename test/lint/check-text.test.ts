import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/lint/text/check-text.js';
import { DEFAULT_CHECKS } from '../../src/project/schema/checks.js';

/** Marks what is warned of with ⟦ and ⟧. */
function marked(text: string, language = 'en'): string {
  const flaws = checkText(text, {
    field: 'text',
    language,
    limits: { ...DEFAULT_CHECKS.limits, sentenceWords: 5 },
  });
  const cuts = flaws.flatMap(({ offset, length }) => [
    { at: offset, sign: '⟦' },
    { at: offset + length, sign: '⟧' },
  ]);
  return cuts
    .toSorted((a, b) => b.at - a.at || (a.sign === '⟧' ? 1 : -1))
    .reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}

describe('what a careful reader marks', () => {
  test.each<[string, string]>([
    ['a short sentence', 'One two three four five.'],
    ['a long sentence', '⟦One two three four five six.⟧'],
    ['the second of two', 'One two three. ⟦One two three four five six!⟧'],
    ['two short ones', 'One two three. One two three.'],
    ['a number with a point is one word', 'It costs 3.5 million euros.'],
    ['a dot in a name ends nothing', '⟦Go to bokh.dk for all the rest.⟧'],
    ['an icon is no word', 'Pay {money} two {trust} of five.'],
    ['a colon ends a part', 'One two three four: five six seven eight.'],
    ['a label is no sentence', 'one two three four five six seven'],
    ['two spaces', 'One⟦  ⟧two.'],
    ['a space at the start', '⟦ ⟧One.'],
    ['a space at the end', 'One.⟦ ⟧'],
    ['the line break of a block', 'One.\n'],
    ['an apostrophe', "It⟦'⟧s ours."],
    ['straight quotes', 'Say ⟦"⟧yes⟦"⟧.'],
    ['curly quotes', 'Say “yes”, it’s ours.'],
    ['something to do', '⟦TODO⟧ write this.'],
    ['a Spanish word', 'Todo el pueblo, todo.'],
    ['a filler text', '⟦Lorem ipsum⟧ dolor.'],
    ['a word that holds todo', 'Todos los santos. Mastodon.'],
  ])('%s', (_, expected) => {
    expect(marked(expected.replaceAll(/[⟦⟧]/g, ''))).toBe(expected);
  });

  test.each([
    ['en', '"A"', '“', '”'],
    ['da', '"A"', '“', '”'],
    ['nb', '"A"', '«', '»'],
    ['sv', '"A"', '”', '”'],
    ['de', '"A"', '„', '“'],
    ['fi', '"A"', '”', '”'],
    ['de-AT', '"A"', '„', '“'],
    ['xx', '"A"', '“', '”'],
  ])('quotes in %s', (language, text, open, close) => {
    const better = checkText(text, { field: 'text', language, limits: DEFAULT_CHECKS.limits }).map(
      ({ facts }) => ('better' in facts ? facts.better : ''),
    );
    expect(better).toEqual([open, close]);
  });
});
