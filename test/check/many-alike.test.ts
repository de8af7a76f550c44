import { expect, test } from 'vitest';
import { type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import { gatherProblems } from '../../src/diagnostics/gather.js';
import { placeOf, warningAt } from '../helpers/found.js';

const FILE = 'game/towns.yaml';
const TEXT = 'aa: 1\nbb: 2\ncc: 3\ndd: 4\n';
const unknown = (key: string): Diagnostic => warningAt(FILE, TEXT, key);
const missing = problem('game/missing-key', { key: 'id' }, { place: placeOf(FILE, TEXT, 'aa') });

const moreThanTwo = (more: number) =>
  problem(
    'check/many-alike',
    { rule: 'game/unknown-key', told: 2, more },
    { severity: 'warning', place: placeOf(FILE, TEXT, 'cc') },
  );

test.each<[string, Diagnostic[][], Diagnostic[]]>([
  ['nothing is told of nothing', [], []],
  ['few are told', [[unknown('aa')], [missing, unknown('bb')]], [unknown('aa'), missing, unknown('bb')]],
  [
    'of many alike the first are told, and where the rest begins',
    [
      [unknown('aa'), unknown('bb')],
      [unknown('cc'), missing, unknown('dd')],
    ],
    [unknown('aa'), unknown('bb'), missing, moreThanTwo(2)],
  ],
  [
    'one too many is one more',
    [[unknown('aa'), unknown('bb'), unknown('cc')]],
    [unknown('aa'), unknown('bb'), moreThanTwo(1)],
  ],
  [
    'errors are counted by themselves',
    [[missing, unknown('aa'), missing, unknown('bb')]],
    [missing, unknown('aa'), missing, unknown('bb')],
  ],
])('%s', (_, batches, told) => {
  const found = gatherProblems(2);
  for (const batch of batches) found.add(batch);
  expect(found.all()).toEqual(told);
});
