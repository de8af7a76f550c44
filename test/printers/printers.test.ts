import { expect, test } from 'vitest';
import { buildGame } from '../../src/build.js';
import { readPdf } from '../../src/preflight/read-pdf.js';
import { drawCalibration } from '../../src/printers/draw-calibration.js';
import { addPrinter, readPrinters } from '../../src/printers/printers.js';
import { openProfile } from '../../src/profiles/open-profile.js';
import type { World } from '../../src/world/world.js';
import { printGame } from '../helpers/printed-game.js';

async function settled(kept = new Map<string, Uint8Array>()): Promise<World> {
  const { world } = await printGame({ profile: 'screen', only: ['map'] });
  return {
    ...world,
    settings: {
      read: async (name) => kept.get(name),
      write: async (name, bytes) => void kept.set(name, bytes),
    },
  };
}

test('what was measured is kept beside what was measured before', async () => {
  const world = await settled();
  await addPrinter(world, 'office', { x: 1.5, y: -0.5 });
  await addPrinter(world, 'home', { x: 0, y: 2 });
  await addPrinter(world, 'office', { x: 1, y: 0 });
  expect([...(await readPrinters(world))]).toEqual([
    ['office', { x: 1, y: 0 }],
    ['home', { x: 0, y: 2 }],
  ]);
});

test.each(['', 'no JSON', '{"printers": 3}', '{"printers": {"a": {"x": 400, "y": 1}}}'])(
  'a file that says %j counts as none',
  async (text) => {
    const world = await settled(new Map([['printers.json', new TextEncoder().encode(text)]]));
    expect([...(await readPrinters(world))]).toEqual([]);
  },
);

test('backs move by what was measured, fronts stay', async () => {
  const pages = await Promise.all(
    (
      [
        [0, 0],
        [1, 2],
      ] as const
    ).map(async (backOffset) => {
      const { world } = await printGame({ profile: 'home-a4', only: ['cards'] });
      const profile = await openProfile(world, { name: 'home-a4', folder: 'game' });
      const request = {
        folder: 'game',
        out: 'moved',
        only: ['cards'],
        progress: () => {},
        profile,
        backOffset,
      };
      await buildGame(world, request);
      const file = readPdf(world.out.get('moved/cards.pdf') ?? new Uint8Array());
      if ('why' in file) throw new Error(file.why);
      return file.pages.map((page) => {
        const stream = file.get(page.get('Contents'));
        const content = Buffer.from(file.unpack(stream as never) ?? []).toString('latin1');
        const [, x, y] = /([\d.]+) ([\d.]+) [\d.]+ [\d.]+ re W n/.exec(content) ?? [];
        return [Number(x), Number(y)] as const;
      });
    }),
  );
  const [still, moved] = pages;
  expect(moved?.[0]).toEqual(still?.[0]);
  const [back, movedBack] = [still?.[1] ?? [0, 0], moved?.[1] ?? [0, 0]];
  expect([movedBack[0] - back[0], movedBack[1] - back[1]]).toEqual([
    expect.closeTo(1, 3),
    expect.closeTo(2, 3),
  ]);
});

test('the calibration sheet has a front and a back', async () => {
  const { world } = await printGame({ profile: 'screen', only: ['map'] });
  const words = { front: 'Front', back: ['Back'] };
  const paper = { width: 210, height: 297 };
  expect(await drawCalibration(world, { paper, folder: 'out', words, title: 'Sheet' })).toBe(
    'calibration.pdf',
  );
  const file = readPdf(world.out.get('out/calibration.pdf') ?? new Uint8Array());
  expect('why' in file ? file.why : file.pages.length).toBe(2);
});
