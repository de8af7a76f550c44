import { describe, expect, test } from 'vitest';
import { checkGame, readGame } from '../../src/check.js';
import { type Phrasebook, say } from '../../src/game/phrasebook.js';
import { extractTexts, mergeLanguages } from '../../src/i18n/extract.js';
import { languageLens } from '../../src/i18n/language-lens.js';
import { parsePo, writePo } from '../../src/i18n/po/po-file.js';
import { statusOf } from '../../src/i18n/status.js';
import { worldOver } from '../../src/world/world.js';
import { harbourWith } from '../helpers/harbour-with.js';
import { HARBOUR } from '../helpers/scratch.js';

type Changes = Readonly<Record<string, string>>;

/** A Danish file of the harbour game: every text with one letter more, or as `own` has it by context. */
async function danish(own: Changes = {}, changes: Changes = {}): Promise<string> {
  const { files } = await mergeLanguages(harbourWith(changes), HARBOUR, ['da']);
  const file = parsePo(files[0]?.text ?? '');
  const entries = file.entries.map((entry) => ({
    ...entry,
    forms: [own[entry.context] ?? `${entry.source.trimEnd()} ø`],
  }));
  return writePo({ ...file, entries }, 2);
}

async function inDanish(po: string, changes: Changes = {}, allowUntranslated = false) {
  const world = harbourWith({ ...changes, 'i18n/da.po': po });
  const lens = await languageLens(world, HARBOUR, { locale: 'da', allowUntranslated });
  return { world, lens };
}

describe('a game in another language', () => {
  test('every text a player sees is extracted, under a path that stays', async () => {
    const { text = '' } = await extractTexts(harbourWith(), HARBOUR);
    const contexts = [...text.matchAll(/msgctxt "(.*)"/g)].map(([, context]) => context);
    expect(contexts).toEqual(
      expect.arrayContaining([
        'game.title',
        'game.products.town-cards.title',
        'words.home',
        'cards.skagen.title',
        'cards.skagen.trades.2',
        'cards.skagen.offers.A.text',
        'cards.2.name',
        'guide.01-the-harbour.h1',
      ]),
    );
    expect(new Set(contexts).size).toBe(contexts.length);
    expect(text).toContain('#. Printed by templates\n');
  });

  test('cards, words, titles and chapters speak it', async () => {
    const { world, lens } = await inDanish(await danish({ 'cards.skagen.title': 'Grenen' }));
    const { shop, problems } = await readGame(world, HARBOUR, { lens });
    expect([...lens.problems, ...problems]).toEqual([]);
    expect(shop?.project).toMatchObject({
      language: 'da',
      title: 'Harbour Lights ø',
      words: { crew: 'Crew ø' },
    });
    expect(shop?.project.decks[0]?.cards[0]).toMatchObject({
      label: 'Town skagen “Grenen”',
      values: { title: 'Grenen', wealth: 4, sign: 'anchor' },
    });
    expect(shop?.chapters.get('guide/01-the-harbour.md')).toContain(' ø {#');
  });

  test('the whole game can be checked in it', async () => {
    const { world, lens } = await inDanish(await danish());
    const { problems } = await checkGame(world, HARBOUR, lens);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a text that does not fit is found in the translator’s file', async () => {
    const long = `**Byen**: {coins} ${'bystyre '.repeat(60).trim()}`;
    const po = await danish({ 'cards.skagen.offers.A.text': long });
    const { world, lens } = await inDanish(po);
    const { problems } = await checkGame(world, HARBOUR, lens);
    const [overflow] = problems.filter(({ severity }) => severity === 'error');
    const line = po.split('\n').findIndex((text) => text.includes(long)) + 1;
    expect(overflow).toMatchObject({
      code: 'text/overflow',
      place: { file: `${HARBOUR}/i18n/da.po`, start: { line } },
    });
  });

  test('so is a mistake in a chapter', async () => {
    const po = await danish({ 'guide.01-the-harbour.p1': 'Her er et {ukendt} ikon.' });
    const { world, lens } = await inDanish(po);
    const { problems } = await checkGame(world, HARBOUR, lens);
    const line = po.split('\n').findIndex((text) => text.includes('{ukendt}')) + 1;
    expect(problems.map(({ code, place }) => `${code} ${place?.file} ${place?.start.line}`)).toContain(
      `text/unknown-icon ${HARBOUR}/i18n/da.po ${line}`,
    );
  });
});

