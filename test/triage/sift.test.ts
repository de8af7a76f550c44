import { describe, expect, test } from 'vitest';
import { type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import type { Project } from '../../src/project/project.js';
import { baselineOf, writeBaseline } from '../../src/triage/baseline.js';
import { inSeverity } from '../../src/triage/severities.js';
import { newSince } from '../../src/triage/since.js';
import { sift } from '../../src/triage/triage.js';
import { placeOf, warningAt } from '../helpers/found.js';

const FILE = 'game/towns.yaml';
const TEXT = 'aa: 1\nbb: 2\ncc: 3\n';
const BASELINE = 'cocreator-baseline.json';
const unknown = (key: string): Diagnostic => warningAt(FILE, TEXT, key);
const space = problem(
  'reading/stray-space',
  { field: 'title', where: 'double' },
  { severity: 'warning', place: placeOf(FILE, TEXT, 'bb') },
);
const error: Diagnostic = { ...unknown('cc'), severity: 'error' };
const more = problem('check/many-alike', { rule: 'reading/stray-space', told: 1, more: 9 });

/** What each is called in the tables below: the key it is about, else its rule. */
const named = (problems: readonly Diagnostic[]): readonly string[] =>
  problems.map(({ code, facts }) => ('key' in facts ? String(facts.key) : code));

interface Wish {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly baseline?: string | undefined;
  readonly wanted?: boolean;
  readonly renew?: 'no' | 'update' | 'prune';
  readonly text?: string;
}

const sifted = (
  problems: readonly Diagnostic[],
  { only = [], skip = [], baseline, wanted = false, renew = 'no', text = TEXT }: Wish,
) =>
  sift(
    { problems, read: [FILE], source: () => text },
    { only, skip, baseline: { path: BASELINE, text: baseline, wanted }, renew },
  );

const known = (...problems: readonly Diagnostic[]): string => writeBaseline(baselineOf(problems));

describe('of everything that is wrong', () => {
  test.each<[string, Diagnostic[], Wish, string[], number]>([
    ['all of it counts', [unknown('aa'), space], {}, ['aa', 'reading/stray-space'], 0],
    [
      'what is found twice counts once',
      [unknown('aa'), space, unknown('aa')],
      {},
      ['aa', 'reading/stray-space'],
      0,
    ],
    ['only a rule', [unknown('aa'), space], { only: ['reading/stray-space'] }, ['reading/stray-space'], 0],
    ['only an area', [unknown('aa'), space], { only: ['game/*', 'print'] }, ['aa'], 0],
    ['all but a rule', [unknown('aa'), space], { skip: ['reading/stray-space'] }, ['aa'], 0],
    ['all but an area', [unknown('aa'), space], { skip: ['print', 'game'] }, ['reading/stray-space'], 0],
    [
      'an area, and one of its rules not',
      [unknown('aa'), space],
      { only: ['game'], skip: ['game/unknown-key'] },
      [],
      0,
    ],
    ['that there is more of a rule goes with it', [more], { skip: ['reading'] }, [], 0],
    ['that there is more of a rule comes with it', [more], { only: ['reading'] }, ['check/many-alike'], 0],
    ['what the baseline knows does not', [unknown('aa'), space], { baseline: known(space) }, ['aa'], 1],
    [
      'what a comment excuses does not',
      [unknown('aa')],
      { text: '# cocreator-ignore-file game/*: old' },
      [],
      1,
    ],
    [
      'what comment and baseline leave out is added up',
      [unknown('aa'), space],
      { text: '# cocreator-ignore-file game/*: old', baseline: known(space) },
      [],
      2,
    ],
    ['what the baseline knows in vain is told', [], { baseline: known(space) }, ['check/stale-baseline'], 0],
    ['a broken baseline is told', [unknown('aa')], { baseline: '{' }, ['check/bad-baseline', 'aa'], 0],
    ['one that is not there is not', [unknown('aa')], {}, ['aa'], 0],
    ['one that was asked for is', [unknown('aa')], { wanted: true }, ['check/bad-baseline', 'aa'], 0],
    ['a new baseline leaves errors', [unknown('aa'), error], { renew: 'update' }, ['cc'], 1],
    ['a pruned one is not stale', [unknown('aa')], { renew: 'prune', baseline: known(space) }, ['aa'], 0],
  ])('%s', (_, problems, wish, told, leftOut) => {
    const result = sifted(problems, wish);
    expect([named(result.problems), result.leftOut]).toEqual([told, leftOut]);
  });
});

describe('the baseline that is written', () => {
  test.each<[string, Diagnostic[], Wish, string | undefined]>([
    ['is none where nobody asks for it', [space], { baseline: known(space) }, undefined],
    [
      'knows everything that is wrong now',
      [unknown('bb'), space],
      { renew: 'update' },
      known(space, unknown('bb')),
    ],
    [
      'forgets what is mended',
      [space],
      { renew: 'prune', baseline: known(space, unknown('aa')) },
      known(space),
    ],
    [
      'learns nothing new when it is pruned',
      [space, unknown('aa')],
      { renew: 'prune', baseline: known(space) },
      known(space),
    ],
    ['is sorted', [unknown('cc'), unknown('aa')], { renew: 'update' }, known(unknown('aa'), unknown('cc'))],
  ])('%s', (_, problems, wish, written) => {
    expect(sifted(problems, wish).baseline).toBe(written);
  });
});

test('a stale baseline is a warning, and says how much of it is mended', () => {
  const { problems } = sifted([], { baseline: known(space, unknown('aa')) });
  expect(problems).toEqual([
    problem('check/stale-baseline', { path: BASELINE, entries: 2 }, { severity: 'warning' }),
  ]);
});

describe('what was not there before', () => {
  test.each<[string, Diagnostic[], Diagnostic[], string[]]>([
    ['is everything where there was nothing', [], [unknown('aa'), space], ['aa', 'reading/stray-space']],
    ['is nothing where nothing changed', [unknown('aa'), space], [unknown('aa'), space], []],
    ['is the second of two that are alike', [space], [space, space], ['reading/stray-space']],
    ['is none of two where there were two', [space, space], [space, space], []],
    ['is not what went', [unknown('aa'), space], [space], []],
  ])('%s', (_, before, now, told) => {
    expect(named(newSince(now, before))).toEqual(told);
  });
});

describe('the severity a game asks for', () => {
  const given = (problems: readonly Diagnostic[], ...asked: readonly (readonly [string, string])[]) => {
    // No more of a project is looked at.
    const project = { folder: 'game', checks: { severities: new Map(asked) } } as unknown as Project;
    const locate = () => placeOf(FILE, TEXT, 'aa');
    return inSeverity(problems, project, locate).map(({ code, severity }) => `${severity} ${code}`);
  };

  test.each<[string, Diagnostic, [string, string][], string[]]>([
    ['is its own where nothing is asked', space, [], ['warning reading/stray-space']],
    ['is its own where others are meant', space, [['print', 'error']], ['warning reading/stray-space']],
    ['is raised by its rule', space, [['reading/stray-space', 'error']], ['error reading/stray-space']],
    ['is raised by its area', space, [['reading', 'error']], ['error reading/stray-space']],
    ['is none where it is off', space, [['reading', 'off']], []],
    [
      'is what is said last',
      space,
      [
        ['reading', 'off'],
        ['reading/stray-space', 'error'],
      ],
      ['error reading/stray-space'],
    ],
    ['stays where an error is asked to be one', error, [['game', 'error']], ['error game/unknown-key']],
    [
      'of an error cannot be lowered, which is told',
      error,
      [['game', 'off']],
      ['error game/unknown-key', 'error check/cannot-ignore'],
    ],
  ])('%s', (_, found, asked, told) => {
    expect(given([found], ...asked)).toEqual(told);
  });
});
