import { expect, test } from 'vitest';
import type { ReadingBlock } from '../../src/reading/document.js';
import { layOutDocument } from '../../src/reading/lay-out.js';
import { preparedGame } from '../helpers/printed-game.js';

const heading = (level: number, index: number): ReadingBlock => ({
  kind: 'heading',
  level,
  text: `Heading ${index}`,
  anchor: `a${index}`,
});

test.each([
  [
    [1, 2, 3],
    ['H1', 'H2', 'H3'],
  ],
  [
    [1, 3, 4],
    ['H1', 'H2', 'H3'],
  ],
  [
    [2, 2],
    ['H1', 'H2'],
  ],
  [
    [1, 2, 4, 2, 3],
    ['H1', 'H2', 'H3', 'H2', 'H3'],
  ],
] as const)('headings of levels %j are tagged %j', async (levels, tags) => {
  const { desk } = await preparedGame();
  const pages = layOutDocument({ file: 'x', title: 'X', blocks: levels.map(heading) }, desk);
  const drawn = pages.flatMap(({ runs }) => runs.flatMap(({ tag }) => tag?.type ?? []));
  expect(drawn).toEqual(tags);
});