const BROKEN: readonly (readonly [what: string, change: (po: string) => string, codes: readonly string[]])[] =
  [
    ['nothing', (po) => po, []],
    ['a text without its translation', (po) => po.replace('"Crew ø"', '""'), ['translation/missing']],
    [
      'a doubtful translation',
      (po) => po.replace('msgctxt "words.crew"', '#, fuzzy\nmsgctxt "words.crew"'),
      ['translation/fuzzy'],
    ],
    ['a text that changed since', (po) => po.replace('msgid "Crew"', 'msgid "Men"'), ['translation/fuzzy']],
    ['a quote that does not end', (po) => po.replace('"Crew ø"', '"Crew ø'), ['translation/syntax']],
    [
      'a form out of order',
      (po) => po.replace('msgstr "Crew ø"', 'msgstr[1] "Crew ø"'),
      ['translation/syntax'],
    ],
    ['other quotes', (po) => po.replace('"Crew ø"', '“Crew ø”'), ['translation/syntax']],
    ['a backslash', (po) => po.replace('"Crew ø"', String.raw`"Crew\ ø"`), ['translation/syntax']],
    [
      'two versions',
      (po) => po.replace('msgstr "Crew ø"', '<<<<<<< HEAD\nmsgstr "Crew ø"'),
      ['file/merge-conflict'],
    ],
    ['code of a web page', (po) => po.replace('"Crew ø"', '"Crew &oslash;"'), ['translation/code']],
    ['a word that is none', (po) => po.replace('msgstr "Crew ø"', 'msgtxt "Crew ø"'), ['translation/syntax']],
    [
      'a message that comes twice',
      (po) => `${po}\nmsgctxt "words.crew"\nmsgid "Crew"\nmsgstr "Mandskab"\n`,
      ['translation/twice'],
    ],
    [
      'a lost icon',
      (po) => po.replace('{coins} 2.** ø', '2.** ø').replace('{coins} 2. ø', '2. ø'),
      ['translation/icons'],
    ],
    [
      'a whole file without translations',
      (po) => po.replaceAll(/^msgstr ".* ø"/gm, 'msgstr ""'),
      ['translation/unfinished'],
    ],
  ];

describe('nothing untranslated or broken is printed by accident', () => {
  test.each(BROKEN)('%s', async (_, change, codes) => {
    const { lens } = await inDanish(change(await danish()));
    expect(lens.problems.map(({ code }) => code)).toEqual(codes);
    expect(
      lens.problems.filter(({ severity, place }) => severity !== 'error' || place === undefined),
    ).toEqual([]);
  });

  test('unless it is allowed', async () => {
    const { lens } = await inDanish((await danish()).replace('"Crew ø"', '""'), {}, true);
    expect(lens.problems).toMatchObject([{ code: 'translation/missing', severity: 'warning' }]);
  });

  test('a language without a file is named with those there are', async () => {
    const world = harbourWith({ 'i18n/da.po': await danish() });
    const lens = await languageLens(world, HARBOUR, { locale: 'sv', allowUntranslated: false });
    expect(lens.problems).toMatchObject([{ code: 'translation/no-language', facts: { known: ['da'] } }]);
  });

  test.each([
    ['Latin 1', (text: string) => Buffer.from(text, 'latin1'), 'file/not-utf8'],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'file/not-text'],
    ['UTF-16 of plain letters', (text: string) => plain16(text), 'file/not-text'],
  ])('a file in %s is told once', async (_, encode, code) => {
    const bytes = encode(await danish());
    const world = worldOver(harbourWith(), {
      readFile: async (path) =>
        path.endsWith('i18n/da.po') ? new Uint8Array(bytes) : await harbourWith().readFile(path),
    });
    const lens = await languageLens(world, HARBOUR, { locale: 'da', allowUntranslated: false });
    expect(lens.problems.map((found) => found.code)).toEqual([code]);
  });

  test('a text in two letters for one is read, and one of spaces is none', async () => {
    const po = (await danish()).replace('"Crew ø"', '"Mandska\u030Ab"').replace('"Wealth ø"', '"  "');
    const { lens } = await inDanish(po);
    expect(lens.problems.map(({ code }) => code)).toEqual(['translation/missing']);
    const [, name] = /msgctxt "words.crew"\nmsgid "Crew"\nmsgstr "(.*)"/.exec(await mergedFrom(po)) ?? [];
    expect(name).toBe('Mandskåb');
  });

  test('the table counts it', async () => {
    const world = harbourWith({ 'i18n/da.po': (await danish()).replace('"Crew ø"', '""') });
    const { rows } = await statusOf(world, HARBOUR, []);
    const [row] = rows;
    expect(row).toMatchObject({ locale: 'da', missing: 1, fuzzy: 0, broken: 0 });
    expect(row?.translated).toBe((row?.all ?? 0) - 1);
  });
});

