import { describe, expect, test } from 'vitest';
import { lixOf } from '../../src/lint/text/lix.js';

const TEN_SHORT = 'The cat sat on the mat and had a nap.';
const TEN_LONG =
  'Municipalities continually coordinate interdepartmental responsibilities regarding collaborative neighbourhood development programmes.';

describe('LIX', () => {
  test.each([
    ['three sentences of ten short words: 10', [TEN_SHORT, TEN_SHORT, TEN_SHORT], 10],
    ['long words count in full: 10 + 100', [TEN_LONG, TEN_LONG, TEN_LONG], 110],
    ['a third of them long: 10 + 33', [TEN_SHORT, TEN_SHORT, TEN_LONG], 43],
    ['sentences of one text: 10', [`${TEN_SHORT} ${TEN_SHORT} ${TEN_SHORT}`], 10],
    ['words of seven letters are long: 25 + 40', [`${'council '.repeat(10)}${'six '.repeat(15)}.`], 65],
    ['words of six letters are not: 25', [`${'market '.repeat(25)}.`], 25],
    ['a list of 25 words without a stop is one sentence', ['six '.repeat(25)], 25],
    ['24 words say nothing', ['six '.repeat(24)], undefined],
    ['too few words say nothing', [TEN_SHORT], undefined],
    ['no words at all', [], undefined],
  ])('%s', (_, texts, lix) => {
    expect(lixOf(texts)).toBe(lix);
  });
});
