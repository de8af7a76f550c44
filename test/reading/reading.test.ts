import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import { preflight } from '../../src/preflight/preflight.js';
import { findProfile } from '../../src/profiles/find-profile.js';
import type { Profile } from '../../src/profiles/profile.js';
import { printGame, textOf } from '../helpers/printed-game.js';

type Change = (text: string) => string;

async function drawn(only: string, profile = 'accessible', changes: Readonly<Record<string, Change>> = {}) {
  const files = Object.fromEntries(
    Object.entries(changes).map(([file, change]) => [file, change(textOf(file))]),
  );
  const { world, problems } = await printGame({ profile, only: [only], files });
  expect(problems).toEqual([]);
  const bytes = world.out.get(`out/${only}.pdf`) ?? new Uint8Array();
  const file = join(mkdtempSync(join(tmpdir(), 'reading-')), 'read.pdf');
  writeFileSync(file, bytes);
  const ask = (...args: readonly string[]) => execFileSync('pdfinfo', [...args, file], { encoding: 'utf8' });
  return { world, bytes, ask };
}

test('a deck is read card by card: a heading, what each field says, lists', async () => {
  const { ask } = await drawn('cards');
  const structure = ask('-struct-text')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const types = structure.map((line) => line.replace(/ .*/, '')).filter((word) => /^[A-Z]/.test(word));
  expect(types.slice(0, 6)).toEqual(['Document', 'H1', 'H2', 'P', 'P', 'P']);
  const said = structure.filter((line) => line.startsWith('"')).map((line) => line.slice(1, -1));
  expect(said).toEqual([
    'Catches',
    'Cod',
    '2 copies',
    'What happened: A long pull at dawn.',
    'Weight: 4',
    'Net: Eel',
    'Bait:',
    '•',
    'squid',
    '•',
    'herring',
    'Offers:',
    '•',
    'A: Sell it.',
    '•',
    'Price: 3',
    '•',
    'B: Keep it.',
    '•',
    'Price: 0',
    'Eel',
    'What happened: It slipped away twice.',
    'Weight: 2',
  ]);
});

test.each([
  ['a title is enough', 'cod', 'Cod', 'Cod'],
  ['an id that players ask for', 'C07', 'Cod', 'C07 Cod'],
  ['no title', 'cod', '', 'Catches 1'],
  ['no title, but an id', 'C07', '', 'Catches C07'],
])('the heading of a card: %s', async (_, id, title, heading) => {
  const change: Change = (text) =>
    text.replace('id: cod', `id: ${id}`).replace('title: "Cod"', `title: "${title}"`);
  const { ask } = await drawn('cards', 'accessible', { 'catches.yaml': change });
  expect(ask('-struct-text')).toContain(`"${heading}"`);
});

test('a title says its icons, and nothing of its markup', async () => {
  const { ask } = await drawn('cards', 'accessible', {
    'catches.yaml': (text) => text.replace('"Cod"', '"**Big** cod \\\\{1\\\\}"'),
  });
  expect(ask('-struct-text')).toContain('"Big cod {1}"');
});

test('numbers are written as the language writes them', async () => {
  const { ask } = await drawn('cards', 'accessible', {
    'game.yaml': (text) => text.replace('language: en', 'language: de').replace('min: 0', 'min: -9'),
    'catches.yaml': (text) => text.replace('weight: 4', 'weight: -4.5'),
  });
  expect(ask('-struct-text')).toContain('"Weight: −4,5"');
});

test('a link to the web leads there, and to nothing but the web', async () => {
  const story = 'See [the harbour](https://example.org/a?b=1) and [no](javascript:alert`1`).';
  const { ask } = await drawn('cards', 'accessible', {
    'catches.yaml': (text) => text.replace('A *long* pull at dawn.', story),
  });
  expect(ask('-url').match(/\S+:\S+/g)).toEqual(['https://example.org/a?b=1']);
  expect(ask('-struct-text')).toMatch(/Link \(inline\)\s+"the harbour ?"/);
});

