import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { inOrder } from '../../src/diagnostics/order.js';
import { lintGame } from '../../src/lint/lint-game.js';
import { CO_CREATOR } from '../helpers/scratch.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';

/** Lines of the deck, the rules or game.yaml; ⟦ and ⟧ stand around what is warned of. */
type Files = Readonly<Record<string, string>>;
type Situation = readonly [name: string, files: Files, codes: readonly Code[]];

const deck = (...lines: readonly string[]): Files => ({
  'towns.yaml': lines
    .map((line) => (line.startsWith('#') ? line : `- id: ${line}\n  title: Ribe\n  wealth: 1\n  mood: calm`))
    .join('\n'),
});

const TIDY: readonly Situation[] = [
  ['ids in one style', deck('T01', 'T02', 'T03', 'T04'), []],
  ['an id in another', deck('T01', 'T02', 'T03', '⟦t-4⟧'), ['tidy/id-style']],
  ['cards in order', deck('T1', 'T2', 'T9', 'T10', 'T11'), []],
  ['a heading with a blank line below', deck('T03', 'T09', '# The isles\n', 'T01', 'T02'), []],
  ['a card too early', deck('T01', '⟦T05⟧', 'T02', 'T03', 'T04'), ['tidy/card-order']],
  ['a card too late', deck('T02', 'T03', 'T04', '⟦T01⟧'), ['tidy/card-order']],
  ['no order at all', deck('T05', 'T01', 'T04', 'T02'), []],
  ['words in any order', deck('ribe', 'mando', 'skagen', 'thy'), []],
  [
    'words that are sorted but for one',
    deck('a', 'b', 'c', 'd', '⟦z⟧', 'e', 'f', 'g', 'h', 'i'),
    ['tidy/card-order'],
  ],
  ['a heading begins anew', deck('T01', 'T02', 'T09', '# ---- the isles ----', 'T03', 'T04', 'T05'), []],
  [
    'a note above one card is no heading',
    deck('T01', 'T02', '# The oldest.', '⟦T09⟧', 'T03', 'T04'),
    ['tidy/card-order'],
  ],
];

const GAME = SMALL_GAME['game.yaml'];
const KINDS = 'kinds:\n';
const DECKS = '  - {id: towns, kind: town, file: towns.yaml}\n';
const ISLES: Files = {
  'game.yaml': GAME.replace(KINDS, `${KINDS}  isle: {name: Isle, fields: {title: text}}\n`).replace(
    DECKS,
    `${DECKS}  - ⟦{id: isles, kind: isle, file: isles.yaml}⟧\n`,
  ),
  'isles.yaml': '- id: mando\n  title: Mandø\n',
};

const UNUSED: readonly Situation[] = [
  ['a deck that nothing shows', ISLES, ['unused/deck']],
  [
    'a deck that a template lists',
    { ...plain(ISLES), 'templates/isles.xml': '{{#each (cards "isle")}}{{/each}}' },
    [],
  ],
  [
    'a card that another one names, and one that none does',
    {
      'game.yaml': plain(ISLES)['game.yaml']?.replace(
        '      title: text\n',
        '      title: text\n      isle: {type: ref, kind: isle, optional: true}\n',
      ),
      'isles.yaml': '- id: mando\n  title: Mandø\n- id: ⟦romo⟧\n  title: Rømø\n',
      'towns.yaml': SMALL_GAME['towns.yaml'].replace('  title: Ribe\n', '  title: Ribe\n  isle: mando\n'),
    } as Files,
    ['unused/card'],
  ],
  [
    'a rule that no chapter explains, named in game.yaml only',
    {
      'game.yaml': GAME.replace('words: words.yaml', 'words: words.yaml\nrules: rules.yaml # HAND'),
      'rules.yaml': '⟦HAND⟧:\n  small: 3\n',
    },
    ['unused/rule'],
  ],
];

function plain(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, text.replaceAll(/[⟦⟧]/g, '')]),
  );
}

const RULES = readFileSync(join(CO_CREATOR, 'rules.yaml'), 'utf8');

/** The rules of the engine in a game without its cards, a line of them changed. */
function rules(before: string, after: string, more: Files = {}): Files {
  expect(RULES).toContain(before);
  return {
    'game.yaml': GAME.replace('words: words.yaml', 'words: words.yaml\nrules: rules.yaml'),
    'rules.yaml': RULES.replace(before, () => after),
    ...more,
  };
}

/** What a card without the other kinds of the game would lack, the first deck of the small game can be. */
const STAGES: Files = {
  'game.yaml': GAME.replace('words: words.yaml', 'words: words.yaml\nrules: rules.yaml')
    .replace(KINDS, `${KINDS}  stage: {name: Stage, fields: {number: number}}\n`)
    .replace(DECKS, `${DECKS}  - {id: stages, kind: stage, file: stages.yaml}\n`),
  'stages.yaml':
    '- id: I\n  number: 1\n- id: II\n  number: 2\n- id: III\n  number: 3\n- ⟦id: IV⟧\n  number: 4\n',
  'templates/stages.xml': '{{#each (cards "stage")}}{{/each}}',
};

