import { describe, expect, test } from 'vitest';
import type { GameFacts } from '../../../src/diagnostics/facts/game.js';
import { gameMessages } from '../../../src/diagnostics/messages/en/game.js';

type WrongType = GameFacts['game/wrong-type'];

describe('a value of the wrong sort is told with the right way to write it', () => {
  test.each<[Partial<WrongType> & Pick<WrongType, 'expected'>, string]>([
    [{ expected: ['number'], written: 'four' }, 'Write it in digits, such as 4 or 2.5.'],
    [{ expected: ['number'], written: '4,5' }, 'Write 4.5.'],
    [{ expected: ['number'], written: '“4”' }, 'Write 4.'],
    [{ expected: ['number'], written: '–4' }, 'Write -4.'],
    [{ expected: ['number'], written: '63 mm' }, 'Write 63, without a unit.'],
    [{ expected: ['number'], written: '1,000,000' }, 'Write it in digits, such as 4 or 2.5.'],
    [{ expected: ['list'], written: 'fish, light' }, 'Write [fish, light].'],
    [{ expected: ['list'], written: 'fish: {light}' }, 'Put it in square brackets, with commas: [one, two].'],
    [{ expected: ['list'], found: 'keys' }, 'Begin each entry with “- ”.'],
    [{ expected: ['text'], found: 'nothing' }, 'Write a text after the colon.'],
    [{ expected: ['text'], found: 'list' }, 'Write one text, without dashes or brackets.'],
    [
      { expected: ['keys'], found: 'list', names: ['A', 'B'] },
      'Write “A: …” and “B: …” below each other, without dashes.',
    ],
    [{ expected: ['keys'], found: 'text' }, 'Write “name: value” on lines of their own.'],
  ])('%j', (facts, hint) => {
    expect(gameMessages['game/wrong-type']({ field: 'f', found: 'text', ...facts }).hint).toBe(hint);
  });
});

describe('a name in the wrong form is told in the right one', () => {
  test.each([
    ['hex-color', 'c8402d', 'Write "#C8402D".'],
    ['hex-color', '#C42', 'Write "#CC4422".'],
    ['template-name', 'templates/town.xml', 'Write “town”.'],
    ['card-id', 'old ribe', 'Write “old-ribe”.'],
    ['id', 'Skagen Harbour', 'Write “skagen-harbour”.'],
    ['id', 'märstal', 'Write “marstal”.'],
  ] as const)('%s %s', (form, value, hint) => {
    expect(gameMessages['game/bad-form']({ field: 'f', value, form }).hint).toBe(hint);
  });
});

describe('a size in words is told as it is written', () => {
  test.each([
    ['63 x 88', '{width: 63, height: 88}'],
    ['63mm × 88mm', '{width: 63, height: 88}'],
    ['6,3 x 8,8 cm', '{width: 63, height: 88}'],
    ['2.5in x 3.5in', '{width: 63.5, height: 88.9}'],
  ])('%s', (name, size) => {
    const { hint } = gameMessages['game/unknown-name']({ what: 'format', name, known: [] });
    expect(hint).toBe(`Write ${size}, in millimetres.`);
  });
});

test.each([
  [0, 4, 'Add 4 cards, or write “cards: 0”.'],
  [3, 4, 'Add 1 card, or write “cards: 3”.'],
  [5, 4, 'Remove 1 card, or write “cards: 5”.'],
])('a deck of %i cards that should have %i', (found, wanted, hint) => {
  expect(gameMessages['game/deck-count']({ deck: 'd', found, wanted }).hint).toBe(hint);
});
