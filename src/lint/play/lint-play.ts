import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placed } from '../../project/finding.js';
import { playableContent } from '../../project/playable/playable-content.js';
import type { Locate, Project } from '../../project/project.js';
import { beyondReach } from './beyond-reach.js';
import { missingSpaces } from './missing-spaces.js';
import { type Found, tableOf } from './play-table.js';
import { startsOffTrack } from './starts-off-track.js';

/**
 * What cannot be played of a game that is built like the one the engine knows, and what no game of it ever comes to.
 * It can be printed all the same, so these are warnings; a game of another sort is let be.
 */
export function lintPlay(project: Project, locate: Locate): readonly Diagnostic[] {
  const { rules, findings } = playableContent(project);
  const table = tableOf(project, rules);
  const found: readonly Found[] =
    table === undefined ? [] : [...beyondReach(table), ...missingSpaces(table), ...startsOffTrack(table)];
  const unplayable = findings.filter(({ code }) => code !== 'play/other-game');
  return [
    ...placed(unplayable, { locate, locateKey: (origin) => locate(origin, 'key') }).map(
      (each): Diagnostic => ({ ...each, severity: 'warning' }),
    ),
    ...found.map(({ code, facts, origin, card }) =>
      problem(code, facts, {
        severity: 'warning',
        place: locate(origin, code === 'play/no-such-space' ? 'key' : undefined),
        card,
      }),
    ),
  ];
}
