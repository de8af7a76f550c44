import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CO_CREATOR, filesIn, run, scratchFolder } from '../helpers/scratch.js';
import { typeSizes } from '../helpers/type-sizes.js';

const out = join(scratchFolder(), 'out');
const text = (file: string): string =>
  execFileSync('pdftotext', ['-raw', join(out, file), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');

/** Every `title:` or `name:` of the cards in a deck file. */
const titlesIn = (file: string): readonly string[] =>
  [...readFileSync(join(CO_CREATOR, file), 'utf8').matchAll(/^ {2}(?:title|name): "(.+)"$/gm)].flatMap(
    ([, title]) => (title === undefined ? [] : [title]),
  );

describe('the game that ships with cocreator', () => {
  beforeAll(async () => {
    const { code, stdout } = await run(['build', CO_CREATOR, '--out', out]);
    expect(stdout).toMatch(/^0 errors, 0 warnings/m);
    expect(code).toBe(0);
  }, 60_000);

  test('board, cards and rulebook are there', () => {
    expect(filesIn(out)).toEqual(
      expect.arrayContaining([
        'board-4-x-a4.pdf',
        'board-a2.pdf',
        'dilemmas-a4.pdf',
        'dilemmas.pdf',
        'manifest.json',
        'roles-a4.pdf',
        'rulebook.pdf',
      ]),
    );
  });

  test('sixty-eight dilemmas read as they were written', () => {
    const files = readdirSync(CO_CREATOR).filter((file) => file.startsWith('dilemmas-'));
    const titles = files.flatMap(titlesIn);
    expect(titles).toHaveLength(68);
    const printed = text('dilemmas.pdf');
    expect(titles.filter((title) => !printed.includes(title))).toEqual([]);
  });

  test('fourteen roles read as they were written', () => {
    const names = titlesIn('roles.yaml');
    expect(names).toHaveLength(14);
    const printed = text('roles.pdf');
    expect(names.filter((name) => !printed.includes(name))).toEqual([]);
  });

  test('no drawn character is lost to those who search or copy', () => {
    for (const file of filesIn(out).filter((name) => name.endsWith('.pdf'))) {
      const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', join(out, file), '-'], {
        encoding: 'latin1',
        maxBuffer: 1e9,
      });
      expect([file, /beginbfrange[\s\S]*?<>[\s\S]*?endbfrange/.test(plain)]).toEqual([file, false]);
    }
  });

  test.each(['rulebook.pdf', 'guide.pdf'])('%s fills its folded sheets', (file) => {
    const info = execFileSync('pdfinfo', [join(out, file)], { encoding: 'utf8' });
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(0);
    expect(pages % 4).toBe(0);
  });

  test('the guide leads from every dilemma to its concept, its source and its question', () => {
    const printed = text('guide.pdf');
    const files = readdirSync(CO_CREATOR).filter((file) => file.startsWith('dilemmas-'));
    const titles = files.flatMap(titlesIn);
    expect(titles.filter((title) => !printed.includes(title))).toEqual([]);
  });

  test('a rule number in the rulebook is the one in the rules', () => {
    const seconds = /TALK_SECONDS_FULL: (\d+)/.exec(
      readFileSync(join(CO_CREATOR, 'rules.yaml'), 'utf8'),
    )?.[1];
    expect(text('rulebook.pdf')).toContain(`${seconds} seconds`);
  });
});

test.each([
  ['accessible', 12],
  ['accessible-large', 18],
] as const)(
  'no type of the rulebook, cards and forms in %s is smaller than %s points, figures apart',
  async (profile, least) => {
    const to = join(scratchFolder(), 'out');
    const products = ['rulebook', 'roles', 'score-sheet', 'blank-case', 'table-sets'];
    const { code } = await run([
      'build',
      CO_CREATOR,
      '--profile',
      profile,
      '--out',
      to,
      '--only',
      ...products,
    ]);
    expect(code).toBe(0);
    for (const product of products) {
      const { text: sizes } = typeSizes(new Uint8Array(readFileSync(join(to, `${product}.pdf`))));
      expect(sizes.length).toBeGreaterThan(20);
      expect([product, Math.min(...sizes)]).toEqual([product, least]);
    }
  },
  60_000,
);
