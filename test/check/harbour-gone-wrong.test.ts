import { describe, expect, test } from 'vitest';
import { checkGame, type Memory, type Proven } from '../../src/check.js';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { type Change, changedHarbour } from '../helpers/changed-harbour.js';

const LONG =
  'Wait for the tide that comes in the evening and for the wind that comes in the morning and for the crew that comes whenever it pleases them and nobody else at all.';
const LONG_NAME = 'Ribe, the old town behind the dike '.repeat(5).trim();
const HARD =
  'Representatives underestimate organisations. ' +
  'Administrators emphasise compatibility requirements. ' +
  'Interdisciplinary collaboration necessitates institutional commitment. ' +
  'Municipality representatives systematically underestimate neighbourhood organisations. Interdepartmental responsibilities complicate implementation considerably.';

const PNG = '\x89PNG\r\n\x1a\n';

/** A boat with a picture of these bytes. */
function withPicture(bytes: string): readonly Change[] {
  const image = '{{#if picture}}<image src="{{picture}}" width="9" height="9"/>{{/if}}';
  return [
    ['gull.png', '', Uint8Array.from(bytes, (character) => character.charCodeAt(0))],
    ['game.yaml', 'crew: {', 'picture: image?\n      crew: {'],
    ['boats.yaml', 'crew: 3', 'crew: 3\n  picture: gull.png'],
    ['templates/boat-front.xml', '</face>', `${image}</face>`],
  ];
}

/** What is written into the harbour game, what is said of it, and where: ⟦ and ⟧ stand around it. */
const SITUATIONS: readonly (readonly [name: string, changes: readonly Change[], codes: readonly Code[]])[] = [
  ['nothing', [], []],
  [
    'too few cards',
    [['game.yaml', 'file: towns.yaml}', 'file: towns.yaml, cards: ⟦12⟧}']],
    ['game/deck-count'],
  ],
  [
    'a drawing with a circle',
    [
      ['icons/boat.svg', '<path', '<circle r="3"/><path'],
      ['theme.yaml', './icons/boat.svg', '⟦./icons/boat.svg⟧'],
    ],
    ['game/bad-svg'],
  ],
  ['a file too large', [['towns.yaml', '', `#${' '.repeat(20_000_001)}`]], ['file/too-large']],
  ['a line too long', [['towns.yaml', '', `⟦#⟧${'-'.repeat(200_000)}\n`]], ['file/long-line']],
  [
    'more mistakes than anyone mends one by one',
    [['boats.yaml', '', Buffer.from(`- id: gull\n${'- {id: tern}\n'.repeat(600)}`)]],
    ['file/many-problems', 'game/missing-key'],
  ],
  [
    'a chapter in type too small to print',
    [
      ['theme.yaml', 'styles:\n', 'styles:\n  tiny: {font: sans, size: 5, leading: 6, color: ink}\n'],
      ['game.yaml', 'paragraph: body', 'paragraph: tiny'],
      // The table of contents, which is set in it too, shows it first.
      ['guide/01-the-harbour.md', '# The harbour', '⟦# The harbour⟧'],
    ],
    ['print/small-text'],
  ],
  [
    'a chapter in faint running text',
    [
      ['theme.yaml', 'gradients:\n', '  dim: {rgb: "#5A6A70", cmyk: [60, 40, 35, 30]}\ngradients:\n'],
      [
        'theme.yaml',
        'styles:\n',
        'styles:\n  dim: {font: sans, bold: sans-bold, italic: sans-italic, size: 8, leading: 10, min: 6, color: dim}\n',
      ],
      ['game.yaml', 'paragraph: body', 'paragraph: dim'],
      [
        'guide/01-the-harbour.md',
        'Everybody begins with {{@rules.START_MONEY}}',
        '⟦Everybody begins with ⟧{{@rules.START_MONEY}}',
      ],
    ],
    ['reading/contrast'],
  ],
  [
    'the page numbers of a booklet near the cut',
    [['templates/page.xml', '<face padding="8 8 6 8" gap="3">', '⟦<face padding="8 8 1 8" gap="3">⟧']],
    ['print/outside-safe-zone'],
  ],
  [
    'a figure that nobody tells of who cannot see it',
    [
      [
        'guide/01-the-harbour.md',
        '![Skagen](card:skagen/front?width=30) ![Every back looks like this](card:skagen/back?width=30)',
        '![](⟦card:skagen/front⟧)',
      ],
    ],
    ['reading/no-alternative'],
  ],
  [
    'a figure without a caption, told of in the words',
    [
      [
        'guide/01-the-harbour.md',
        '![Skagen](card:skagen/front?width=30) ![Every back looks like this](card:skagen/back?width=30)',
        '![](card:skagen/front)',
      ],
      ['words.yaml', 'wealth:', 'reading: {alternatives: {"card:skagen/front": A town.}}\nwealth:'],
    ],
    [],
  ],
  [
    'backs that give a card away',
    [['templates/harbour-back.xml', '{{@game.title}}', '{{title}}']],
    ['product/backs-differ'],
  ],
  ['a picture that is none', withPicture('GIF89a'), ['image/format']],
  ['a picture cut off', withPicture(PNG), ['image/unreadable']],
  [
    'a picture of sixty thousand by sixty thousand',
    withPicture(
      `${PNG}\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\b\x02\0\0\0\0\0\0\0\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND\0\0\0\0`,
    ),
    ['image/too-large'],
  ],
  ['a sentence too long', [['towns.yaml', 'Wait for the tide.', `⟦${LONG}⟧`]], ['reading/long-sentence']],
  [
    'words too long',
    [['towns.yaml', 'title: Skagen\n  motto: Where *two seas* meet.', `title: Skagen\n  motto: "${HARD}"`]],
    ['reading/hard-card'],
  ],
  ['two spaces', [['towns.yaml', 'Wait for the', 'Wait⟦  ⟧for the']], ['reading/stray-space']],
  [
    'a sign that turns the letters around',
    [['towns.yaml', 'Wait for', 'Wait⟦\u202e⟧ for']],
    ['reading/hidden-character'],
  ],
  [
    'a pile of accents',
    [['towns.yaml', 'title: Marstal', 'title: "⟦\u0321⟧\u0353\u031eI\u0317nv\u032e\u032bok"']],
    ['text/missing-glyph'],
  ],
  [
    'a question that is missing',
    [
      ['game.yaml', 'motto: text?', 'motto: {type: text, ends: "?", optional: yes}'],
      ['towns.yaml', '*two seas* meet.', '*two seas* meet⟦.⟧'],
    ],
    ['reading/text-ends'],
  ],
  [
    'a question that is there, in quotes',
    [
      ['game.yaml', 'motto: text?', 'motto: {type: text, ends: "?", optional: yes}'],
      ['towns.yaml', 'Where *two seas* meet.', '“Where do *two seas* meet?”'],
    ],
    [],
  ],
  ['lines on each other', [['theme.yaml', 'leading: 13.5', 'leading: 6']], ['print/tight-lines']],
  ['a profile of a printer', [['profiles/harbour-print.yaml', '', new Uint8Array(9)]], []],
  ['a file nobody reads', [['pictures/lost.png', '', new Uint8Array(9)]], ['unused/file']],
  ['a rule nobody reads', [['rules.yaml', 'ROUNDS: 7', 'ROUNDS: 7\nTIDES: ⟦2⟧']], ['unused/rule']],
  [
    'a colour nobody uses',
    [['theme.yaml', 'gradients:', '  pink: ⟦{rgb: "#FFCCCC", cmyk: [0, 20, 20, 0]}⟧\ngradients:']],
    ['unused/token'],
  ],
  [
    'a text at its smallest size',
    [['towns.yaml', 'title: Ribe, the old town behind the dike', `title: ⟦${LONG_NAME}⟧`]],
    ['text/smallest-size'],
  ],
];