const REACH: readonly Situation[] = [
  ['the rules as they are', rules('START_COST: 1', 'START_COST: 1'), []],
  ['a gate above every level', rules('LEVEL: 4', 'LEVEL: ⟦12⟧'), ['play/out-of-reach']],
  ['a gate that Learning still opens', rules('LEVEL: 4', 'LEVEL: 11'), []],
  ['a gate above all ice', rules('spread_ice: 16', 'spread_ice: ⟦27⟧'), ['play/out-of-reach']],
  ['a gate at all ice and Learning', rules('spread_ice: 16', 'spread_ice: 26'), []],
  ['more ideas than the track has', rules('ideas: 7', 'ideas: ⟦16⟧'), ['play/out-of-reach']],
  ['a rating above every score', rules('from: 240', 'from: ⟦301⟧'), ['play/out-of-reach']],
  ['a collapse below the track', rules('COLLAPSE_TRUST: 0', 'COLLAPSE_TRUST: ⟦-1⟧'), ['play/out-of-reach']],
  ['a collapse beyond it', rules('PRESSURE: 10', 'PRESSURE: ⟦11⟧'), ['play/out-of-reach']],
  ['a thaw beyond it', rules('THAW_PRESSURE: 5', 'THAW_PRESSURE: ⟦11⟧'), ['play/out-of-reach']],
  ['a price nobody can pay', rules('START_COST: 1', 'START_COST: ⟦16⟧'), ['play/out-of-reach']],
  ['a move nobody can pay', rules('5: 2, 6: 3}', '5: 2, 6: ⟦16⟧}'), ['play/out-of-reach']],
  ['a quarter no year has', rules('QUARTERS: [2, 4]', 'QUARTERS: [2, ⟦5⟧]'), ['play/out-of-reach']],
  ['a year no game has', rules('[1, 2, 3, 5]', '⟦[1, 2, 3, 4, 5]⟧'), ['play/out-of-reach']],
  ['a table nobody can be', rules('from_players: 5', 'from_players: ⟦7⟧'), ['play/out-of-reach']],
  ['a step that is not there', rules('5: 2, 6: 3}', '5: 2, 6: 3, ⟦7⟧: 3}'), ['play/no-such-space']],
  ['a level that is not there', rules('4: 2, 5: 2}', '4: 2, 5: 2, ⟦6⟧: 3}'), ['play/no-such-space']],
  ['trust beyond its track', rules('trust: 7, pressure: 1', 'trust: ⟦70⟧, pressure: 1'), ['play/off-track']],
  ['a stage that no deck has', { ...STAGES, 'rules.yaml': RULES }, ['play/never-drawn']],
  [
    'a deck of a stage that is not there',
    {
      ...STAGES,
      'stages.yaml': '- id: I\n  number: 1\n- id: II\n  number: 2\n- id: III\n  number: 3\n',
      'rules.yaml': RULES.replace('{1: 5, 2: 6, 3: 5}', '{1: 5, 2: 6, 3: 5, ⟦4⟧: 2}'),
    },
    ['play/no-such-space'],
  ],
  ['rules of another game with a name of these', rules('RANGE:', 'TRACKS:'), []],
];

async function warned(files: Files, area: RegExp) {
  const marked: Files = { ...SMALL_GAME, ...files };
  const texts = plain(marked);
  const { project, problems, locate, sources } = await loadSmall(texts);
  expect(problems).toEqual([]);
  if (project === undefined) throw new Error('the game was not read');
  const read = new Map([...sources].map(([file, { text }]) => [file, text]));
  for (const [file, text] of Object.entries(texts)) read.set(`game/${file}`, text);
  const found = inOrder([...lintGame(project, { files: new Set(), texts: read }, locate)]).filter(
    ({ code }) => area.test(code),
  );
  const said = found.map(({ place }) => {
    const name = place?.file.replace(/^game\//, '') ?? '';
    return `${name}: ${texts[name]?.slice(place?.start.offset, place?.end.offset) ?? ''}`;
  });
  const places = Object.entries(marked).flatMap(([file, text]) =>
    [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(({ 1: inside }) => `${file}: ${inside}`),
  );
  return { codes: found.map(({ code }) => code), said, places };
}

describe.each<[string, RegExp, readonly Situation[]]>([
  ['ids and order', /^tidy\//, TIDY],
  ['what nothing shows', /^unused\/(?:deck|card|rule)/, UNUSED],
  ['what no game comes to', /^play\//, REACH],
])('%s', (_, area, situations) => {
  test.each(situations)('%s', async (__, files, codes) => {
    const { codes: found, said, places } = await warned(files, area);
    expect(found).toEqual(codes);
    expect(said).toEqual(places);
  });
});
