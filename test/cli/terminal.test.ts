import { describe, expect, test } from 'vitest';
import { readTerminal } from '../../src/cli/terminal.js';

describe('what the surroundings say about the screen', () => {
  test.each([
    ['a terminal', {}, true, 1, true],
    ['a pipe', {}, false, 0, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, 0, true],
    ['an empty NO_COLOR, which does not count', { NO_COLOR: '' }, true, 1, true],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, 1, false],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, true, 0, true],
    ['NO_COLOR against FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 0, true],
    ['a dumb terminal', { TERM: 'dumb' }, true, 0, false],
    ['CI with a terminal', { CI: 'true' }, true, 1, false],
  ])('%s', (_, env, isTTY, colors, live) => {
    expect(readTerminal({ env, isTTY })).toMatchObject({ colors, live });
  });
});

test('only inside GitHub Actions does the result go to its pages too', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md' };
  expect(readTerminal({ env, isTTY: false }).github).toEqual({ summary: 'summary.md' });
  expect(readTerminal({ env: {}, isTTY: false }).github).toBeUndefined();
});
