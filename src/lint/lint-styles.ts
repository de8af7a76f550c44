import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Locate, Project } from '../project/project.js';

/** Text styles whose lines lie on each other. */
export function lintStyles({ theme }: Project, locate: Locate): readonly Diagnostic[] {
  return [...theme.styles]
    .filter(([, { size, leading }]) => leading < size)
    .map(([style, { size, leading }]) => {
      const place = locate({ file: theme.file, path: ['styles', style, 'leading'] });
      return problem('print/tight-lines', { style, leading, size }, { severity: 'warning', place });
    });
}