test('the file says what it is, whatever is in its title', async () => {
  const { ask, bytes, world } = await drawn('cards');
  const info = ask();
  expect(info).toMatch(/^Title: +Fish & <chips>: Catches$/m);
  expect(info).toMatch(/^Author: +Zoë$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  const xmp = ask('-meta');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain('Fish &amp; &lt;chips&gt;: Catches');
  expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>');
  const profile = (await findProfile(world, 'accessible', 'game'))?.profile as Profile;
  expect(preflight(bytes, profile).problems).toEqual([]);
});

test.each([
  ['accessible', 12],
  ['accessible-large', 18],
] as const)('no type in %s is smaller than %s points', async (profile, least) => {
  const { bytes } = await drawn('cards', profile);
  const { readPdf } = await import('../../src/preflight/read-pdf.js');
  const file = readPdf(bytes);
  if ('why' in file) throw new Error(file.why);
  const sizes = file.pages.flatMap((page) => {
    const stream = file.get(page.get('Contents'));
    const content = Buffer.from(file.unpack(stream as never) ?? []).toString('latin1');
    // The content counts in millimetres.
    return [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => (Number(size) / 25.4) * 72);
  });
  expect(Math.min(...sizes)).toBeCloseTo(least, 1);
});

test.each([
  ['a passage of the game', 'A quote: The sea. Again.', ['The sea.']],
  ['marked words', 'Tell [Das Meer](lang:de) more.', ['Das Meer']],
  ['words marked inside bold', '**Tell [Das Meer](lang:de)** more.', ['Das Meer']],
  ['part of a word', 'The sea.s', []],
] as const)('words in another language say so: %s', async (_, story, spans) => {
  const { ask } = await drawn('cards', 'accessible', {
    'game.yaml': (game) =>
      game.replace('language: en', 'language: da\nreading: {passages: {en: ["The sea."], da: [more]}}'),
    'catches.yaml': () => `- {id: cod, title: Cod, story: "${story}", weight: 4}\n`,
  });
  const lines = ask('-struct-text')
    .split('\n')
    .map((line) => line.trim());
  expect(
    lines.flatMap((line, index) => (line.startsWith('Span') ? [lines[index + 1]?.replace(' "', '"')] : [])),
  ).toEqual(spans.map((words) => `"${words}"`));
});

test('a game without a booklet has a colophon of its own, with the files it was made from', async () => {
  const { world } = await printGame({ profile: 'accessible' });
  const { world: again } = await printGame({ profile: 'accessible' });
  const bytes = world.out.get('out/colophon.pdf') ?? new Uint8Array();
  expect(again.out.get('out/colophon.pdf')).toEqual(bytes);
  const file = join(mkdtempSync(join(tmpdir(), 'reading-')), 'colophon.pdf');
  writeFileSync(file, bytes);
  const ask = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8' });
  const info = ask('pdfinfo', '-custom', file);
  const [, fingerprint = ''] = /^Sources: +sha256:([0-9a-f]{64})$/m.exec(info) ?? [];
  expect(info).toMatch(/^Licence: +CC0$/m);
  expect(info).toMatch(/^Version: +1\.2$/m);
  expect(ask('pdfinfo', '-meta', file)).toContain('<pdfaid:part>3</pdfaid:part>');
  expect(ask('pdfinfo', '-meta', file)).toContain(`<dc:source>sha256:${fingerprint}</dc:source>`);
  const text = ask('pdftotext', '-raw', file, '-').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Game: Fish & <chips>, 1.2 Author: Zoë Licence: CC0');
  expect(text.replaceAll(' ', '')).toContain(fingerprint);
  expect(text).toContain('Source Sans 3 Regular, Version');
  const attached = ask('pdfdetach', '-list', file);
  for (const name of ['game.yaml', 'catches.yaml', 'templates/front.xml']) expect(attached).toContain(name);
});

test.each([
  ['another card', { 'catches.yaml': textOf('catches.yaml').replace('twice', 'once') }, false],
  ['the same files', {}, true],
  ['a picture', { 'fish.png': 'not looked at' }, false],
  ['a drawing', { 'art/fish.svg': '<svg/>' }, false],
  [
    'a picture that was printed before',
    { 'out/tgc/manifest.json': '{}', 'out/tgc/cards/01.png': 'png' },
    true,
  ],
] as const)('the fingerprint of the sources: %s', async (_, files, same) => {
  const fingerprint = async (changed: Readonly<Record<string, string>>) => {
    const { world } = await printGame({ profile: 'accessible', only: ['cards'], files: changed });
    return /sha256:[0-9a-f]+/.exec(Buffer.from(world.out.get('out/cards.pdf') ?? []).toString('latin1'))?.[0];
  };
  const [before, after] = [await fingerprint({}), await fingerprint(files)];
  expect(before).toBeDefined();
  expect(before === after).toBe(same);
});

/** The rest of a face that says nothing by itself. */
const SHEET = `${textOf('game.yaml')}
  - {id: sheet, title: Log, kind: sheet, format: A6, bleed: 3, front: sheet, back: back, print: [{file: sheet, as: pages}]}
`;

const LOG = `<face>
  <box x="5" y="5" width="9" height="9" radius="4.5" stroke="ink"/>
  <text style="body" size="16" x="5" y="5">Log</text>
  <text style="body" size="14" x="5" y="15">The watch</text>
  <text style="body" x="5" y="25">Whoever has the watch writes, and nobody else, however late it is.</text>
  <box x="5" y="40" right="5" gap="2">
    <box direction="row" gap="2"><text style="body">Ship</text><box grow="1" height="0.25" fill="ink"/></box>
    <box direction="row" gap="2"><box width="3" height="3" stroke="ink"/><text style="body">Fog</text><box width="3" height="3" stroke="ink"/><text style="body">Rain</text></box>
    <box><box height="0.25" fill="ink"/><text style="body">{{@words.log.signed}}</text></box>
    <box direction="row">{{#each (range 1 5)}}<text style="body">{{this}}</text>{{/each}}</box>
    <box direction="row"><text style="body">Tide</text><text style="body">Wind</text></box>
    {{#each (range 1 2)}}
      <box direction="row"><text style="body">Day {{this}}</text><box grow="1" height="5" stroke="ink"/><box grow="1" height="5" stroke="ink"/></box>
    {{/each}}
    <box fill="sea" height="4"/>
    <text style="body">Notes</text>
    <box fill="sea" height="4" reads="blank"/>
    <box reads="nothing"><text style="body">Printed twice for the fold</text></box>
  </box>
</face>`;

const saidIn = (ask: (...args: readonly string[]) => string): readonly string[] =>
  ask('-struct-text')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('"'))
    .map((line) => line.slice(1, -1));

