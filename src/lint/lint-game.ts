import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Locate, Project } from '../project/project.js';
import { lintColors } from './color/lint-colors.js';
import { lintEffects } from './effects/lint-effects.js';
import { lintCards } from './lint-cards.js';
import { lintStyles } from './lint-styles.js';
import { lintPlay } from './play/lint-play.js';
import { lintTidy } from './tidy/lint-tidy.js';
import type { Kept } from './unused/kept.js';
import { lintUnused } from './unused/lint-unused.js';

/** Everything worth a warning that can be seen before anything is drawn, as it is found. */
export function* lintGame(project: Project, kept: Kept, locate: Locate): Generator<Diagnostic, void> {
  yield* lintCards(project, locate);
  yield* lintEffects(project, locate);
  yield* lintColors(project, locate);
  yield* lintStyles(project, locate);
  yield* lintPlay(project, locate);
  yield* lintTidy(project, kept.texts, locate);
  yield* lintUnused(project, kept, locate);
}
