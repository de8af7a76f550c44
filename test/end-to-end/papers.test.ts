import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CO_CREATOR, run, scratchFolder } from '../helpers/scratch.js';

test('the guide to printing and cutting fits, whatever paper an edition is printed on', async () => {
  const scratch = scratchFolder();
  const game = join(scratch, 'game');
  cpSync(CO_CREATOR, game, { recursive: true });
  const papers = ['A3', 'A2', 'Letter', 'Tabloid'];
  for (const paper of papers)
    writeFileSync(
      join(game, `editions/${paper.toLowerCase()}.yaml`),
      `locale: en\npaper: ${paper}\nmunicipality: {name: Town}\n`,
    );
  const { code, stdout } = await run([
    ...['build', game, '--out', join(scratch, 'out'), '--only', 'print-guide', '--edition'],
    ...papers.map((paper) => paper.toLowerCase()),
  ]);
  expect(stdout).not.toContain('error[');
  expect(code).toBe(0);
}, 60_000);
