import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGame } from '../../src/build.js';
import { checkGame, readGame } from '../../src/check.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { editionLens, editionsOf } from '../../src/editions/edition-lens.js';
import { harbourWith } from '../helpers/harbour-with.js';
import { CO_CREATOR, HARBOUR } from '../helpers/scratch.js';

const original = (name: string): string => readFileSync(join(HARBOUR, name), 'utf8');

/** The harbour game with something that editions may change. */
const GAME = `${original('game.yaml')}
variables: {harbour_master: the harbour master}
editions:
  colors: {primary: {color: ink, on: foam, tints: {sand: 0.6}}}
  rules: {ROUNDS: {min: 4, max: 9}, HAND.small: {min: 1, max: 4}}
`;
const WORDS = original('words.yaml').replace('wealth: Wealth', 'wealth: "Ask {harbour_master}."');
const LOGO = readFileSync(join(CO_CREATOR, 'editions/ejsvig.png'));
const BOATS = '- id: "1"\n  name: The Other Gull\n  home: skagen\n  crew: 4\n';

const world = (edition: string) =>
  harbourWith({
    'game.yaml': GAME,
    'words.yaml': WORDS,
    'logo.png': LOGO,
    'small.png': LOGO.subarray(0, 60),
    'logo.svg': '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    'text.svg': '<svg viewBox="0 0 9 9">\n  <text>Ribe</text></svg>',
    'editions/ours/boats.yaml': BOATS,
    'editions/mine.yaml': edition,
  });

async function seen(edition: string) {
  const here = world(edition);
  const lens = await editionLens(here, HARBOUR, { name: 'mine', allowUntranslated: false });
  const { shop, problems } = await readGame(here, HARBOUR, { lens });
  return { lens, shop, problems: [...lens.problems, ...problems], world: here };
}

/** What an edition says, and the codes of what is wrong with it, each with the words it points at. */
const WRONG: Readonly<Record<string, readonly [edition: string, problems: readonly string[]]>> = {
  'nothing said': ['{}', []],
  'a key that has no meaning': ['muncipality: {name: A}', ['game/unknown-key: muncipality']],
  'a product that is not there': ['products: {only: [town-card]}', ['edition/unknown: town-card']],
  'a card that is not there': ['cards: {without: [skagn]}', ['edition/unknown: skagn']],
  'a deck that is not there': [
    'cards: {more: {ships: editions/ours/boats.yaml}}',
    ['edition/unknown: editions/ours/boats.yaml'],
  ],
  'a variable that is not there': ['variables: {mayor: Ada}', ['edition/unknown: Ada']],
  'a rule that may not change': ['rules: {START_MONEY: 9}', ['edition/unknown: 9']],
  'a rule out of its range': ['rules: {ROUNDS: 12}', ['edition/rule-range: 12']],
  'half a round': ['rules: {ROUNDS: 5.5}', ['game/not-whole: 5.5']],
  'a colour that may not change': [
    'municipality: {name: A, colors: {second: "#112233"}}',
    ['edition/unknown: "#112233"'],
  ],
  'a colour nothing can be read on': [
    'municipality: {name: A, colors: {primary: "#DDEEEE"}}',
    ['edition/contrast: "#DDEEEE"'],
  ],
  'a colour that is none': ['municipality: {name: A, colors: {primary: blue}}', ['game/bad-form: blue']],
  'a logo that is not there': ['municipality: {name: A, logo: lgo.png}', ['edition/logo: lgo.png']],
  'a logo outside the game': [
    'municipality: {name: A, logo: ../logo.png}',
    ['file/path-leaves-folder: ../logo.png'],
  ],
  'a logo that is broken': ['municipality: {name: A, logo: small.png}', ['edition/logo: small.png']],
  'a drawing that is there': ['municipality: {name: A, logo: ./logo.svg}', []],
  'a drawing with text in it': ['municipality: {name: A, logo: text.svg}', ['image/svg: text.svg:2:3']],
  'a paper nobody sells': ['paper: A99', ['game/unknown-value: A99']],
  'a date that is none': ['date: tomorrow', ['game/bad-form: tomorrow']],
  'a language that is not there': ['locale: sv', ['translation/no-language: ']],
};

describe('what is wrong with an edition stands where it is written', () => {
  test.each(Object.entries(WRONG))('%s', async (_, [edition, problems]) => {
    const { lens } = await seen(edition);
    expect(
      lens.problems.map(({ code, place }) => {
        if (place?.file.endsWith('.svg'))
          return `${code}: ${place.file.slice(HARBOUR.length + 1)}:${place.start.line}:${place.start.column}`;
        return `${code}: ${place ? edition.slice(place.start.offset, place.end.offset) : ''}`;
      }),
    ).toEqual(problems);
  });

  test('a card that others speak of cannot be left out', async () => {
    const { problems } = await seen('cards: {without: [skagen]}');
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['game/unknown-name']));
  });

  test('an edition that is not there is named with the nearest', async () => {
    const lens = await editionLens(world('{}'), HARBOUR, { name: 'min', allowUntranslated: false });
    expect(lens.problems).toMatchObject([{ code: 'edition/no-edition', facts: { nearest: 'mine' } }]);
  });
});

