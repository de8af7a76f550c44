import type { Code, Diagnostic } from '../diagnostics/diagnostic.js';
import { covers } from '../diagnostics/rule-names.js';

/** Rules that a run looks at, by code or area. */
export interface Selection {
  /** Nothing else is reported; empty means everything. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export const select = (problems: readonly Diagnostic[], { only, skip }: Selection): readonly Diagnostic[] =>
  problems.filter((each) => {
    const code = ruleOf(each);
    return (
      (only.length === 0 || only.some((rule) => covers(rule, code))) &&
      !skip.some((rule) => covers(rule, code))
    );
  });

/** That there is more of something is told with it. */
const ruleOf = ({ code, facts }: Diagnostic): Code => (code === 'check/many-alike' ? facts.rule : code);
