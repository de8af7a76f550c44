import { describe, expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import { preflight } from '../../src/preflight/preflight.js';
import { readPdf } from '../../src/preflight/read-pdf.js';
import { findProfile, profileNames } from '../../src/profiles/find-profile.js';
import { openProfile } from '../../src/profiles/open-profile.js';
import type { Profile } from '../../src/profiles/profile.js';
import { memoryWorld } from '../helpers/memory-world.js';
import { printGame, textOf } from '../helpers/printed-game.js';
import { iccHeader } from '../preflight/written-pdf.js';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('every profile that ships', async () => {
  const { world } = await printGame({ profile: 'screen' });
  const names = await profileNames(world, 'game');

  test('is listed', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'accessible',
        'drivethru',
        'home-a4',
        'home-letter',
        'mpc',
        'office-a3',
        'press',
        'press-x1a',
        'screen',
        'tgc',
      ]),
    );
  });

  test.each(names)('%s can be read, and prints the cards', async (name) => {
    expect((await findProfile(world, name, 'game'))?.problems).toEqual([]);
    const { problems, files } = await printGame({ profile: name, only: ['cards'] });
    expect(codes(problems).filter((code) => code !== 'profile/too-much-ink')).toEqual([]);
    expect(files).toHaveLength(1);
  });
});

const OWN = `title: Mine
about: "A copier"
print:
  cards: [{as: grid, paper: A5, margin: 4}]
`;

describe('a mistake in a profile is shown where it stands', () => {
  test.each([
    ['an unknown key', 'about:', 'abuot:', 'game/unknown-key', 2],
    ['an unknown paper', 'A5', 'A55', 'game/unknown-name', 4],
    ['no title', 'title: Mine\n', '', 'game/missing-key', 1],
    ['a way that is none', 'as: grid', 'as: gird', 'game/unknown-value', 4],
    ['a margin that is none', 'margin: 4', 'margin: wide', 'game/wrong-type', 4],
    ['broken YAML', '[{as', '[[{as', 'yaml/', 4],
  ] as const)('%s', async (_, before, after, code, line) => {
    const files = { 'profiles/mine.yaml': OWN.replace(before, after) };
    const { problems, files: built } = await printGame({ profile: 'mine', files });
    expect(problems.some((found) => found.code.startsWith(code))).toBe(true);
    const placed = problems.find((found) => found.code.startsWith(code))?.place;
    expect(placed?.file).toBe('game/profiles/mine.yaml');
    expect(placed?.start.line).toBeLessThanOrEqual(line);
    expect(built).toEqual([]);
  });

  test('a right one of the game wins over those that ship', async () => {
    const { problems, files } = await printGame({
      profile: 'home-a4',
      only: ['cards'],
      files: { 'profiles/home-a4.yaml': OWN },
    });
    expect(problems).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['cards.pdf']);
  });

  test('an unknown name is told with the nearest', async () => {
    const { world } = await printGame({ profile: 'screen', only: ['cards'] });
    const { unknown } = await openProfile(world, { name: 'pres', folder: 'game' });
    expect(unknown?.nearest).toBe('press');
  });
});

test.each([
  ['drivethru', 'map', 'profile/kind-not-offered'],
  ['tgc', 'map', 'profile/format-not-offered'],
] as const)('%s does not print the %s, and says what it does print', async (profile, product, code) => {
  const { problems, files } = await printGame({ profile, only: [product] });
  expect(codes(problems)).toContain(code);
  expect(files).toEqual([]);
  const found = problems.find((entry) => entry.code === code);
  expect(found?.facts).toMatchObject({ offered: expect.arrayContaining([expect.anything()]) });
});

test.each([
  ['press', 300],
  ['press-x1a', 300],
  ['drivethru', 240],
] as const)('%s: a file of ours passes preflight, with at most %s percent ink', async (name, limit) => {
  const { world, problems, files } = await printGame({ profile: name, only: ['cards'] });
  // “pitch” asks for 340.
  expect(codes(problems)).toContain('profile/too-much-ink');
  const profile = (await findProfile(world, name, 'game'))?.profile as Profile;
  const bytes = world.out.get(`out/${files[0]?.name}`) ?? new Uint8Array();
  const looked = preflight(bytes, profile);
  expect(looked.problems).toEqual([]);
  expect(looked.ink).toBeLessThanOrEqual(limit);
  expect(looked.ink).toBeGreaterThan(100);
  expect(looked.pages).toBe(6);
});

const PNG_RGB = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

test('a picture in RGB is refused where CMYK is asked for, and only there', async () => {
  const files = {
    'templates/map.xml': '<face><image src="fish.png" width="20" height="20"/></face>',
    'fish.png': new Uint8Array(PNG_RGB),
  };
  const built = await Promise.all(
    ['press', 'screen'].map((profile) => printGame({ profile, only: ['map'], files })),
  );
  expect(built.map(({ problems }) => codes(problems).includes('profile/picture-not-cmyk'))).toEqual([
    true,
    false,
  ]);
  expect(built.map(({ files: made }) => made.length)).toEqual([0, 1]);
});

