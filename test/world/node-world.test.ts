import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNodeWorld, type NodeWorld } from '../../src/world/node-world.js';
import { FileFailure } from '../../src/world/world.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let cwd: string;
let world: NodeWorld;
let shown: string[];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cocreator-'));
  shown = [];
  const stdout = { write: (text: string) => shown.push(`out:${text}`) };
  const stderr = { write: (text: string) => shown.push(`err:${text}`) };
  world = createNodeWorld({
    cwd,
    env: { SOURCE_DATE_EPOCH: '1700000000' },
    stdout,
    stderr,
    assetsRoot: ROOT,
  });
  mkdirSync(join(cwd, 'game', 'cards'), { recursive: true });
  writeFileSync(join(cwd, 'game', 'game.yaml'), 'title: x');
  writeFileSync(join(cwd, 'game', 'cards', 'a.yaml'), '- id: a');
  writeFileSync(join(cwd, 'secret.txt'), 'secret');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const bytes = (content: string) => [new TextEncoder().encode(content)];
const failure = (reason: string) => expect.objectContaining({ name: 'FileFailure', reason });

describe('reading', () => {
  test('gives the bytes of a file, and nothing where there is none', async () => {
    expect(text(await world.readFile('game/cards/a.yaml'))).toBe('- id: a');
    expect(await world.readFile('game/cards/b.yaml')).toBeUndefined();
    expect(await world.readFile('game/game.yaml/b.yaml')).toBeUndefined();
  });

  test('follows a link inside the game and refuses one that leads out', async () => {
    symlinkSync(join(cwd, 'game', 'cards', 'a.yaml'), join(cwd, 'game', 'inside.yaml'));
    symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'game', 'outside.yaml'));
    expect(text(await world.readFile('game/inside.yaml'))).toBe('- id: a');
    await expect(world.readFile('game/outside.yaml')).rejects.toEqual(failure('leaves-folder'));
    expect(await world.listFiles('game')).toEqual(['cards/a.yaml', 'game.yaml', 'inside.yaml']);
  });

  test('refuses a folder and a pipe without waiting for it', async () => {
    execFileSync('mkfifo', [join(cwd, 'game', 'pipe.yaml')]);
    await expect(world.readFile('game/pipe.yaml')).rejects.toEqual(failure('not-a-file'));
    await expect(world.readFile('game/cards')).rejects.toEqual(failure('not-a-file'));
    expect(await world.listFiles('game')).not.toContain('pipe.yaml');
  });

  test('a folder that links to itself is listed once', async () => {
    symlinkSync(join(cwd, 'game'), join(cwd, 'game', 'again'));
    expect(await world.listFiles('game')).toEqual(['cards/a.yaml', 'game.yaml']);
    expect(await world.listFiles('nowhere')).toEqual([]);
  });
});

describe('assets', () => {
  test('of the font and icon packages and the shipped templates are read', async () => {
    expect(text(await world.readAsset('@phosphor-icons/core/assets/fill/coins-fill.svg'))).toMatch(/^<svg/);
    expect(await world.listAssets('@expo-google-fonts/literata')).toContain(
      '800ExtraBold/Literata_800ExtraBold.ttf',
    );
  });

  test.each([
    'package.json',
    'yaml/package.json',
    'templates/../package.json',
    '@phosphor-icons/core/../../yaml/package.json',
    '@expo-google-fonts/../yaml/package.json',
    '/etc/passwd',
    '@expo-google-fonts/no-such-font/a.ttf',
    '@phosphor-icons/core/assets',
  ])('%s is not one', async (path) => {
    expect(await world.readAsset(path)).toBeUndefined();
  });
});

