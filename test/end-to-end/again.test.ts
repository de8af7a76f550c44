import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, filesIn, HARBOUR, run, scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();
const FORMATS = ['pretty', 'short', 'json', 'sarif', 'github', 'junit'];

/** A file of every sort that a game is made of. */
const READ = [
  'game.yaml',
  'theme.yaml',
  'words.yaml',
  'towns.yaml',
  'templates/parts/offer.xml',
  'guide/01-the-harbour.md',
];

/** Runs `check` three times: anew, the first time with a cache, and again. */
async function thrice(game: string, more: readonly string[], env: Record<string, string>) {
  const args = ['check', game, ...more];
  return [await run([...args, '--no-cache'], env), await run(args, env), await run(args, env)];
}

const kept = (env: { readonly XDG_CACHE_HOME: string }): readonly string[] => {
  try {
    return readdirSync(join(env.XDG_CACHE_HOME, 'cocreator'));
  } catch {
    return [];
  }
};

describe('a game that is checked again', () => {
  test.each(FORMATS)('gets the same answer as %s', async (format) => {
    const env = { XDG_CACHE_HOME: join(scratch, `cache-${format}`), FORCE_COLOR: '1' };
    const game = copyOf(HARBOUR, join(scratch, `game-${format}`));
    const file = join(game, 'towns.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title: ', 'titel: '));
    const [anew, first, again] = await thrice(game, ['--format', format], env);
    expect(anew?.code).toBe(1);
    expect(first).toEqual(anew);
    expect(again).toEqual(anew);
    expect(kept(env)).toHaveLength(1);
    expect(filesIn(game)).toEqual(filesIn(HARBOUR));
  });

  test('gets a new answer when any of its files has changed, is gone or is new', async () => {
    const env = { XDG_CACHE_HOME: join(scratch, 'cache-edits') };
    const game = copyOf(HARBOUR, join(scratch, 'game-edits'));
    const look = (...more: string[]) => run(['check', game, '--format', 'json', ...more], env);
    const before = await look();
    let different = 0;
    for (const name of READ) {
      const file = join(game, name);
      const text = readFileSync(file);
      writeFileSync(file, text.subarray(0, text.length / 2));
      const [edited, anew] = [await look(), await look('--no-cache')];
      expect(edited, name).toEqual(anew);
      if (edited.stdout !== before.stdout) different++;
      writeFileSync(file, text);
    }
    expect(different).toBeGreaterThan(READ.length / 2);
    expect(await look()).toEqual(before);
    writeFileSync(join(game, 'notes.yaml'), '- a deck nobody reads\n');
    expect(await look()).toEqual(await look('--no-cache'));
  });

  test('is looked at anew when something is asked that changes files', async () => {
    const env = { XDG_CACHE_HOME: join(scratch, 'cache-writes') };
    const game = copyOf(HARBOUR, join(scratch, 'game-writes'));
    const file = join(scratch, 'check.json');
    for (let round = 0; round < 2; round++) {
      writeFileSync(file, '');
      await run(['check', game, '--output', `json=${file}`], env);
      expect(readFileSync(file, 'utf8')).toContain('"summary"');
    }
    // No answer, but what was found right.
    expect(kept(env)).toHaveLength(1);
  });
});
