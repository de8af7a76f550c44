import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { inOrder } from '../../src/diagnostics/order.js';
import { lintGame } from '../../src/lint/lint-game.js';
import { CO_CREATOR } from '../helpers/scratch.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';

/** What replaces a stretch of a file, ⟦ and ⟧ around what is warned of, and the codes in order. */
type Situation = readonly [name: string, changes: readonly Change[], codes: readonly Code[]];
type Change = readonly [file: string, before: string, after: string];

const RULES = 'RANGE:\n  money: [0, 12]\n  trust: [0, 10]\n';

/** The small game with cards that speak the effect language. */
const PLAYED: readonly Change[] = [
  ['words.yaml', SMALL_GAME['words.yaml'], readFileSync(join(CO_CREATOR, 'words.yaml'), 'utf8')],
  ['game.yaml', 'words: words.yaml\n', 'words: words.yaml\nrules: rules.yaml\n'],
  [
    'game.yaml',
    '      paper: color?\n',
    '      paper: color?\n      fx: effects?\n      needs: condition?\n      mod: modifier?\n      ways: {type: map, of: {type: group, fields: {cost: cost?, if: condition?, fx: effects}}, optional: true}\n',
  ],
];

const EFFECTS: readonly Situation[] = [
  ['a change within its track', [card('fx: [{money: 12}]')], []],
  ['a change longer than its track', [card('fx: [{money: ⟦13⟧}]')], ['effects/beyond-track']],
  [
    'a loss longer than its track',
    [card('fx: [{if: "money>=2", then: [{trust: ⟦-11⟧}]}]')],
    ['effects/beyond-track'],
  ],
  ['a track without a range', [card('fx: [{pressure: 99}]')], []],
  [
    'a price nobody has',
    [card('ways: {A: {cost: {money: ⟦13⟧}, fx: [{trust: 1}]}, B: {fx: [{ideas: 1}]}}')],
    ['effects/never-paid'],
  ],
  ['a condition that always holds', [card('needs: ⟦"money>=0"⟧')], ['effects/settled-condition']],
  ['a condition that never holds', [card('needs: ⟦"trust>10"⟧')], ['effects/settled-condition']],
  ['a condition on what is counted', [card('needs: ⟦"projects<0"⟧')], ['effects/settled-condition']],
  [
    'a condition of a modifier',
    [card('mod: {at: year_end, if: ⟦"trust<=10"⟧, fx: [{money: 1}]}')],
    ['effects/settled-condition'],
  ],
  ['a condition that may hold', [card('needs: "trust>=10 & money<=0"')], []],
  ['one way out', [card('ways: {A: ⟦{fx: [{money: 1}]}⟧}')], ['effects/no-choice']],
  [
    'only ways with a price',
    [card('ways: {A: ⟦{cost: {money: 1}, fx: [{trust: 1}]}⟧, B: {if: "money>=2", fx: [{money: 1}]}}')],
    ['effects/no-free-option'],
  ],
  [
    'a way that is worse',
    [card('ways: {A: {fx: [{money: 2}]}, B: ⟦{fx: [{money: 1}]}⟧}')],
    ['effects/never-better'],
  ],
  [
    'a way that is worse for its price',
    [card('ways: {A: {fx: [{trust: 1}]}, B: ⟦{cost: {money: 1}, fx: [{trust: 1}]}⟧}')],
    ['effects/never-better'],
  ],
  [
    'more pressure is worse',
    [card('ways: {A: {fx: [{money: 1}]}, B: ⟦{fx: [{money: 1, pressure: 1}]}⟧}')],
    ['effects/never-better'],
  ],
  [
    'two that are the same',
    [card('ways: {A: {fx: [{money: 1}]}, B: ⟦{fx: [{money: 1}]}⟧}')],
    ['effects/never-better'],
  ],
  [
    'one that needs something is no better neighbour',
    [card('ways: {A: {if: "trust>=5", fx: [{money: 2}]}, B: {fx: [{money: 1}]}}')],
    [],
  ],
  [
    'one that depends on more cannot be compared',
    [card('ways: {A: {fx: [{money: 2}]}, B: {fx: [{news: 1}]}}')],
    [],
  ],
  ['each has its own', [card('ways: {A: {fx: [{money: 2}]}, B: {fx: [{trust: 1}]}}')], []],
];

