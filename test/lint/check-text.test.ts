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
    ['the middle one of three', 'One two. ⟦One two three four five six!⟧ One two.'],
    ['the first of two lines', '⟦One two three four five six.⟧\nOne two.\n'],
    ['a long sentence in quotes', '⟦“One two three four five six.”⟧'],
    ['two short ones', 'One two three. One two three.'],
    ['a number with a point is one word', 'It costs 3.5 million euros.'],
    ['a dot in a name ends nothing', '⟦Go to bokh.dk for all the rest.⟧'],
    ['an icon is no word', 'Pay {money} two {trust} of five.'],
    ['an icon parts two words', '⟦Pay{money}two of three or four.⟧'],
    ['a colon ends a part', 'One two three four: five six seven eight.'],
    ['a label is no sentence', 'one two three four five six seven'],
    ['a label with a dot in it', 'bokh.dk one two three four five six'],
    ['a label that ends with an address', 'one two three four five six bokh.dk'],
    ['a label with a stop in it', 'no. one two three four five six'],
    ['two spaces', 'One⟦  ⟧two.'],
    ['a space at the start', '⟦ ⟧One.'],
    ['a space at the end', 'One.⟦ ⟧'],
    ['a space before the line break of a block', 'One.⟦ ⟧\n'],
    ['a space before several line breaks', 'One.⟦ ⟧\n\n'],
    ['two spaces on the second line', 'One.\nTwo⟦  ⟧three.'],
    ['the line break of a block', 'One.\n'],
    ['a tab at the start', '⟦\t⟧One.'],
    ['a zero-width space in a word', 'Ha\u200bven.'],
    ['a zero-width space before a space', 'Haven⟦\u200b⟧ one.'],
    ['a joiner between letters', 'Ha⟦\u200d⟧ven.'],
    ['a family of emoji', '👩‍👩‍👧 one.'],
    ['half a pair', 'One ⟦\ud83d⟧ two.'],
    ['a soft hyphen', 'Har\u00adbour.'],
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

  test.each<[text: string, code: string, facts: object]>([
    ['One two three four five six.', 'reading/long-sentence', { field: 'note', words: 6, most: 5 }],
    ["It's ours.", 'reading/straight-quote', { field: 'note', sign: "'", better: '’' }],
    ['So "ours.', 'reading/straight-quote', { field: 'note', sign: '"', better: '“' }],
    ['TBD.', 'reading/unfinished', { field: 'note', word: 'TBD' }],
    [' One.', 'reading/stray-space', { field: 'note', where: 'start' }],
    ['  ', 'reading/stray-space', { field: 'note', where: 'start' }],
    ['One  x', 'reading/stray-space', { field: 'note', where: 'double' }],
    ['One.  Two.', 'reading/stray-space', { field: 'note', where: 'double' }],
    ['One. ', 'reading/stray-space', { field: 'note', where: 'end' }],
    ['One.  \n', 'reading/stray-space', { field: 'note', where: 'end' }],
    ['Bell\u0007.', 'reading/hidden-character', { field: 'note', character: 'U+0007' }],
    ['Turned \u202eround.', 'reading/hidden-character', { field: 'note', character: 'U+202E' }],
    ['\ufeffMark.', 'reading/hidden-character', { field: 'note', character: 'U+FEFF' }],
  ])('%j is told as %s with its facts', (text, code, facts) => {
    const limits = { ...DEFAULT_CHECKS.limits, sentenceWords: 5 };
    const flaws = checkText(text, { field: 'note', language: 'en', limits });
    expect(flaws.map((flaw) => ({ code: flaw.code, facts: flaw.facts }))).toEqual([{ code, facts }]);
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
