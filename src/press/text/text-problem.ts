import type { Diagnostic } from '../../diagnostics/diagnostic.js';

type TextCode =
  | 'text/missing-glyph'
  | 'text/unsupported-script'
  | 'text/unknown-icon'
  | 'text/markup'
  | 'text/too-long';

/** A problem without place and card; whoever knows them adds them. */
export type TextProblem = Extract<Diagnostic, { code: TextCode }>;
