import { expect, test } from 'vitest';
import { compileText, fillText } from '../../../src/press/template/text-template.js';
import { brief, fillingOf, harbour, SKAGEN } from '../../helpers/harbour.js';

function written(source: string): string | undefined {
  const { value, problems } = compileText({ ...harbour(source), file: 'rulebook/01-start.md' });
  if (!value) throw new Error(`The text is wrong: ${problems.map(brief).join(', ')}`);
  return fillText(value, fillingOf(SKAGEN)).value;
}

test.each([
  ['text without holes', '# A & B < C\n\n- **d**\n', '# A & B < C\n\n- **d**\n'],
  [
    'rules and words',
    'After {{@rules.TERM_YEARS}} years: {{@words.role.ability}}.',
    'After 4 years: Ability.',
  ],
  ['a function', '{{signed (sub 0 @rules.TERM_YEARS)}}', '−4'],
  [
    'a table made of cards: blocks on lines of their own leave no blank lines',
    '| Town | Wealth |\n| --- | --- |\n{{#each (cards "town")}}\n| {{title}} | {{wealth}} |\n{{/each}}\n\nEnd',
    '| Town | Wealth |\n| --- | --- |\n| Skagen & <co> | 4 |\n| Varde | 0 |\n\nEnd',
  ],
  ['a choice in a line', 'a {{#if (gt @rules.TERM_YEARS 3)}}long{{else}}short{{/if}} game', 'a long game'],
  ['a card by its id', 'Sail to {{lookup (card "town" "varde") "title"}}.', 'Sail to Varde.'],
  ['an escaped hole', 'Write \\{{title}}.', 'Write {{title}}.'],
])('%s', (_, source, expected) => {
  expect(written(source)).toBe(expected);
});

test.each([
  ['a rule misspelt', 'One\n\ntwo {{@rules.TERM_YEAR}}', 'template/unknown-field 3:14'],
  ['a block left open', 'One\n{{#if title}}two', 'template/unclosed-block 2:1'],
  ['a part', 'One {{> parts/a}}', 'template/unsupported 1:5'],
  ['a list printed', '{{trades}}', 'template/not-printable 1:1'],
])('%s is found in the chapter', (_, source, expected) => {
  const { value, problems } = compileText({ ...harbour(source), file: 'rulebook/01-start.md' });
  expect(value).toBeUndefined();
  expect(problems.map(brief)).toEqual([expected]);
  expect(problems[0]?.place?.file).toBe('rulebook/01-start.md');
});

test('a card that the game does not have is found in the chapter', () => {
  const source = 'Sail to\n{{lookup (card "town" "vard") "title"}}.';
  const { value } = compileText({ ...harbour(source), file: 'rulebook/01-start.md' });
  const problems = value ? fillText(value, fillingOf(SKAGEN)).problems : [];
  expect(problems.map(brief)).toEqual(['template/unknown-card 2:10']);
  expect(problems[0]?.facts).toMatchObject({ nearest: 'varde' });
});
