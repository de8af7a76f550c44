import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGame } from '../../src/build.js';
import type { Bitmap } from '../../src/pack/png.js';
import { openRasterizer } from '../../src/pack/rasterize.js';
import { openProfile } from '../../src/profiles/open-profile.js';
import { printGame } from '../helpers/printed-game.js';

/** A pixel is 0.085 mm: PDFium draws upright edges to whole ones. */
const DPI = 300;
const MM = 25.4 / DPI;
const WASM = new Uint8Array(
  readFileSync(new URL('../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm', import.meta.url)),
);

/** One dark card without bleed: what is dark is the trim. */
const ONE_CARD = {
  'catches.yaml': '- id: cod\n  title: "Cod"\n  story: "Dawn."\n  weight: 4\n',
  'templates/front.xml': '<face fill="pitch"/>',
  'templates/back.xml': '<face fill="pitch"/>',
};

const OWN = (paper: string, flip: string) =>
  `title: Own\nabout: Own\nbleed: 0\nprint:\n  cards: [{as: grid, paper: ${paper}, sides: duplex, flip: ${flip}, margin: 9, gutter: 4}]\n`;

interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paper: { readonly width: number; readonly height: number };
}

/** Darkness from 0 to 1 of a pixel: at an edge, the share of it that is covered. */
const darkness = ({ rgb, width }: Bitmap, x: number, y: number): number =>
  1 - (rgb[(y * width + x) * 3] ?? 255) / 255;

/** The longest dark run along a line of pixels, its ends to a fraction of a pixel. */
function longestRun(count: number, dark: (index: number) => number): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  let run = { from: 0, length: 0 };
  for (let index = 0; index < count; index++) {
    const share = dark(index);
    if (share < 0.02) run = { from: index + 1, length: 0 };
    else run = { from: run.length === 0 ? index + 1 - share : run.from, length: run.length + share };
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Where the one card lies on a rendered page, in mm; crop marks and labels are thinner than it. */
function cardOn(page: Bitmap): Seen {
  const lines = <T extends { readonly length: number }>(count: number, run: (index: number) => T): T =>
    Array.from({ length: Math.floor(count / 10) }, (_, index) => run(index * 10)).reduce((best, next) =>
      next.length > best.length ? next : best,
    );
  const across = lines(page.height, (y) => longestRun(page.width, (x) => darkness(page, x, y)));
  const down = lines(page.width, (x) => longestRun(page.height, (y) => darkness(page, x, y)));
  return {
    x: across.from * MM,
    y: down.from * MM,
    width: across.length * MM,
    height: down.length * MM,
    paper: { width: page.width * MM, height: page.height * MM },
  };
}

async function pagesOf(
  profileName: string | undefined,
  files: Readonly<Record<string, string>>,
  backOffset: readonly [number, number] = [0, 0],
): Promise<readonly Seen[]> {
  const { world } = await printGame({
    profile: profileName ?? 'home-a4',
    only: ['cards'],
    files: { ...ONE_CARD, ...files },
  });
  const profile = profileName ? await openProfile(world, { name: profileName, folder: 'game' }) : undefined;
  const request = { folder: 'game', out: 'o', only: ['cards'], progress: () => {}, profile, backOffset };
  const { problems } = await buildGame(world, request);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const file = profileName ? 'o/cards.pdf' : 'o/cards-a4.pdf';
  const rasterizer = await openRasterizer(WASM);
  const seen: Seen[] = [];
  try {
    for await (const page of rasterizer.pages(world.out.get(file) ?? new Uint8Array(), DPI))
      seen.push(cardOn(page));
  } finally {
    rasterizer.close();
  }
  return seen;
}

/** Where a back must lie to be behind a front, when the sheet is turned on an edge of the paper. */
function behind(
  { x, y, width, height, paper }: Seen,
  flip: string,
): { readonly x: number; readonly y: number } {
  const standing = paper.width <= paper.height;
  return standing === (flip === 'long-edge')
    ? { x: paper.width - x - width, y }
    : { x, y: paper.height - y - height };
}

/** In mm: what a person with a knife would see. */
const CLOSE = 0.1;

describe('rendered, the back lies behind the front', () => {
  test.each([
    ['home-a4', 'long-edge', undefined],
    ['home-letter', 'long-edge', undefined],
    ['office-a3', 'long-edge', undefined],
    ...['Letter', 'A5', '{width: 200, height: 100}'].flatMap((paper) =>
      (['long-edge', 'short-edge'] as const).map((flip) => ['own', flip, paper] as const),
    ),
  ] as const)('%s, turned on the %s (%s)', async (name, flip, paper) => {
    const files = paper === undefined ? {} : { 'profiles/own.yaml': OWN(paper, flip) };
    const [front, back] = await pagesOf(name, files);
    if (front === undefined || back === undefined) throw new Error('a side is missing');
    expect(front.width).toBeGreaterThan(60);
    const wanted = behind(front, flip);
    expect(Math.abs(back.x - wanted.x)).toBeLessThan(CLOSE);
    expect(Math.abs(back.y - wanted.y)).toBeLessThan(CLOSE);
    expect(Math.abs(back.width - front.width)).toBeLessThan(CLOSE);
    // A card in the middle would lie behind itself however the sheet is turned.
    if (name !== 'own')
      expect(Math.abs(front.x + front.width / 2 - front.paper.width / 2)).toBeGreaterThan(1);
  });
});

test.each([['own'], [undefined]])(
  'a shift of the printer moves backs right and down by as much, and no front (%s)',
  async (name) => {
    const files = { 'profiles/own.yaml': OWN('A5', 'long-edge') };
    const [front, back] = await pagesOf(name, files);
    const [stays, moved] = await pagesOf(name, files, [1.3, -0.7]);
    const off = (a: Seen | undefined, b: Seen | undefined) => [
      (b?.x ?? 0) - (a?.x ?? 0),
      (b?.y ?? 0) - (a?.y ?? 0),
    ];
    const [frontX = 9, frontY = 9] = off(front, stays);
    const [backX = 9, backY = 9] = off(back, moved);
    expect(Math.abs(frontX) + Math.abs(frontY)).toBeLessThan(0.001);
    expect(Math.abs(backX - 1.3)).toBeLessThan(CLOSE);
    expect(Math.abs(backY + 0.7)).toBeLessThan(CLOSE);
  },
);