describe('writing', () => {
  test('shows nothing before the commit, and everything after it', async () => {
    const stage = await world.stage('out');
    const written = await stage.write('press/cards.pdf', bytes('abc'));
    expect(written).toEqual({
      name: 'press/cards.pdf',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(readdirSync(join(cwd, 'out', 'press'))).toEqual([`.cards.pdf.${process.pid}.tmp`]);
    await stage.commit();
    expect(readdirSync(join(cwd, 'out', 'press'))).toEqual(['cards.pdf']);
  });

  test('that is discarded leaves the old file and no new folder', async () => {
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'a.pdf'), 'old');
    const stage = await world.stage('out');
    await stage.write('a.pdf', bytes('new'));
    await stage.write('deep/er/b.pdf', bytes('new'));
    await stage.discard();
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.pdf']);
    expect(readFileSync(join(cwd, 'out', 'a.pdf'), 'utf8')).toBe('old');
  });

  test('that a signal ends leaves nothing behind', async () => {
    const stage = await world.stage('out');
    await stage.write('a.pdf', bytes('half'));
    world.forget();
    expect(readdirSync(cwd)).not.toContain('out');
  });

  test('replaces a link instead of following it', async () => {
    mkdirSync(join(cwd, 'out'));
    symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'out', 'a.pdf'));
    const stage = await world.stage('out');
    await stage.write('a.pdf', bytes('new'));
    await stage.commit();
    expect(readFileSync(join(cwd, 'secret.txt'), 'utf8')).toBe('secret');
    expect(readFileSync(join(cwd, 'out', 'a.pdf'), 'utf8')).toBe('new');
  });

  test('sweeps what a killed run left, and leaves the files of a living one', async () => {
    mkdirSync(join(cwd, 'out'));
    const living = `.b.pdf.${process.ppid}.tmp`;
    for (const name of ['.a.pdf.999999999.tmp', living, 'notes.tmp'])
      writeFileSync(join(cwd, 'out', name), '');
    await world.stage('out');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([living, 'notes.tmp']);
  });

  test('sweeps the folders in it, too, though it writes nothing there', async () => {
    const out = join(cwd, 'out');
    for (const folder of ['press/small', 'print', 'own']) mkdirSync(join(out, folder), { recursive: true });
    for (const name of ['press/small/.a.pdf.999999999.tmp', 'print/.b.pdf.999999999.tmp', 'print/b.pdf'])
      writeFileSync(join(out, name), '');
    await world.stage('out');
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['own', 'press', 'print', 'print/b.pdf']);
  });

  test('sweeps no folder that a link leads to', async () => {
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'game', '.a.pdf.999999999.tmp'), '');
    symlinkSync(join(cwd, 'game'), join(cwd, 'out', 'linked'));
    await world.stage('out');
    expect(readdirSync(join(cwd, 'game'))).toContain('.a.pdf.999999999.tmp');
  });

  test.each(['../a.pdf', '/a.pdf', 'a/../../b.pdf', '.hidden.pdf', 'a\\b.pdf', ''])(
    '%j is refused',
    async (name) => {
      const stage = await world.stage('out');
      await expect(stage.write(name, bytes('x'))).rejects.toEqual(failure('leaves-folder'));
    },
  );

  test('into a file, or over a folder, is a failure with a reason', async () => {
    await expect(world.stage('secret.txt')).rejects.toBeInstanceOf(FileFailure);
    await expect(world.stage('secret.txt/out')).rejects.toEqual(failure('not-a-folder'));
    mkdirSync(join(cwd, 'out', 'a.pdf'), { recursive: true });
    const stage = await world.stage('out');
    await stage.write('b.pdf', bytes('new'));
    await stage.write('a.pdf', bytes('new'));
    await expect(stage.commit()).rejects.toEqual(failure('is-a-folder'));
    expect(readdirSync(join(cwd, 'out'))).not.toContain('b.pdf');
  });

  test('passes on a bug in the bytes as it is', async () => {
    const stage = await world.stage('out');
    const broken = (function* (): Generator<Uint8Array> {
      yield new Uint8Array(1);
      throw new TypeError('a bug');
    })();
    await expect(stage.write('a.pdf', broken)).rejects.toBeInstanceOf(TypeError);
    await stage.discard();
    expect(readdirSync(cwd)).not.toContain('out');
  });
});

test('the date comes from SOURCE_DATE_EPOCH, lines go where they belong', () => {
  expect(world.now.toISOString()).toBe('2023-11-14T22:13:20.000Z');
  world.print('result');
  world.say('wait');
  expect(shown).toEqual(['out:result\n', 'err:wait\n']);
});
