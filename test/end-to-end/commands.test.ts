import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, filesIn, HARBOUR, run, scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();

/** A copy of the harbour game with one text replaced in one file. */
function spoiled(name: string, file: string, from: string, to: string): string {
  const game = copyOf(HARBOUR, join(scratch, name));
  const path = join(game, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return game;
}

describe('exit codes', () => {
  test.each<[string, string[], number]>([
    ['a sound game', ['check', HARBOUR], 0],
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
    ['no command', [], 2],
    ['an unknown command', ['chekc'], 2],
    ['an unknown option', ['check', '--fast'], 2],
    ['too many folders', ['check', 'a', 'b'], 2],
    ['a rule nobody has', ['check', HARBOUR, '--only', 'text/overfow'], 2],
    ['a format nobody has', ['check', HARBOUR, '--format', 'xml'], 2],
    ['an output without a file', ['check', HARBOUR, '--output', 'json'], 2],
    ['half a warning', ['check', HARBOUR, '--max-warnings', '0.5'], 2],
    ['--diff without --fix', ['check', HARBOUR, '--diff'], 2],
    ['a page of a rule', ['explain', 'text/overflow'], 0],
    ['all rules', ['explain'], 0],
    ['a page nobody wrote', ['explain', 'text/overfow'], 2],
    ['a product nobody has', ['build', HARBOUR, '--only', 'boats', '--out', join(scratch, 'none')], 2],
    ['a folder without a game', ['check', join(scratch, 'nowhere')], 1],
  ])('%s', async (_, args, code) => {
    expect((await run(args)).code).toBe(code);
  });

  test('what would steer the terminal is shown where it is quoted', async () => {
    const { code, stderr } = await run(['check', HARBOUR, '--only', '\u001b]0;title\u0007']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('“␛]0;title␇”')]);
  });

  test('an output folder that is a file is a matter of the file system', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, 'precious');
    const { code, stderr } = await run(['build', HARBOUR, '--out', file]);
    expect([code, readFileSync(file, 'utf8')]).toEqual([3, 'precious']);
    expect(stderr).toMatch(/^Cannot write .*\.$/m);
  });
});

