import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/suggest.js';

const KNOWN = ['sluice-gate', 'dike', 'Foam', 'ink', 'k'.repeat(99_999)];

test.each([
  ['sluce-gate', 'sluice-gate'],
  ['dkie', 'dike'],
  ['foam', 'Foam'],
  ['ikn', 'ink'],
  ['kraken', undefined],
  ['', undefined],
  ['k'.repeat(100_000), undefined],
])('for %j, %j is offered', (wanted, offered) => {
  expect(nearest(wanted, KNOWN)).toBe(offered);
});
