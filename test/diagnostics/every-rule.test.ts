import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explanations } from '../../src/diagnostics/explanations/en.js';
import { en } from '../../src/diagnostics/messages/en.js';
import { allCodes } from '../../src/diagnostics/rule-names.js';
import { ROOT } from '../helpers/scratch.js';

/** Tests that only write problems down, or leave them out, prove nothing about how one comes to be. */
const ONLY_TELL = /^(?:cli\/formats|diagnostics|helpers)/;

/** Everything that situations expect, as text: a code stands there in quotes, or before a place. */
const situations = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts') && !ONLY_TELL.test(name))
  .map((name) => readFileSync(join(ROOT, 'test', name), 'utf8'))
  .join('\n');

describe.each(allCodes())('%s', (code) => {
  test('is produced by a situation in a test', () => {
    expect(situations).toMatch(new RegExp(`(?<![\\w/-])${code.replace('/', '\\/')}(?![\\w-])`));
  });

  test('has words, and a page that says what, why and how to mend it in whole sentences', () => {
    expect(typeof en[code]).toBe('function');
    const { what, why, mend, example } = explanations[code];
    for (const sentence of [what, why, mend]) expect(sentence).toMatch(/^\S.*[.!?]$/su);
    if (example) expect(example.wrong).not.toBe(example.right);
  });
});

test('a rule is spelt area/name, in lower case', () => {
  expect(allCodes().filter((code) => !/^[a-z0-9]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
});
