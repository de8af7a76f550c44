import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { baselineOf, readBaseline, withoutKnown, writeBaseline } from '../../src/triage/baseline.js';
import { warningAt } from '../helpers/found.js';

const TEXT = 'aa: 1\nbb: 2\n';
const MOVED = `# a new first line\n\n${TEXT}`;
const PATH = 'cocreator-baseline.json';
const warning = (key: string, text = TEXT): Diagnostic => warningAt('towns.yaml', text, key);
const codes = (problems: readonly Diagnostic[]): readonly string[] =>
  problems.map(({ code, facts }) => ('key' in facts ? String(facts.key) : code));

describe('against a baseline', () => {
  test.each<[string, Diagnostic[], Diagnostic[], string[]]>([
    ['what it knows is left out', [warning('aa')], [warning('aa')], []],
    ['what is new is told', [warning('aa')], [warning('aa'), warning('bb')], ['bb']],
    ['what only moved is still known', [warning('aa')], [warning('aa', MOVED)], []],
    ['a second one of the same is new', [warning('aa')], [warning('aa'), warning('aa', MOVED)], ['aa']],
    [
      'what is mended makes it stale',
      [warning('aa'), warning('bb')],
      [warning('aa')],
      ['check/stale-baseline'],
    ],
    [
      'an error is never known',
      [warning('aa')],
      [{ ...warning('aa'), severity: 'error' }],
      ['aa', 'check/stale-baseline'],
    ],
  ])('%s', (_, before, now, told) => {
    expect(codes(withoutKnown(now, baselineOf(before), PATH).problems)).toEqual(told);
  });

  test('errors are not written into it', () => {
    expect(baselineOf([{ ...warning('aa'), severity: 'error' }]).size).toBe(0);
  });
});

describe('the file', () => {
  test('says the same after it was written and read', () => {
    const baseline = baselineOf([warning('bb'), warning('aa'), warning('aa', MOVED)]);
    expect(readBaseline(writeBaseline(baseline))).toEqual(new Map([...baseline].toSorted()));
  });

  test.each([
    ['no JSON', 'nothing'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['another version', '{"version": 2, "problems": {}}'],
    ['no problems', '{"version": 1}'],
    ['half a problem', '{"version": 1, "problems": {"a": 0.5}}'],
  ])('is refused when it is %s', (_, text) => {
    expect(readBaseline(text)).toBeUndefined();
  });
});
