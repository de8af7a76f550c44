import type { BuiltGame } from '../build.js';
import type { Checkup } from '../check.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { en } from '../diagnostics/messages/en.js';
import { inOrder } from '../diagnostics/order.js';
import { wordingOf } from '../diagnostics/wording.js';

/** What `check --json` prints; `version` grows when a reader would have to change. */
export function checkDocument({ problems, summary }: Checkup, tool: string): object {
  const diagnostics = inOrder(problems);
  return {
    version: 1,
    tool: { name: 'cocreator', version: tool },
    summary: {
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
      ...summary,
    },
    diagnostics: diagnostics.map(asJson),
  };
}

/** What `build --json` prints: the same, and the files. */
export const buildDocument = (built: BuiltGame, tool: string): object => ({
  ...checkDocument(built, tool),
  files: built.files,
});

function asJson(diagnostic: Diagnostic): object {
  const { code, severity, facts, place, card, related } = diagnostic;
  return {
    code,
    severity,
    ...wordingOf(diagnostic, en),
    facts,
    ...(card && { card }),
    ...(place && { file: place.file, range: { start: place.start, end: place.end } }),
    ...(related && { related }),
  };
}