describe('an edition', () => {
  test('is one of those in the folder', async () => {
    expect(await editionsOf(world('{}'), HARBOUR)).toEqual(['mine']);
  });

  test('gives variables, rules, credits, version and colours its own values', async () => {
    const { shop, problems } = await seen(`
municipality: {name: Ribe Town, short: Ribe, logo: logo.png, colors: {primary: "#203040"}}
variables: {harbour_master: Ada}
rules: {ROUNDS: 5, HAND.small: 2}
version: "1.0 Ribe"
credits: [For Ribe.]
license: Do not sell it.
date: 2026-11-24
`);
    expect(problems).toEqual([]);
    expect(shop?.project).toMatchObject({
      version: '1.0 Ribe',
      words: { wealth: 'Ask Ada.' },
      rules: { ROUNDS: 5, START_MONEY: 5, HAND: { small: 2, large: 5 } },
      credits: ['Design: Ada Example', 'For Ribe.', 'Do not sell it.'],
      edition: {
        name: 'mine',
        municipality: 'Ribe Town',
        short: 'Ribe',
        logo: 'logo.png',
        date: '24 November 2026',
      },
    });
    expect(shop?.project.theme.colors.get('ink')?.rgb).toEqual([32, 48, 64]);
    const [light = 0] = shop?.project.theme.colors.get('sand')?.rgb ?? [];
    expect(light).toBeGreaterThan(120);
  });

  test('without a word, variables say what the game has them say', async () => {
    const { shop } = await seen('{}');
    expect(shop?.project.words).toMatchObject({ wealth: 'Ask the harbour master.' });
  });

  test('leaves out, replaces and adds cards', async () => {
    const { shop, problems } = await seen(
      'cards: {without: ["2"], replace: ["1"], more: {boats: editions/ours/boats.yaml}}',
    );
    const boats = shop?.project.decks.find(({ id }) => id === 'boats')?.cards ?? [];
    expect(problems).toEqual([]);
    expect(boats.map(({ id }) => id)).not.toContain('2');
    expect(boats.filter(({ id }) => id === '1').map(({ values }) => values.name)).toEqual(['The Other Gull']);
  });

  test('keeps only some cards of a deck, and all of the others', async () => {
    const { shop } = await seen('cards: {only: ["1"]}');
    const counts = shop?.project.decks.map(({ id, cards }) => `${id} ${cards.length > 1}`);
    expect(counts).toEqual(['towns true', 'boats false']);
  });

  test('prints some products, on its own paper', async () => {
    const { lens, shop, problems } = await seen('{products: {without: [guide, quay]}, paper: Letter}');
    expect(problems).toEqual([]);
    expect(lens.products).toEqual(['town-cards', 'boat-cards']);
    expect(shop?.project.products[0]?.prints[0]).toMatchObject({
      file: 'town-cards-letter',
      paper: { width: 215.9, height: 279.4 },
    });
  });

  test.each([
    ['white on dark', '#fff', 'ink', 0],
    ['white on light', '#fff', 'foam', 1],
    ['dark on dark', '#0f2838', 'ink', 1],
  ])(
    'is told where its logo vanishes, at its own line, by check and by build: %s',
    async (_, fill, ground, times) => {
      const edition = 'municipality: {name: Ribe, logo: pale.svg}';
      const here = harbourWith({
        'pale.svg': `<svg viewBox="0 0 90 90"><path d="M0 0h90v90z" fill="${fill}"/></svg>`,
        'templates/harbour-back.xml': `<face fill="${ground}"><image src="{{@edition.logo}}" width="20" height="9"/></face>`,
        'editions/mine.yaml': edition,
      });
      const lens = await editionLens(here, HARBOUR, { name: 'mine', allowUntranslated: false });
      const told = async (problems: readonly Diagnostic[]) =>
        problems
          .filter(({ code }) => code === 'print/faint-image')
          .map(({ place }) => place && edition.slice(place.start.offset, place.end.offset));
      const { problems: checked } = await checkGame(here, HARBOUR, lens);
      const request = { folder: HARBOUR, out: 'out', only: [], progress: () => undefined, lens };
      const { problems: built } = await buildGame(here, request);
      const once = Array<string>(times).fill('pale.svg');
      expect([await told(checked), await told(built)]).toEqual([once, once]);
    },
  );

  test('can be checked as a whole', async () => {
    const { lens, world: here } = await seen('municipality: {name: Ribe}');
    const { problems } = await checkGame(here, HARBOUR, lens);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
