import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlayableContent } from '../../src/game/engine/content.js';
import { loadProject } from '../../src/project/load-project.js';
import { playableContent } from '../../src/project/playable/playable-content.js';
import { readStorybook } from '../../src/project/playable/read-storybook.js';
import { createNodeWorld } from '../../src/world/node-world.js';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const silent = { write: () => undefined };

/** The game in decks/co-creator as the engine plays it. */
export const shippedContent = async (): Promise<PlayableContent> => (await shippedGame()).content;

/** The same, with the words in which it is told. */
export async function shippedGame(folder = 'decks/co-creator') {
  const world = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const { project, problems } = await loadProject(world, folder);
  const { content, findings } = project
    ? playableContent(project)
    : { content: undefined, findings: problems };
  if (!content) throw new Error(`not playable: ${findings.map(({ code }) => code).join(', ')}`);
  const story = project && readStorybook(project);
  const phrases = project?.phrasebook;
  if (!story?.value || !phrases) throw new Error(`no words: ${JSON.stringify(story?.findings)}`);
  return { content, story: story.value, phrases };
}
