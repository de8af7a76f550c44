import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { printGame } from '../helpers/printed-game.js';

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
