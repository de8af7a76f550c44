import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, HARBOUR, ROOT, run, scratchFolder } from '../helpers/scratch.js';

const scratch = scratchFolder();
const BIN = ['--import', 'tsx', join(ROOT, 'bin/cocreator.ts')];
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the same input gives the same bytes', () => {
  test('whatever the time zone, the language and the folder', () => {
    const build = (out: string, env: Record<string, string>, cwd: string) => {
      const { status } = spawnSync(
        process.execPath,
        [...BIN, 'build', HARBOUR, '--out', join(scratch, out), '--quiet'],
        {
          cwd,
          env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...env },
        },
      );
      expect(status).toBe(0);
      return filesIn(join(scratch, out)).map((file) => [file, sha256(join(scratch, out, file))]);
    };
    const here = build('one', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, ROOT);
    const there = build('two', { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' }, join(ROOT, 'test'));
    expect(here).toEqual(there);
  });

  test('the manifest lists every file with its sha256, pages and trim size', async () => {
    const out = join(scratch, 'manifest');
    await run(['build', HARBOUR, '--out', out]);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
      files: { name: string; sha256: string; pages: number; trim: object }[];
    };
    expect(manifest.files.map(({ name }) => name).toSorted()).toEqual(
      filesIn(out).filter((file) => file !== 'manifest.json'),
    );
    for (const file of manifest.files) expect(sha256(join(out, file.name))).toBe(file.sha256);
    expect(manifest.files[0]?.trim).toEqual({ width: 50, height: 70 });
  });
});

describe('files are written whole or not at all', () => {
  test('an interrupted build leaves the old files and nothing else', async () => {
    const game = join(scratch, 'large');
    mkdirSync(game);
    writeLargeGame(game);
    const out = join(scratch, 'interrupted');
    mkdirSync(out);
    writeFileSync(join(out, 'cards.pdf'), 'the old one');
    const child = spawn(process.execPath, [...BIN, 'build', game, '--out', out], { cwd: ROOT });
    const ended = new Promise<number | null>((resolve) => void child.on('exit', resolve));
    // Once a page is told, the build is in the middle of writing.
    const begun = new Promise((resolve) => void child.stderr.once('data', resolve));
    await Promise.race([begun, until(() => filesIn(out).length > 1), ended]);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(filesIn(out)).toEqual(['cards.pdf']);
    expect(readFileSync(join(out, 'cards.pdf'), 'utf8')).toBe('the old one');
  });
});

describe('what other programs say of the PDFs', () => {
  test('structure, fonts, boxes and text are in order', async () => {
    const out = join(scratch, 'pdf');
    await run(['build', HARBOUR, '--out', out]);
    for (const file of filesIn(out).filter((name) => name.endsWith('.pdf'))) {
      const path = join(out, file);
      expect(spawnSync('qpdf', ['--check', path]).status).toBe(0);
      const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    }
    const boxes = execFileSync('pdfinfo', ['-box', join(out, 'press/town-cards.pdf')], { encoding: 'utf8' });
    // 50 x 70 mm with 2 mm of bleed.
    expect(boxes).toMatch(/TrimBox: +5\.67 +5\.67 +147\.40 +204\.09/);
    expect(boxes).toMatch(/BleedBox: +0\.00 +0\.00 +153\.07 +209\.76/);
  });
});

/** Resolves when the condition holds, or after some seconds. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !condition(); tries++)
    await new Promise((next) => setTimeout(next, 10));
}

function writeLargeGame(folder: string): void {
  const theme = `colors: {ink: {rgb: "#000000", cmyk: [0, 0, 0, 100]}}
fonts: {sans: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"}
styles: {body: {font: sans, size: 9, leading: 11, min: 6, color: ink}}
`;
  const game = `title: Large
version: "1"
language: en
theme: theme.yaml
kinds: {card: {name: Card, fields: {title: text}}}
decks: [{id: cards, kind: card, file: cards.yaml}]
products:
  - {id: cards, title: Cards, kind: cards, decks: [cards], format: mini, front: front, print: [{file: cards, as: pages}]}
`;
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'theme.yaml'), theme);
  writeFileSync(join(folder, 'game.yaml'), game);
  writeFileSync(
    join(folder, 'templates/front.xml'),
    '<face padding="4"><text style="body">{{title}} {{id}}</text></face>',
  );
  const cards = Array.from({ length: 6000 }, (_, index) => `- {id: c${index}, title: "Card ${index}"}`);
  writeFileSync(join(folder, 'cards.yaml'), cards.join('\n'));
}