function card(line: string): Change {
  return ['towns.yaml', '  mood: rough\n', `  mood: rough\n  ${line}\n`];
}

const READING: readonly Situation[] = [
  ['an empty text', [['towns.yaml', 'title: Ribe', 'title: ⟦""⟧']], ['reading/empty-text']],
  ['a mark to write more', [['towns.yaml', 'title: Ribe', 'title: "Ribe ⟦TODO⟧"']], ['reading/unfinished']],
  [
    'two grounds that look alike to some',
    [
      ['game.yaml', 'paper: color?', 'paper: color'],
      [
        'theme.yaml',
        'foam: {rgb: "#F2F7F5"',
        'red: {rgb: "#C8402D", cmyk: [0, 0, 0, 0]}\n  olive: {rgb: "#7A6A1E", cmyk: [0, 0, 0, 0]}\n  foam: {rgb: "#F2F7F5"',
      ],
      ['towns.yaml', 'paper: foam', 'paper: red'],
      ['towns.yaml', 'title: Ribe\n', 'title: Ribe\n  paper: ⟦olive⟧\n'],
    ],
    ['reading/close-colors'],
  ],
  ['too much ink', [['theme.yaml', '[95, 70, 48, 52]', '⟦[95, 95, 80, 52]⟧']], ['print/too-much-ink']],
  [
    'a limit of its own',
    [
      ['theme.yaml', '[95, 70, 48, 52]', '[95, 95, 80, 52]'],
      ['game.yaml', 'title: Small', 'title: Small\nchecks: {limits: {ink: 330}}'],
    ],
    [],
  ],
];

/** Applies the changes and gives the texts without marks, and where the marks were. */
function changed(changes: readonly Change[]) {
  const texts: Record<string, string> = { 'rules.yaml': RULES, ...SMALL_GAME };
  for (const [file, before, after] of changes) {
    const text = texts[file] ?? '';
    expect(text, `“${before}” in ${file}`).toContain(before);
    texts[file] = text.replace(before, () => after);
  }
  const places = Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(({ 1: inside }) => `${file}: ${inside}`),
  );
  for (const [file, text] of Object.entries(texts)) texts[file] = text.replaceAll(/[⟦⟧]/g, '');
  return { texts, places };
}

async function warned(changes: readonly Change[]) {
  const { texts, places } = changed(changes);
  const { project, problems, locate } = await loadSmall(texts);
  expect(problems).toEqual([]);
  if (project === undefined) throw new Error('the game was not read');
  const kept = {
    files: new Set<string>(),
    texts: new Map(Object.entries(texts).map(([file, text]) => [`game/${file}`, text])),
  };
  const found = inOrder([...lintGame(project, kept, locate)]).filter(
    ({ code }) => !code.startsWith('unused/'),
  );
  const said = found.map(({ place }) => {
    const name = place?.file.replace(/^game\//, '') ?? '';
    return `${name}: ${texts[name]?.slice(place?.start.offset, place?.end.offset) ?? ''}`;
  });
  return { codes: found.map(({ code }) => code), said, places };
}

describe('what cards say in the effect language', () => {
  test.each(EFFECTS)('%s', async (_, changes, codes) => {
    const { codes: found, said, places } = await warned([...PLAYED, ...changes]);
    expect(found).toEqual(codes);
    expect(said).toEqual(places);
  });
});

describe('what is read and printed', () => {
  test.each(READING)('%s', async (_, changes, codes) => {
    const { codes: found, said, places } = await warned(changes);
    expect(found).toEqual(codes);
    expect(said).toEqual(places);
  });
});
