import { describe, expect, test } from 'vitest';
import { inStyle, mainStyle } from '../../src/lint/tidy/id-style.js';
import { longestOrdered, naturally } from '../../src/lint/tidy/natural-order.js';

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);

const CARDS = ['card-01', 'card-02', 'card-03'];
const words = (count: number): readonly string[] => 'car bus hens eggs mill road'.split(' ').slice(0, count);

describe('ids that are not written like the others', () => {
  /** The ids, those that stray, and how the first of them should be written. */
  test.each<[string, readonly string[], readonly string[], string?]>([
    ['all alike', numbered(60), []],
    ['a small letter and a hyphen', [...numbered(60), 'd-61'], ['d-61'], 'D61'],
    ['too few digits', [...numbered(6), 'D7'], ['D7'], 'D07'],
    ['more digits than the others need', [...numbered(99), 'D100'], []],
    ['a word among numbers', [...numbered(6), 'hens'], ['hens']],
    ['another letter', [...numbered(6), 'B07'], ['B07'], 'D07'],
    ['numbers without zeros', ['D1', 'D2', 'D9', 'D10', 'D100'], []],
    ['a zero among numbers without', ['D1', 'D2', 'D9', 'D10', 'D012'], ['D012'], 'D12'],
    ['bare numbers', ['1', '2', '3', 'x4'], ['x4'], '4'],
    ['two of five is a style of their own', ['D01', 'D02', 'D03', 'x-4', 'x-5'], []],
    ['three of five', ['D01', 'D02', 'D03', 'hens', 'eggs'], []],
    ['too few to have a style', ['D01', 'D02', 'hens'], []],
    ['words with hyphens', ['car-park', 'hens', 'last-bus', 'Car_Pool'], ['Car_Pool'], 'car-pool'],
    ['words with underscores', ['car_park', 'last_bus', 'hens', 'old-mill'], ['old-mill'], 'old_mill'],
    ['words with capitals', ['CarPark', 'LastBus', 'OldMill', 'hens'], ['hens'], 'Hens'],
    ['words in camel case', ['carPark', 'lastBus', 'oldMill', 'old-road'], ['old-road'], 'oldRoad'],
    ['words in capitals', ['CAR-PARK', 'LAST-BUS', 'HENS', 'eggs'], ['eggs'], 'EGGS'],
    ['words with numbers behind some', ['mayor', 'clerk', 'citizen-1', 'citizen-2', 'citizen-3'], []],
    ['one word among numbers behind another', ['mayor', 'citizen-1', 'citizen-2', 'citizen-3'], []],
    ['numbers behind a word with a capital', [...CARDS, 'Card-4'], ['Card-4'], 'card-04'],
    ['with another sign', [...CARDS, 'card_4'], ['card_4'], 'card-04'],
    ['with none', [...CARDS, 'card4'], ['card4'], 'card-04'],
    ['too many zeros', ['D1', 'D2', 'D9', 'D10', 'D0012'], ['D0012'], 'D12'],
    ['a letter behind the number', ['D1', 'D2', 'D3', 'D4b'], ['D4b']],
    [
      'more beginnings than are looked at, before the main one',
      [...[...'abcdefghijklmnopqrstu'].map((letter) => `${letter}1`), ...numbered(60)],
      [...'abcdefghijklmnopqrstu'].map((letter) => `${letter}1`),
      'D01',
    ],
    ['as many with hyphens as with underscores', ['car', 'bus', 'hens', 'a-b', 'c_d'], ['c_d'], 'c-d'],
    ['words with dots', ['car.park', 'last.bus', 'old.mill', 'old-road'], ['old-road'], 'old.road'],
    [
      'words in capitals with hyphens',
      ['CAR-PARK', 'LAST-BUS', 'OLD-MILL', 'old-road'],
      ['old-road'],
      'OLD-ROAD',
    ],
    ['with underscores', ['CAR_PARK', 'LAST_BUS', 'OLD_MILL', 'old-road'], ['old-road'], 'OLD_ROAD'],
    ['two words among capitals', ['CarPark', 'LastBus', 'OldMill', 'old-road'], ['old-road'], 'OldRoad'],
    ['an abbreviation', ['car-park', 'hens', 'last-bus', 'BUSStop'], ['BUSStop'], 'bus-stop'],
    ['a number of two digits', ['car-park', 'hens', 'last-bus', 'Route12'], ['Route12'], 'route-12'],
    ['Danish letters', ['ærø', 'mandø', 'ribe-å', 'Læsø_By'], ['Læsø_By'], 'læsø-by'],
    ['Cyrillic capitals', ['БАР', 'ДОМ', 'ЛЕС', 'сад'], ['сад'], 'САД'],
    ['a Cyrillic code', ['Д01', 'Д02', 'Д03', 'д-4'], ['д-4'], 'Д04'],
    ['a script without capitals', ['港', '橋', '島', '駅'], []],
    ['the same with hyphens', ['港-町', '橋-町', '島-町', '駅前_町'], ['駅前_町'], '駅前-町'],
    ['a capital whose small letter is none of an id', ['adalar', 'bursa', 'konya', 'İzmir'], ['İzmir']],
    [
      'digits alone',
      [...words(6), `${'1'.repeat(60)}-${'1'.repeat(39)}`, 'Old_Mill'],
      ['Old_Mill'],
      'old-mill',
    ],
    ['numbers behind a word', ['card-01', 'card-02', 'card-03', 'card-4'], ['card-4'], 'card-04'],
  ])('%s', (_, ids, strays, better) => {
    const main = mainStyle(ids);
    expect(main?.strays ?? []).toEqual(strays);
    const [first] = strays;
    if (main && first !== undefined) expect(inStyle(main.style, first)).toBe(better);
  });
});

describe('the order of ids', () => {
  test.each<[string, string, number]>([
    ['D9', 'D10', -1],
    ['D09', 'D9', 0],
    ['d2', 'D10', -1],
    ['a', 'b', -1],
    ['a-2-b', 'a-10-a', -1],
    ['a', 'a1', -1],
    ['99999999999999999999', '100000000000000000000', -1],
    ['1', 'a', -1],
    ['12', 'a', -1],
    ['a12', 'ab', -1],
    ['a_1', 'ab', -1],
    ['D009', 'D9', 0],
    ['', 'a', -1],
    ['', '', 0],
  ])('%s and %s', (a, b, sign) => {
    expect(Math.sign(naturally(a, b))).toBe(sign);
    expect(Math.sign(naturally(b, a))).toBe(sign === 0 ? 0 : -sign);
  });

  test.each<[readonly number[], readonly number[]]>([
    [[], []],
    [[1], [1]],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 2, 9, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      [5, 1, 2, 3],
      [1, 2, 3],
    ],
    [[3, 3], [3]],
    [
      [2, 5, 3, 7, 11, 8, 10, 13, 6],
      [2, 3, 7, 8, 10, 13],
    ],
  ])('the longest row of %j is %j', (numbers, row) => {
    const kept = longestOrdered(numbers, (a, b) => a - b);
    expect(numbers.filter((_, place) => kept.has(place))).toEqual(row);
  });
});
