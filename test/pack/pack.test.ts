import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printGame, textOf } from '../helpers/printed-game.js';
import { readPng } from '../helpers/read-png.js';

test.each([
  ['tgc', 825, 1125],
  ['mpc', 822, 1122],
] as const)('%s takes %s × %s pixels', async (profile, width, height) => {
  const { world } = await printGame({ profile, only: ['cards'] });
  const zip = unzipSync(world.out.get('out/cards.zip') ?? new Uint8Array());
  // All backs are alike: there is one.
  expect(Object.keys(zip)).toEqual([
    'cards/01-front.png',
    'cards/02-front.png',
    'cards/03-front.png',
    'cards/back.png',
  ]);
  for (const [name, png] of Object.entries(zip)) {
    expect(Buffer.from(world.out.get(`out/${name}`) ?? '').equals(png)).toBe(true);
    const header = new DataView(png.buffer, png.byteOffset);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([width, height]);
  }
  const guide = new TextDecoder().decode(world.out.get('out/UPLOAD.txt'));
  expect(guide).toContain(`${width} × ${height} px`);
});

/** Pieces whose corners and edges say whether something was cut off. */
const PIECES = `${textOf('game.yaml')}
  - {id: quay, title: Quay, kind: board, format: {width: 100, height: 60}, bleed: 3, front: quay,
     print: [{file: quay, as: pages}]}
  - {id: ticket, title: Ticket, kind: sheet, format: {width: 40, height: 30}, bleed: 3, front: quay,
     print: [{file: ticket, as: pages}]}
  - {id: poster, title: Poster, kind: sheet, format: {width: 400, height: 30}, bleed: 3, front: map,
     print: [{file: poster, as: pages}]}
  - {id: leaflet, title: Leaflet, kind: booklet, format: {width: 50, height: 70}, bleed: 3, chapters: [tide.md],
     pages: {left: page, right: page}, blocks: {chapter-title: parts/title, paragraph: parts/prose, lead: parts/prose}, print: [{file: leaflet, as: pages}]}
  - {id: box, kind: tuck-box, holds: [cards], panel: map, print: [{file: box, as: grid, paper: A4}]}
`;
const FILES = {
  'game.yaml': PIECES,
  'templates/quay.xml':
    '<face fill="foam"><box x="0" y="0" width="5" height="5" fill="ink"/><box right="0" bottom="0" width="5" height="5" fill="pitch"/></face>',
  'templates/page.xml': '<face fill="sea" padding="5"><flow grow="1"/></face>',
  'templates/parts/title.xml': '<text style="body">{{title}}</text>',
  'templates/parts/prose.xml': '<text style="body">{{text}}</text>',
  'tide.md': '# Tide\n\nIt comes, and it goes.\n',
};
const MINE = `title: Round the corner
about: "A small service."
makes: png
dpi: 100
print: {cards: [{as: pages}], board: [{as: pages}], sheet: [{as: pages}], booklet: [{as: pages}]}
fit: {from: 80, to: 150, strip: 10}
others: leave-out
formats:
  - {name: Card, trim: {width: 63, height: 88}, pixels: {width: 272, height: 370}}
  - {name: Plank, kinds: [board], trim: {width: 80, height: 140}, pixels: {width: 335, height: 571}}
  - {name: Paper, kinds: [sheet], trim: {width: 100, height: 80}, pixels: {width: 394, height: 315}, paper: yes}
  - {name: Book, kinds: [booklet], trim: {width: 50, height: 70}, pixels: {width: 221, height: 300},
     pages: {most: 8, multiple: 4}}
boxes:
  - {name: Box9, cards: 9, front: {width: 65, height: 90}, pixels: {width: 800, height: 700}}
`;
const pack = (mine = MINE, only: readonly string[] = []) =>
  printGame({ profile: 'mine', only, files: { ...FILES, 'profiles/mine.yaml': mine } });
type Made = Awaited<ReturnType<typeof pack>>;
const png = ({ world }: Made, name: string) => readPng(new Uint8Array(world.out.get(`out/${name}`) ?? []));
const guideOf = ({ world }: Made) => new TextDecoder().decode(world.out.get('out/UPLOAD.txt'));
const FOAM = '#f2f7f5';
const INK = '#10293a';

