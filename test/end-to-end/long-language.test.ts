import { expect, test } from 'vitest';
import { CO_CREATOR, run } from '../helpers/scratch.js';

test('every card, sheet and page has room for a language a third longer than English', async () => {
  const { code, stdout } = await run(['check', CO_CREATOR, '--locale', 'qps', '--format', 'short']);
  expect(stdout.split('\n').filter((line) => line.includes(' error['))).toEqual([]);
  expect(code).toBe(0);
}, 60_000);