test('a form is read as headings, lists of what is filled in, and tables', async () => {
  const { world, problems } = await printGame({
    profile: 'accessible',
    only: ['sheet'],
    files: {
      'game.yaml': SHEET,
      'templates/sheet.xml': LOG,
      'words.yaml': 'log: {signed: Signed}\nreading: {blank: "zum Schreiben"}\n',
    },
  });
  expect(problems).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'reading-')), 'sheet.pdf');
  writeFileSync(file, world.out.get('out/sheet.pdf') ?? new Uint8Array());
  const ask = (...args: readonly string[]) => execFileSync('pdfinfo', [...args, file], { encoding: 'utf8' });
  const blank = '(zum Schreiben)';
  expect(saidIn(ask)).toEqual([
    'Log',
    'The watch',
    'Whoever has the watch writes, and nobody else, however late it is.',
    ...['•', `Ship: ${blank}`, '•', '(box to tick) Fog, (box to tick) Rain', '•', `Signed: ${blank}`],
    '1–5',
    ...['', 'Tide', 'Wind', 'Day 1', blank, blank, 'Day 2', blank, blank],
    ...['•', `Notes: ${blank}`],
  ]);
  const types = ask('-struct')
    .split('\n')
    .map((line) => line.trim().replace(/ .*/, ''));
  expect(types.filter((type) => /^(?:H\d|L|Table|TR)$/.test(type))).toEqual([
    'H1',
    'H2',
    'L',
    'Table',
    'TR',
    'TR',
    'TR',
    'L',
  ]);
});

