#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../src/cli/exit-codes.js';
import { runCli } from '../src/cli/run-cli.js';
import { readTerminal } from '../src/cli/terminal.js';
import { createNodeWorld } from '../src/world/node-world.js';

// Compiled, this file lies one folder deeper than it was written.
const above = ['../', '../../'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
const assetsRoot = above.find((folder) => existsSync(`${folder}package.json`)) ?? '.';
const { version } = JSON.parse(readFileSync(`${assetsRoot}package.json`, 'utf8')) as { version: string };

/** `bundle.mjs` puts the digest of the packed program here. One that is not packed can change without anybody noticing. */
const DIGEST = '@@digest@@';
const build = DIGEST.startsWith('@@') ? undefined : DIGEST;

// The YAML parser looks for a variable at every token, and Node asks the system each time; a copy answers at once.
process.env = { ...process.env };
const { stdout, stderr, env } = process;
const threadScript = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);
const world = createNodeWorld({ cwd: process.cwd(), env, stdout, stderr, assetsRoot, threadScript });
const terminal = {
  ...readTerminal({ env, isTTY: stderr.isTTY }),
  columns: stderr.columns || 80,
  rewrite: (line: string, last: boolean) => void stderr.write(`\r\u001b[K${line}${last ? '\n' : ''}`),
};

for (const [signal, code] of [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    world.forget();
    process.exit(code);
  });
}
// A reader that has seen enough, such as `head`, is no failure of ours.
stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.done : EXIT.fileSystem),
);

process.exitCode = await runCli(process.argv.slice(2), { world, terminal, version, build });
