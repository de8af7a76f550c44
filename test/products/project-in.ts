import { readGame } from '../../src/check.js';
import type { Project } from '../../src/project/project.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import { ROOT } from '../helpers/scratch.js';

const silent = { write: () => true };

/** A game on the disk, read and checked; throws the codes of what is wrong with it. */
export async function projectIn(folder: string): Promise<Project> {
  const disk = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const { shop, problems } = await readGame(disk, folder);
  if (shop === undefined) throw new Error(problems.map(({ code }) => code).join());
  return shop.project;
}
