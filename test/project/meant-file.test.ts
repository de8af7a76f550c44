import { expect, test } from 'vitest';
import { withForwardSlashes } from '../../src/project/game-path.js';
import { meantFile } from '../../src/project/meant-file.js';

const FILES = new Set([
  'game.yaml',
  'towns.yaml',
  'pictures/skagen.png',
  'pictures/ribe.jpg',
  'a/map.svg',
  'b/map.svg',
]);

test.each([
  ['other capitals', 'Pictures/Skagen.PNG', 'pictures/skagen.png'],
  ['another folder', 'skagen.png', 'pictures/skagen.png'],
  ['another ending', 'pictures/ribe.png', 'pictures/ribe.jpg'],
  ['a letter too few', 'town.yaml', 'towns.yaml'],
  ['a name that two files have', 'map.svg', undefined],
  ['a name like no other', 'theme.yaml', undefined],
])('%s: %s', (_, path, meant) => {
  expect(meantFile(path, FILES)).toBe(meant);
});

test.each([
  ['decks\\towns.yaml', 'decks/towns.yaml'],
  ['.\\theme.yaml', 'theme.yaml'],
  ['decks\towns.yaml', 'decks/towns.yaml'],
  ['C:\\Users\\ada\\towns.yaml', undefined],
  ['..\\towns.yaml', undefined],
  ['/etc/passwd', undefined],
])('%j with forward slashes', (path, better) => {
  expect(withForwardSlashes(path)).toBe(better);
});
