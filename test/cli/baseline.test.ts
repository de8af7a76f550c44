import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, HARBOUR, run, scratchFolder } from '../helpers/scratch.js';

const game = copyOf(HARBOUR, join(scratchFolder(), 'game'));

test.each([
  ['a file that is no baseline', () => writeFileSync(join(game, 'cocreator-baseline.json'), '[]'), []],
  ['one that was asked for and is not there', () => undefined, ['--baseline', join(game, 'gone.json')]],
])('%s fails the check', async (_, prepare, flags) => {
  prepare();
  const { code, stdout } = await run(['check', game, '--format', 'short', ...flags]);
  expect([code, stdout]).toEqual([1, expect.stringContaining('error[check/bad-baseline]')]);
});
