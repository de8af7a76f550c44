import { expect, test } from 'vitest';
import { brief, fill, SKAGEN, VARDE } from '../../helpers/harbour.js';

test.each([
  [
    'an icon the theme does not have',
    '<icon name="{{icon}}" size="3" color="ink"/>',
    'template/unknown-token 1:19',
  ],
  [
    'a required value the card does not have',
    '<icon name="{{notes.second}}" size="3" color="ink"/>',
    'template/missing-attribute 1:19',
  ],
  ['a text where a number belongs', '<box grow="{{title}}"/>', 'template/wrong-value 1:18'],
  ['a number below zero', '<box width="{{sub wealth 1}}"/>', 'template/negative-value 1:19'],
  [
    'a count that grows too large',
    '<ridge seed="a" peaks="{{add wealth 51}}"/>',
    'template/out-of-range 1:30',
  ],
  ['a word made up of a field', '<box direction="{{mood}}"/>', 'template/wrong-value 1:23'],
  ['a division by zero', '<box width="{{div 3 wealth}}"/>', 'template/not-finite 1:19'],
  ['a roman nought', '<box seed="{{roman wealth}}"/>', 'template/not-finite 1:18'],
  [
    'a wrong value in every turn, told once',
    '{{#each (range 1 3)}}<box grow="{{../title}}"/>{{/each}}',
    'template/wrong-value 1:39',
  ],
])('%s is reported with template and card', (_, inside, expected) => {
  const { value, problems } = fill(`<face>${inside}</face>`, { of: VARDE });
  expect(value).toBeUndefined();
  expect(problems.map(brief)).toEqual([expected]);
  expect(problems.map(({ card }) => card)).toEqual(['town varde']);
});

test('a wrong value of one card leaves the others alone', () => {
  const source = '<face><icon name="{{icon}}" size="3" color="ink"/></face>';
  expect(fill(source, { of: SKAGEN }).problems).toEqual([]);
});

test('the nearest icon is suggested', () => {
  const { problems } = fill('<face><icon name="{{icon}}" size="3" color="ink"/></face>', { of: VARDE });
  expect(problems[0]?.facts).toMatchObject({ name: 'fisch', nearest: 'fish' });
});
