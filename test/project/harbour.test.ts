import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/load-project.js';
import { createNodeWorld } from '../../src/world/node-world.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const silent = { write: () => true };

test('the harbour game on the real disk is a project without problems', async () => {
  const world = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const { project, problems } = await loadProject(world, 'test/fixtures/games/harbour');
  expect(problems).toEqual([]);
  expect(project?.decks.map(({ cards }) => cards.map(({ id }) => id))).toEqual([
    ['skagen', 'ribe', 'marstal'],
    ['1', '2', 'ferry'],
  ]);
  expect(project?.products.map(({ format }) => [format.width, format.height])).toEqual([
    [50, 70],
    [90, 60],
    [210, 148],
    [105, 148],
  ]);
  expect(project?.theme.icons.get('boat')).toEqual({
    path: 'M11 2l0 13l-8 0z M13 5l7 10h-7z M2 17h20l-4 5h-12z',
    box: 24,
  });
});