/** A picture of one pixel, in gray and seen through by half. */
const PNG_SEEN_THROUGH = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR4nGNoaAAAAYMBARg1IhUAAAAASUVORK5CYII=',
  'base64',
);

test.each([
  ['press', ['profile/picture-transparent']],
  ['press-x1a', ['profile/picture-transparent']],
  ['screen', []],
] as const)('a picture one can see through, printed for %s', async (profile, expected) => {
  const files = {
    'templates/map.xml': '<face><image src="fog.png" width="20" height="20"/></face>',
    'fog.png': new Uint8Array(PNG_SEEN_THROUGH),
  };
  const { problems } = await printGame({ profile, only: ['map'], files });
  expect(codes(problems).filter((code) => code.startsWith('profile/picture'))).toEqual(expected);
});

test.each([
  ['that is not there', 'cmyk', undefined, 'missing'],
  ['that is a text', 'cmyk', 'coated paper'.padEnd(200), 'no-profile'],
  ['of a screen', 'cmyk', iccHeader('mntr', 'RGB '), 'not-output'],
  ['of a printer in RGB', 'cmyk', iccHeader('prtr', 'RGB '), 'not-cmyk'],
  ['of a printer, for a screen', 'rgb', iccHeader('prtr', 'CMYK'), 'not-screen'],
  ['of a printer in RGB, for a screen', 'rgb', iccHeader('prtr', 'RGB '), 'not-screen'],
  ['of a printer', 'cmyk', iccHeader('prtr', 'CMYK'), undefined],
  ['of a screen, for a screen', 'rgb', iccHeader('mntr', 'RGB '), undefined],
] as const)('an output profile %s, asked for in %s', async (_, space, icc, why) => {
  const files = {
    'game/profiles/mine.yaml': `${OWN}color: {space: ${space}, icc: own.icc}\n`,
    ...(icc !== undefined && { 'game/profiles/own.icc': icc }),
  };
  const { problems, chosen } = await openProfile(memoryWorld(files), { name: 'mine', folder: 'game' });
  expect(problems.map(({ code, facts }) => [code, facts])).toEqual(
    why === undefined ? [] : [['profile/bad-icc', { file: 'own.icc', why }]],
  );
  expect(chosen === undefined).toBe(why !== undefined);
});

test('the same edition twice is the same bytes', async () => {
  for (const profile of ['press', 'accessible', 'mpc']) {
    const sums = await Promise.all([1, 2].map(() => printGame({ profile, only: ['cards'] })));
    const [first, second] = sums.map(({ files }) => files.map(({ sha256 }) => sha256));
    expect(first).toEqual(second);
    expect(first).toHaveLength(1);
  }
});

describe('a piece too large for the paper at home comes in tiles, not as a page no printer takes', () => {
  const BOX = (copies: number) => ({
    'catches.yaml': textOf('catches.yaml').replace('copies: 2', `copies: ${copies}`),
    'game.yaml': `${textOf('game.yaml')}
  - {id: box, kind: tuck-box, holds: [cards], print: [{file: box, as: grid, paper: [A4, A3]}]}
  - {id: plan, title: Plan, kind: sheet, format: A3, front: map, back: back, print: [{file: plan, as: pages}]}
`,
  });

  test.each([
    ['a box of a few cards', 'home-a4', 'box', 2, 1, [210, 297]],
    ['a box of many cards', 'home-a4', 'box', 180, 2, [210, 297]],
    ['a box of many cards, on Letter', 'home-letter', 'box', 180, 2, [215.9, 279.4]],
    ['a sheet with a back', 'home-a4', 'plan', 2, 8, [210, 297]],
    ['a sheet with a back, in the office', 'office-a3', 'plan', 2, 2, [297, 420]],
  ] as const)('%s, %s', async (_, profile, only, copies, least, [width, height]) => {
    const { world, problems } = await printGame({ profile, only: [only], files: BOX(copies) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const file = readPdf(world.out.get(`out/${only}.pdf`) ?? new Uint8Array());
    if ('why' in file) throw new Error(file.why);
    const sizes = file.pages.map((page) => {
      const box = file.get(page.get('MediaBox'));
      return (Array.isArray(box) ? box.slice(2) : [])
        .map((edge) => (Number(edge) / 72) * 25.4)
        .toSorted((a, b) => a - b);
    });
    expect(sizes.length).toBeGreaterThanOrEqual(least);
    for (const [short = 0, long = 0] of sizes) {
      expect(short).toBeLessThanOrEqual(width + 0.1);
      expect(long).toBeLessThanOrEqual(height + 0.1);
    }
  });

  test('a net too large for every paper the game names is an error', async () => {
    const { world } = await printGame({ profile: 'screen', only: ['cards'], files: BOX(700) });
    const { problems } = await checkGame(world, 'game');
    expect(problems.some(({ code, severity }) => severity === 'error' && code === 'sheet/does-not-fit')).toBe(
      true,
    );
  });
});