const HEAD: readonly (readonly [what: string, change: (po: string) => string, keys: readonly string[]])[] = [
  ['what is right', (po) => po, []],
  ['a region', (po) => po.replace('Language: da', 'Language: da_DK'), []],
  ['another language', (po) => po.replace('Language: da', 'Language: sv'), ['Language']],
  ['no language', (po) => po.replace('"Language: da\\n"\n', ''), ['Language']],
  ['another encoding', (po) => po.replace(/charset=utf-8/i, 'charset=ISO-8859-1'), ['Content-Type']],
  ['nothing about plurals, where nothing is counted', (po) => po.replace(/"Plural-Forms.*\n/, ''), []],
];

describe('the head of a translator’s file', () => {
  test.each(HEAD)('with %s', async (_, change, keys) => {
    const po = change(await danish());
    const world = harbourWith({ 'i18n/da.po': po });
    const { translations } = await statusOf(world, HARBOUR, ['da']);
    const found = (translations[0]?.problems ?? []).filter(({ code }) => code === 'translation/header');
    expect(found.map(({ facts }) => 'key' in facts && facts.key)).toEqual(keys);
    const { translations: after } = await statusOf(
      harbourWith({ 'i18n/da.po': await mergedFrom(po) }),
      HARBOUR,
      ['da'],
    );
    expect(after[0]?.problems.filter(({ code }) => code === 'translation/header')).toEqual([]);
  });
});

const mergedFrom = async (po: string): Promise<string> =>
  (await mergeLanguages(harbourWith({ 'i18n/da.po': po }), HARBOUR, ['da'])).files[0]?.text ?? '';

const plain16 = (text: string) => Buffer.from(text.replaceAll(/\P{ASCII}/gu, 'o'), 'utf16le');

describe('settings of a game', () => {
  test('texts that are no language are left out, and notes reach the translator', async () => {
    const settings = 'keep: [cards.*.trades.*]\nnotes: {cards.*.title: "Where it lies."}\n';
    const { text = '' } = await extractTexts(harbourWith({ 'i18n/settings.yaml': settings }), HARBOUR);
    expect(text).not.toContain('.trades.');
    expect(text).toContain('#. Where it lies.\n#. About');
  });
});

describe('numbers choose their words', () => {
  const book = {
    sentences: { actions: '{number} akcji' },
    plurals: {
      language: 'pl',
      sentences: { actions: { one: 'jedna akcja', few: '{number} akcje', many: '{number} akcji' } },
    },
  } as unknown as Phrasebook;

  test.each([
    ['1', 'jedna akcja'],
    ['2', '2 akcje'],
    ['5', '5 akcji'],
    ['22', '22 akcje'],
    ['1.5', '1.5 akcji'],
  ])('%s', (number, sentence) => {
    expect(say(book, 'actions', { number })).toBe(sentence);
  });
});
