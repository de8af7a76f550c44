import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Locate, Project } from '../project/project.js';
import { lintColors } from './color/lint-colors.js';
import { lintEffects } from './effects/lint-effects.js';
import { lintCards } from './lint-cards.js';
import { lintPlay } from './play/lint-play.js';
import { lintTidy } from './tidy/lint-tidy.js';
import type { Kept } from './unused/kept.js';
import { lintUnused } from './unused/lint-unused.js';

/** Everything worth a warning that can be seen before anything is drawn. */
export const lintGame = (project: Project, kept: Kept, locate: Locate): readonly Diagnostic[] => [
  ...lintCards(project, locate),
  ...lintEffects(project, locate),
  ...lintColors(project, locate),
  ...lintPlay(project, locate),
  ...lintTidy(project, kept.texts, locate),
  ...lintUnused(project, kept, locate),
];
