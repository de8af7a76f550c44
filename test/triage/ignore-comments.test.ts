import { describe, expect, test } from 'vitest';
import { withoutIgnored } from '../../src/triage/ignore-comments.js';
import { placeOf, warningAt } from '../helpers/found.js';

const FILE = 'game/towns.yaml';
const RULE = 'game/unknown-key';

/** Each line holds a key that is warned of, unless it is a comment. */
const kept = (text: string, keys: readonly string[]) => {
  const found = keys.map((key) => warningAt(FILE, text, key));
  const { problems, ignored } = withoutIgnored(found, [FILE], () => text);
  const told = problems.map(({ code, facts }) => (code === RULE ? (facts as { key: string }).key : code));
  return { told, ignored };
};

describe('a comment speaks for', () => {
  test.each<[string, string, string[], string[]]>([
    ['the line it stands on', `aa: 1 # cocreator-ignore ${RULE}: old\nbb: 2`, ['aa', 'bb'], ['bb']],
    ['the line below it', `# cocreator-ignore ${RULE}: old\naa: 1\nbb: 2`, ['aa', 'bb'], ['bb']],
    [
      'the card below it',
      `# cocreator-ignore ${RULE}: old\n- aa: 1\n  bb: 2\n- cc: 3`,
      ['aa', 'bb', 'cc'],
      ['cc'],
    ],
    ['what follows an empty line', `# cocreator-ignore ${RULE}: old\n\naa: 1`, ['aa'], []],
    ['its area', '# cocreator-ignore game/*: old\naa: 1', ['aa'], []],
    ['the whole file', `# cocreator-ignore-file ${RULE}: old\naa: 1\nbb: 2`, ['aa', 'bb'], []],
    [
      'an element',
      `<!-- cocreator-ignore ${RULE}: old -->\n<aa>\n  <bb/>\n</aa>\n<cc/>`,
      ['aa', 'bb', 'cc'],
      ['cc'],
    ],
    [
      'lines that end with CR LF',
      `# cocreator-ignore ${RULE}: old\r\naa: 1\r\nbb: 2\r\n`,
      ['aa', 'bb'],
      ['bb'],
    ],
  ])('%s', (_, text, keys, left) => {
    expect(kept(text, keys)).toEqual({ told: left, ignored: keys.length - left.length });
  });
});

describe('a comment is told', () => {
  test.each([
    ['that it gives no reason', `# cocreator-ignore ${RULE}\naa: 1`, ['aa', 'check/ignore-without-reason']],
    [
      'that its reason is empty',
      `# cocreator-ignore ${RULE}:  \naa: 1`,
      ['aa', 'check/ignore-without-reason'],
    ],
    [
      'that it names no rule',
      '# cocreator-ignore game/unknwon-key: old\naa: 1',
      ['aa', 'check/unknown-rule'],
    ],
    [
      'that there is nothing to ignore',
      `# cocreator-ignore text/overflow: old\naa: 1`,
      ['aa', 'check/unused-ignore'],
    ],
  ])('%s', (_, text, told) => {
    expect(kept(text, ['aa']).told).toEqual(told);
  });

  test('that it cannot ignore what stops a build', () => {
    const text = `# cocreator-ignore ${RULE}: old\naa: 1`;
    const error = { ...warningAt(FILE, text, 'aa'), severity: 'error' } as const;
    const { problems, ignored } = withoutIgnored([error], [FILE], () => text);
    expect([problems.map(({ code }) => code), ignored]).toEqual([[RULE, 'check/cannot-ignore'], 0]);
  });

  test('exactly where it names the rule', () => {
    const text = `zz: 0\n  # cocreator-ignore ${RULE}\naa: 1`;
    const { problems } = withoutIgnored([], [FILE], () => text);
    expect(problems[0]?.place).toEqual(placeOf(FILE, text, RULE));
  });
});