test.each([
  ['fields that are told', '', false],
  ['no field is told: what is printed is', 'reading: {cards: {catch: []}}\n', true],
] as const)('a card: %s', async (_, reading, printed) => {
  const { ask } = await drawn('cards', 'accessible', {
    'game.yaml': (game) => game.replace('language: en\n', `language: en\n${reading}`),
  });
  expect(saidIn(ask).some((line) => line.startsWith('Cod: A long pull'))).toBe(printed);
});

describe('what check says of the accessible edition', () => {
  const checked = async (files: Readonly<Record<string, string>>) => {
    const { world } = await printGame({ profile: 'screen', only: ['cards'], files });
    const { problems } = await checkGame(world, 'game');
    return problems;
  };

  test.each([
    ['a board without words', {}, ['map']],
    ['a board with words', { 'templates/map.xml': '<face><text style="body">The sea</text></face>' }, []],
    [
      'a board that is told in a chapter',
      {
        'game.yaml': textOf('game.yaml').replace(
          'language: en',
          'language: en\nreading: {described: {map: [map.md]}}',
        ),
        'map.md': '# Sea\n\nWater.\n',
      },
      [],
    ],
  ] as const)('%s', async (_, files, told) => {
    const found = (await checked(files)).filter(({ code }) => code === 'reading/nothing-said');
    expect(found.map(({ facts, severity }) => [severity, 'id' in facts && facts.id])).toEqual(
      told.map((id) => ['warning', id]),
    );
    expect(found.every(({ place }) => place?.file === 'game/game.yaml')).toBe(true);
  });

  test.each([
    ['a tag', 'de', undefined],
    ['a tag with a region', 'pt-BR', undefined],
    ['a tag with a script', 'sr-Latn', undefined],
    ['a word', 'german', '3:28'],
    ['a country in the wrong place', 'd', '3:28'],
    ['an underline', 'pt_BR', '3:28'],
    ['a subtag too long', 'de-thisistoolong', '3:28'],
    ['nothing', '', '3:28'],
  ] as const)('words marked with a language: %s', async (_, tag, at) => {
    const card = `- id: cod\n  title: Cod\n  story: "Tell [Meer](lang:${tag}) more."\n  weight: 4\n`;
    const found = (await checked({ 'catches.yaml': card })).filter(
      ({ code }) => code === 'reading/bad-language',
    );
    expect(found.map(({ place }) => place && `${place.start.line}:${place.start.column}`)).toEqual(
      at === undefined ? [] : [at],
    );
    const built = await printGame({
      profile: 'accessible',
      only: ['cards'],
      files: { 'catches.yaml': card },
    });
    expect(built.files.length).toBe(at === undefined ? 1 : 0);
  });

  test('they are found in words of the game and in chapters, too', async () => {
    const files = {
      'game.yaml': textOf('game.yaml').replace(
        'language: en',
        'language: en\nreading: {described: {map: [map.md]}}',
      ),
      'map.md': '# Sea\n\nThe [Meer](lang:x) is deep.\n',
      'words.yaml': 'name: "[Meer](lang:meer1)"\n',
    };
    const found = (await checked(files)).filter(({ code }) => code === 'reading/bad-language');
    expect(
      found.map(({ place }) => place && `${place.file}:${place.start.line}:${place.start.column}`),
    ).toEqual(['game/words.yaml:1:20', 'game/map.md:3:17']);
  });
});
