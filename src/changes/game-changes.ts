import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { worldAt } from '../history/world-at.js';
import type { Lens } from '../project/lens.js';
import { type LoadedProject, loadProject } from '../project/load-project.js';
import type { NoPast, World } from '../world/world.js';
import { type CardChanges, compareCards } from './compare-cards.js';

export interface ChangesRequest {
  readonly folder: string;
  /** Another game folder, or a git revision of this one. */
  readonly since: string;
  /** Opens the lens through which both are seen; the past has the translations of its time. */
  readonly open: (world: World, folder: string) => Promise<Lens | undefined>;
}

/** What changed, or why nobody can say. */
export type GameChanges =
  | { readonly changes: CardChanges }
  | { readonly noPast: NoPast }
  /** One of the two cannot be read. */
  | { readonly problems: readonly Diagnostic[]; readonly which: 'before' | 'after' };

/** Compares a game with what it was at a revision, or with another folder. */
export async function gameChanges(world: World, request: ChangesRequest): Promise<GameChanges> {
  const { folder, open } = request;
  const before = await stateBefore(world, request);
  if ('noPast' in before) return before;
  const old = await load(before.world, before.folder, open);
  // What was wrong then, or reads otherwise today, does not keep anyone from comparing the rest.
  const was = old.project ?? old.draft;
  if (was === undefined) return { problems: old.problems, which: 'before' };
  const now = await load(world, folder, open);
  if (now.project === undefined) return { problems: now.problems, which: 'after' };
  return { changes: compareCards(was, now.project) };
}

async function stateBefore(
  world: World,
  { folder, since }: ChangesRequest,
): Promise<{ readonly world: World; readonly folder: string } | { readonly noPast: NoPast }> {
  const isFolder = (await world.listFiles(since)).includes('game.yaml');
  if (isFolder) return { world, folder: since };
  const past = (await world.past?.(folder, since)) ?? 'no-git';
  return typeof past === 'string' ? { noPast: past } : { world: worldAt(world, folder, past), folder };
}

async function load(world: World, folder: string, open: ChangesRequest['open']): Promise<LoadedProject> {
  return loadProject(world, folder, await open(world, folder));
}