describe('a build with a mistake', () => {
  test.each([
    ['in a deck', 'towns.yaml', 'title: ', 'titel: ', 'game/unknown-key'],
    ['in a template', 'templates/town-front.xml', '{{title}}', '{{tittle}}', 'template/unknown-field'],
    [
      'found on paper only',
      'words.yaml',
      'wealth: ',
      'wealth: "Wealthwealthwealthwealthwealthwealthwealthwealthwealthwealthwealth" # ',
      'text/overflow',
    ],
  ])('%s leaves the output folder as it was', async (name, file, from, to, code) => {
    const game = spoiled(name.replaceAll(' ', '-'), file, from, to);
    const out = join(scratch, `out-${name.replaceAll(' ', '-')}`);
    mkdirSync(out);
    writeFileSync(join(out, 'town-cards-a4.pdf'), 'the old one');
    const result = await run(['build', game, '--out', out]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(code);
    expect(filesIn(out)).toEqual(['town-cards-a4.pdf']);
    expect(readFileSync(join(out, 'town-cards-a4.pdf'), 'utf8')).toBe('the old one');
  });

  test('is told with file, line and column, the card, and a way out', async () => {
    const game = spoiled('told', 'towns.yaml', 'mood: ', 'mooood: ');
    const { stdout } = await run(['check', game]);
    expect(stdout).toMatch(/towns\.yaml:\d+:\d+/);
    expect(stdout).toContain('mood');
  });
});

describe('results in files', () => {
  test('go to as many as are asked for', async () => {
    const game = spoiled('written', 'towns.yaml', 'mood: ', 'mooood: ');
    const [sarif, junit] = [join(scratch, 'results', 'r.sarif'), join(scratch, 'results', 'r.xml')];
    const { code } = await run(['check', game, '--output', `sarif=${sarif}`, '--output', `junit=${junit}`]);
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(junit, 'utf8')).toContain('<failure type="game/unknown-key"');
  });

  test.each<[string, string[], string]>([
    ['an option nobody knows', ['check', HARBOUR, '--format', 'json', '--fast'], 'usage'],
    [
      'an output folder that is a file',
      ['build', HARBOUR, '--json', '--out', join(HARBOUR, 'game.yaml')],
      'file-system',
    ],
  ])('one document in JSON whatever happens: %s', async (_, args, kind) => {
    expect(JSON.parse((await run(args)).stdout)).toMatchObject({ version: 1, failure: { kind } });
  });

  test('inside GitHub Actions the job gets a summary', async () => {
    const summary = join(scratch, 'summary.md');
    writeFileSync(summary, 'before\n');
    const game = spoiled('job', 'towns.yaml', 'mood: ', 'mooood: ');
    const { stdout } = await run(['check', game], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toMatch(/^::error file=.*towns\.yaml,line=\d+/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n### cocreator check/);
  });
});

describe('check --fix', () => {
  test('mends the file, keeps the rest of it, and passes', async () => {
    const game = spoiled('mended', 'towns.yaml', 'mood: ', 'moood: ');
    const before = readFileSync(join(HARBOUR, 'towns.yaml'), 'utf8');
    const { code, stderr } = await run(['check', game, '--fix']);
    expect([code, readFileSync(join(game, 'towns.yaml'), 'utf8')]).toEqual([0, before]);
    expect(stderr).toMatch(/^\d problems? mended\.$/m);
  });

  test('keeps a byte order mark and CR LF', async () => {
    const game = copyOf(HARBOUR, join(scratch, 'windows'));
    const path = join(game, 'towns.yaml');
    const windows = `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(path, windows.replace('mood: ', 'moood: '));
    expect((await run(['check', game, '--fix'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(windows);
  });

  test('--diff shows the change and makes none', async () => {
    const game = spoiled('shown', 'towns.yaml', 'mood: ', 'moood: ');
    const before = readFileSync(join(game, 'towns.yaml'), 'utf8');
    const { code, stdout } = await run(['check', game, '--fix', '--diff']);
    expect([code, readFileSync(join(game, 'towns.yaml'), 'utf8')]).toEqual([1, before]);
    expect(stdout).toMatch(/^-.*moood: .*\n\+.*mood: /m);
  });
});

describe('manners', () => {
  test('--quiet says nothing about a sound game', async () => {
    const { code, stdout, stderr } = await run([
      'build',
      HARBOUR,
      '--quiet',
      '--out',
      join(scratch, 'quiet'),
    ]);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
  });

  test.each<[string, string[]]>([
    ['check of a sound game', ['check', HARBOUR]],
    ['check of a missing game', ['check', join(scratch, 'nowhere')]],
    ['build', ['build', HARBOUR, '--out', join(scratch, 'json')]],
  ])('--json prints one document: %s', async (_, args) => {
    const { stdout } = await run([...args, '--json']);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({ version: 1, tool: { name: 'cocreator' } });
  });

  test('off a terminal nothing rewrites a line or is coloured', async () => {
    const { stdout, stderr } = await run(['build', HARBOUR, '--out', join(scratch, 'plain')]);
    for (const control of ['\r', '\u001b']) expect(stdout + stderr).not.toContain(control);
  });

  test('the closing table names product, file, pages, cards, size and seconds', async () => {
    const { stdout } = await run(['build', HARBOUR, '--out', join(scratch, 'table')]);
    expect(stdout).toMatch(/^product +file +pages +cards +size +s$/m);
    expect(stdout).toMatch(/^Town cards +.*town-cards-a4\.pdf +\d+ +\d+ +\d+ kB +\d+\.\d$/m);
  });

  test('--only prints one product', async () => {
    const out = join(scratch, 'only');
    await run(['build', HARBOUR, '--only', 'quay', '--out', out]);
    expect(filesIn(out)).toEqual(['manifest.json', 'quay-a4.pdf']);
  });

  test('a failed build into a new folder leaves no folder behind', async () => {
    const game = spoiled('no-trace', 'towns.yaml', 'title: ', 'titel: ');
    const out = join(scratch, 'never', 'made');
    await run(['build', game, '--out', out]);
    expect(existsSync(out)).toBe(false);
  });
});