const unmarked = (changes: readonly Change[]): readonly Change[] =>
  changes.map(
    ([file, before, after]): Change =>
      typeof after === 'string' ? [file, before, after.replaceAll(/[⟦⟧]/g, '')] : [file, before, after],
  );

test.each(SITUATIONS)('%s', async (_name, changes, codes) => {
  const { problems, source } = await checkGame(changedHarbour(unmarked(changes)), 'game');
  const places = problems.map(({ place }) => ({
    file: place?.file,
    text: source(place?.file ?? '')?.slice(place?.start.offset, place?.end.offset),
  }));
  expect([...new Set(problems.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
  for (const [file, , after] of changes) {
    const [, marked] = typeof after === 'string' ? (/⟦([^⟧]*)⟧/.exec(after) ?? []) : [];
    if (marked !== undefined) expect(places).toContainEqual({ file: `game/${file}`, text: marked });
  }
});

/** Remembers one check. */
function openMemory(): Memory & { readonly kept: Proven[] } {
  const kept: Proven[] = [];
  let seen = '';
  return {
    kept,
    read: async (look) => (look === seen && kept.at(-1)) || { faces: new Map(), booklets: new Map() },
    write: async (look, proven) => {
      seen = look;
      kept.push(proven);
    },
  };
}

describe('with what an earlier check found right', () => {
  test.each(SITUATIONS)('%s is told as without it', async (_name, changes) => {
    const memory = openMemory();
    await checkGame(changedHarbour([]), 'game', undefined, { memory });
    const world = changedHarbour(unmarked(changes));
    const { problems } = await checkGame(world, 'game');
    const first = await checkGame(world, 'game', undefined, { memory });
    const second = await checkGame(world, 'game', undefined, { memory });
    expect([first.problems, second.problems]).toEqual([problems, problems]);
  });
});