describe('a whole game for a service that takes some sizes', async () => {
  const made = await pack();

  test('what it takes is made, what it does not take is told, with its place', () => {
    expect(made.files.map(({ name }) => name)).toEqual([
      'cards.zip',
      'quay.zip',
      'ticket.zip',
      'leaflet.zip',
      'box.zip',
    ]);
    const told = made.problems.filter(({ code }) => code === 'profile/left-out');
    expect(told.map(({ severity, facts }) => [severity, facts])).toEqual([
      ['warning', expect.objectContaining({ id: 'map', why: 'size' })],
      ['warning', expect.objectContaining({ id: 'poster', why: 'size' })],
    ]);
    expect(told.every(({ place }) => place?.file === 'game/game.yaml')).toBe(true);
    expect(guideOf(made)).toContain('- Poster (poster, 400 × 30 mm): no size offered');
  });

  test('a board is turned and made larger in proportion; no corner is cut off, and art reaches every edge', () => {
    const { width, height, at } = png(made, 'quay/01.png');
    expect([width, height]).toEqual([335, 571]);
    // 100 × 60 mm at 133.3 %, turned: 80 × 133.3 mm in the middle of 85.1 × 145 mm.
    const [left, top, right, bottom] = [10, 23, 325, 548];
    expect(at(right - 4, top + 4)).toBe(INK);
    expect(at(right - 22, top + 22)).toBe(INK);
    expect(at(right - 32, top + 4)).toBe(FOAM);
    expect(at(left + 4, bottom - 4)).not.toBe(FOAM);
    for (const [x, y] of [
      [0, 0],
      [334, 300],
      [0, 570],
      [160, 570],
    ] as const)
      expect(at(x, y)).toBe(FOAM);
    expect(guideOf(made)).toMatch(
      /Quay: quay\/ as Plank \(335 × 571 px\)\n {2}Printed at 133.3 % of its size/,
    );
  });

  test('a piece smaller than the paper lies on it at its own size, with marks', () => {
    const { width, height, at } = png(made, 'ticket/01.png');
    expect([width, height]).toEqual([394, 315]);
    const [x, y] = [(394 - 40 * 3.937) / 2, (315 - 30 * 3.937) / 2].map(Math.round) as [number, number];
    expect(at(x + 3, y + 3)).toBe(INK);
    expect(at(3, 3)).toBe('#ffffff');
    const row = Array.from({ length: x - 14 }, (_, index) => at(index, y));
    expect(row.some((pixel) => pixel !== '#ffffff')).toBe(true);
  });

  test('pages of a booklet are made up to a multiple', () => {
    const names = [...made.world.out.keys()].filter((name) => name.startsWith('out/leaflet/'));
    expect(names.map((name) => name.slice(12))).toEqual(['01.png', '02.png', '03.png', '04.png']);
    expect(png(made, 'leaflet/01.png').at(2, 2)).toBe('#1e6a86');
    expect(png(made, 'leaflet/04.png').at(100, 100)).toBe('#ffffff');
  });

  test('a box is one picture a panel, where nobody says how they lie on the net', () => {
    const sizes = ['front', 'back', 'left', 'right', 'top', 'bottom'].map((name) => {
      const { width, height } = png(made, `box/${name}.png`);
      return [name, width, height];
    });
    // 65 × 90 mm, as deep as three cards need it, and 3.175 mm of bleed all round, at 100 dpi.
    expect(sizes).toEqual([
      ['front', 281, 379],
      ['back', 281, 379],
      ['left', 49, 379],
      ['right', 49, 379],
      ['top', 281, 49],
      ['bottom', 281, 49],
    ]);
    expect(guideOf(made)).toContain(
      'box/ as Box9 (800 × 700 px, for up to 9 cards)\n  The panels are pictures',
    );
  });

  test('the same game is the same bytes', async () => {
    const again = await pack();
    expect(again.files.map(({ sha256 }) => sha256)).toEqual(made.files.map(({ sha256 }) => sha256));
    expect([...again.world.out.keys()]).toEqual([...made.world.out.keys()]);
  });
});

test('a box whose panels the profile places is the picture of the whole net', async () => {
  const panels =
    'panels: {front: {x: 400, y: 200, width: 256, height: 354}, top: {x: 400, y: 100, width: 256, height: 90, rotate: 180}}';
  const made = await pack(MINE.replace('height: 700}}', `height: 700}, ${panels}}`), ['box']);
  const { width, height, at } = png(made, 'box/outside.png');
  expect([width, height]).toEqual([800, 700]);
  expect([at(500, 300), at(500, 150), at(100, 100), at(700, 300)]).toEqual([
    '#1e6a86',
    '#1e6a86',
    '#ffffff',
    '#ffffff',
  ]);
});

test.each([
  ['a size nobody takes', ['poster'], MINE, 'profile/format-not-offered'],
  ['a box nobody makes', ['box'], MINE.replace('cards: 9', 'cards: 2'), 'profile/format-not-offered'],

  [
    'fewer pages than are bound',
    ['leaflet'],
    MINE.replace('most: 8, multiple: 4', 'least: 9'),
    'profile/format-not-offered',
  ],
  [
    'nothing at all that is taken',
    [],
    MINE.replace(
      /formats:[\s\S]*/,
      'formats: [{name: No, trim: {width: 9, height: 9}, pixels: {width: 99, height: 99}}]\n',
    ),
    'profile/format-not-offered',
  ],
] as const)('asked for by name, or alone: %s', async (_, only, mine, code) => {
  const { problems, files } = await pack(mine, only);
  expect(problems.filter(({ severity }) => severity === 'error').map((found) => found.code)).toContain(code);
  expect(files).toEqual([]);
});
