import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { readTerminal } from '../../src/cli/terminal.js';
import { createNodeWorld } from '../../src/world/node-world.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const HARBOUR = join(ROOT, 'test/fixtures/games/harbour');
export const CO_CREATOR = join(ROOT, 'decks/co-creator');

/** A folder of its own for each file of tests, removed afterwards. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cocreator-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a game that a test may spoil. */
export function copyOf(game: string, to: string): string {
  cpSync(game, to, { recursive: true });
  return to;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as `bin` would; nothing is kept between runs unless `env` says where. */
export async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = ROOT,
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const world = createNodeWorld({
    cwd,
    env: { SOURCE_DATE_EPOCH: '1700000000', ...env },
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    assetsRoot: ROOT,
  });
  const terminal = { ...readTerminal({ env, isTTY: false }), columns: 80, rewrite: () => undefined };
  const code = await runCli(args, { world, terminal, version: '9.9.9', build: 'test' });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** Everything in a folder, hidden files too, as sorted relative paths. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
