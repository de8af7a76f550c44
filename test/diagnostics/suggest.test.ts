import { describe, expect, test } from 'vitest';
import { distanceBetween, nearest } from '../../src/diagnostics/suggest.js';

const KNOWN = ['sluice-gate', 'dike', 'Foam', 'ink', 'k'.repeat(99_999)];

test.each([
  ['sluce-gate', 'sluice-gate'],
  ['dkie', 'dike'],
  ['foam', 'Foam'],
  ['FOAM', 'Foam'],
  ['ikn', 'ink'],
  ['i', undefined],
  ['kraken', undefined],
  ['', undefined],
  ['k'.repeat(100_000), undefined],
])('for %j, %j is offered', (wanted, offered) => {
  expect(nearest(wanted, KNOWN)).toBe(offered);
});

describe('how far a name may be off', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['one change of two letters', 'ab', ['ac'], 'ac'],
    ['two changes of three letters', 'abc', ['adx'], undefined],
    ['two changes of six letters', 'harbor', ['harvot'], 'harvot'],
    ['three changes of six letters', 'harbor', ['hilbot'], undefined],
    ['three changes of nine letters', 'warehouse', ['worahouze'], 'worahouze'],
    ['three letters left out of nine', 'warehouse', ['warehousemen'], 'warehousemen'],
    ['four letters left out', 'warehouse', ['warehousekeep'], undefined],
    ['the same letters in another order', 'desserts', ['stressed'], undefined],
    ['the nearest of several', 'harbour', ['harpoon', 'harbours', 'labour'], 'harbours'],
    ['the nearest, though it comes last', 'harbour', ['labour', 'arbours', 'harbour'], 'harbour'],
    ['the first of two that are as near', 'dipe', ['dime', 'dike'], 'dime'],
    ['a name of as many letters as are compared', `${'k'.repeat(99)}x`, ['k'.repeat(100)], 'k'.repeat(100)],
    ['a longer one', `${'k'.repeat(100)}x`, ['k'.repeat(101)], undefined],
  ])('%s', (_, wanted, known, offered) => {
    expect(nearest(wanted, known)).toBe(offered);
  });
});

/** As many names of four letters that are not near. */
const strangers = (count: number): readonly string[] => Array<string>(count).fill('zyxw');

test.each<[string, readonly string[], string | undefined]>([
  ['behind 1,999 others of its length', [...strangers(1_999), 'dike'], 'dike'],
  ['behind 2,000 others of its length', [...strangers(2_000), 'dike'], undefined],
  ['behind more that are much longer', [...Array<string>(3_000).fill('promenade'), 'dike'], 'dike'],
])('a name %s: %#', (_, known, offered) => {
  expect(nearest('dkie', known)).toBe(offered);
});

describe('the number of changes', () => {
  const CHANGES: readonly (readonly [string, string, number])[] = [
    ['', '', 0],
    ['dike', 'dike', 0],
    ['', 'ink', 3],
    ['dike', 'dikes', 1],
    ['aa', 'aaa', 1],
    ['dike', 'dime', 1],
    ['dike', 'dkie', 1],
    ['dike', 'idke', 1],
    ['dike', 'diek', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cba', 2],
    ['ab', 'xbxa', 3],
    ['abx', 'xab', 2],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['intention', 'execution', 5],
    ['sluice', 'juice', 2],
    ['abcdef', 'uvwxyz', 6],
    ['tide', 'tie-dye', 3],
    ['xabx', 'ybay', 3],
    ['ca', 'abc', 3],
  ];

  test.each(CHANGES)('from %j to %j: %i', (a, b, changes) => {
    expect([distanceBetween(a, b), distanceBetween(b, a)]).toEqual([changes, changes]);
  });

  test.each(CHANGES)('from %j to %j is counted no further than asked', (a, b, changes) => {
    for (let most = 1; most < 8; most++) {
      expect(distanceBetween(a, b, most)).toSatisfy((found: number) =>
        changes < most ? found === changes : found >= most,
      );
    }
  });
});
