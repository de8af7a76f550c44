import type { CardChanges } from '../changes/compare-cards.js';
import type { ChangesRequest } from '../changes/game-changes.js';
import type { NoPast } from '../world/world.js';
import type { Shell } from './shell.js';

/** What changed in a game; where nobody can say, tells why and returns nothing. */
export async function readChanges(
  request: ChangesRequest,
  { world, version, terminal }: Shell,
): Promise<CardChanges | undefined> {
  const { gameChanges } = await import('../changes/game-changes.js');
  const found = await gameChanges(world, request);
  if ('changes' in found) return found.changes;
  if ('noPast' in found) {
    world.say(NO_PAST[found.noPast](request.since));
    return undefined;
  }
  const { findingsOf } = await import('./formats/findings.js');
  const { writeDown } = await import('./formats/formats.js');
  const summary = { files: 0, cards: 0, products: 0 };
  const findings = findingsOf(
    { problems: found.problems, summary, read: [], source: () => undefined },
    version,
  );
  world.print(await writeDown(findings, 'pretty', terminal.colors));
  world.say(found.which === 'before' ? `The game at “${request.since}” has errors.` : 'The game has errors.');
  return undefined;
}

const NO_PAST: { readonly [N in NoPast]: (since: string) => string } = {
  'no-git': (since) => `“${since}” is no game folder, and there is no git to ask for a revision.`,
  'no-repository': (since) => `“${since}” is no game folder, and the game lies in no git repository.`,
  'unknown-revision': (since) => `“${since}” is no game folder, and git knows no such revision.`,
};
