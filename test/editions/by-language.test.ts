import { expect, test } from 'vitest';
import { byLanguage } from '../../src/editions/edition-lens.js';
import { type Change, changedHarbour } from '../helpers/changed-harbour.js';

const write = (name: string, text: string): Change => [
  `editions/${name}.yaml`,
  '',
  new TextEncoder().encode(text),
];

const WORLD = changedHarbour([
  write('ribe', 'locale: da\npaper: A3\n'),
  write('esbjerg', 'locale: "da"\n'),
  write('malmo', 'municipality: {name: Malmö}\nlocale: sv\n'),
  write('home', 'municipality: {name: Home}\n'),
  write('broken', 'locale: [da\n'),
]);

test.each([
  ['none', [], []],
  ['as they are asked for', ['malmo', 'ribe'], ['malmo', 'ribe']],
  ['those of one language together', ['ribe', 'malmo', 'esbjerg'], ['ribe', 'esbjerg', 'malmo']],
  [
    'those that say no language together',
    ['home', 'ribe', 'lost', 'broken'],
    ['home', 'lost', 'broken', 'ribe'],
  ],
  ['one asked for twice', ['ribe', 'malmo', 'ribe'], ['ribe', 'ribe', 'malmo']],
])('%s', async (_, names, order) => {
  expect(await byLanguage(WORLD, 'game', names)).toEqual(order);
});
