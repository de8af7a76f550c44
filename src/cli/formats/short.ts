import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { en } from '../../diagnostics/messages/en.js';
import { showControls } from '../../diagnostics/show-controls.js';
import { wordingOf } from '../../diagnostics/wording.js';
import type { Findings } from './findings.js';

/** A line a problem, as compilers write them and editors read them: `file:line:column: severity[code]: message`. */
export const shortFormat = ({ problems }: Findings): string => problems.map(line).join('\n');

function line(diagnostic: Diagnostic): string {
  const { code, severity, place } = diagnostic;
  const at = place ? `${showControls(place.file)}:${place.start.line}:${place.start.column}: ` : '';
  return `${at}${severity}[${code}]: ${showControls(wordingOf(diagnostic, en).message)}`;
}
