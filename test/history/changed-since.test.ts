import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, HARBOUR, run, scratchFolder } from '../helpers/scratch.js';

const folder = scratchFolder();
const NOBODY = [
  '-c',
  'user.name=Nobody',
  '-c',
  'user.email=nobody@example.org',
  '-c',
  'commit.gpgsign=false',
];
const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', [...NOBODY, ...args], { cwd });

/** A repository with the harbour game in a folder of it, in which one card has a problem already. */
function repository(name: string): { readonly cwd: string; readonly change: Change } {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  copyOf(HARBOUR, join(cwd, 'game'));
  const change: Change = (file, before, after) => {
    const path = join(cwd, 'game', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    writeFileSync(path, text.replace(before, after));
  };
  change('towns.yaml', 'title: Marstal', 'title: Marstal "the old"');
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'First');
  return { cwd, change };
}

type Change = (file: string, before: string, after: string) => void;

async function codesSince(cwd: string, revision: string): Promise<readonly string[]> {
  const { stdout } = await run(['check', 'game', '--json', '--changed-since', revision], {}, cwd);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; card?: string }[] };
  return diagnostics.map(({ code, card }) => `${code} ${card?.split(' ')[1] ?? ''}`.trim());
}

describe('check --changed-since', () => {
  test('what was there already is left out, wherever it stands now', async () => {
    const { cwd, change } = repository('same');
    change('towns.yaml', '- id: skagen', '# one line more\n- id: skagen');
    expect(await codesSince(cwd, 'HEAD')).toEqual([]);
  });

  test('what a change brings is reported', async () => {
    const { cwd, change } = repository('brings');
    change('towns.yaml', 'title: Skagen', 'title: Skagen "the new"');
    expect(await codesSince(cwd, 'HEAD')).toEqual([
      'reading/straight-quote skagen',
      'reading/straight-quote skagen',
    ]);
  });

  test('what a change breaks in files that did not change is reported', async () => {
    const { cwd, change } = repository('breaks');
    change('towns.yaml', '- id: ribe', '- id: ripe');
    change('towns.yaml', 'neighbour: ribe', 'neighbour: ripe');
    expect(await codesSince(cwd, 'HEAD')).toEqual(['game/unknown-name ferry']);
  });

  test('after a commit, the one before is what is compared with', async () => {
    const { cwd, change } = repository('commits');
    change('boats.yaml', 'name: The Patient Gull', 'name: The "Patient" Gull');
    git(cwd, 'commit', '-q', '-a', '-m', 'Second');
    expect(await codesSince(cwd, 'HEAD')).toEqual([]);
    expect(await codesSince(cwd, 'HEAD~1')).toEqual(['reading/straight-quote 1', 'reading/straight-quote 1']);
  });

  test('it changes nothing in the repository', async () => {
    const { cwd } = repository('reads');
    const before = git(cwd, 'status', '--porcelain').toString();
    await codesSince(cwd, 'HEAD');
    expect(git(cwd, 'status', '--porcelain').toString()).toBe(before);
  });

  test.each([
    ['a revision nobody knows', 'nothing', /knows no revision “nothing”/],
    ['a revision that looks like a flag', '--all', /knows no revision “--all”/],
  ])('%s is wrong usage', async (name, revision, says) => {
    const { cwd } = repository(name);
    const { code, stderr, stdout } = await run(
      ['check', 'game', '--json', `--changed-since=${revision}`],
      {},
      cwd,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(JSON.parse(stdout)).toMatchObject({ failure: { kind: 'usage' } });
  });

  test('a folder that lies in no repository is wrong usage', async () => {
    const cwd = join(folder, 'none');
    copyOf(HARBOUR, join(cwd, 'game'));
    const { code, stderr } = await run(['check', 'game', '--changed-since', 'HEAD'], {}, cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/in a git repository|lies in none/);
  });
});
