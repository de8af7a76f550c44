import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Unsupported } from '../../diagnostics/facts/template.js';
import { placeBetween, type Source } from '../../diagnostics/line-index.js';
import type { Span } from './syntax.js';

/** What reading Handlebars' tree needs to know of the file it came from. */
export interface Reading {
  readonly source: Source;
  /** Offsets at which lines begin for Handlebars, which ends a line at a lone carriage return, too. */
  readonly lines: readonly number[];
  readonly report: (found: Diagnostic) => void;
}

/** Reports what templates do without; nothing is left of it. */
export function refuse(
  what: Unsupported,
  { from, to }: Span,
  { source, report }: Pick<Reading, 'source' | 'report'>,
): readonly never[] {
  const facts = { what, text: source.text.slice(from, to) };
  report(problem('template/unsupported', facts, { place: placeBetween(source, from, to) }));
  return [];
}

/** Handlebars counts lines from 1, columns from 0. */
export function spanOf({ loc }: Pick<hbs.AST.Node, 'loc'>, { lines }: Reading): Span {
  const offsetOf = ({ line, column }: hbs.AST.Position): number => (lines[line - 1] ?? 0) + column;
  return { from: offsetOf(loc.start), to: offsetOf(loc.end) };
}
