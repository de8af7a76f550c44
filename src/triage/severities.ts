import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { covers } from '../diagnostics/rule-names.js';
import type { Locate, Project } from '../project/project.js';

/** Gives problems the severity that the game asks for; what stops a build cannot be lowered, and saying so is told. */
export function inSeverity(
  problems: readonly Diagnostic[],
  { checks, folder }: Project,
  locate: Locate,
): readonly Diagnostic[] {
  const asked = [...checks.severities];
  if (asked.length === 0) return problems;
  return problems.flatMap((each): readonly Diagnostic[] => {
    // The last word counts, so that an area can be set first and one of its rules after it.
    const [rule, severity] = asked.findLast(([name]) => covers(name, each.code)) ?? [];
    if (rule === undefined || severity === undefined || severity === each.severity) return [each];
    if (each.severity === 'error') {
      const place = locate({ file: `${folder}/game.yaml`, path: ['checks', 'severities', rule] });
      return [each, problem('check/cannot-ignore', { rule: each.code }, { place })];
    }
    return severity === 'off' ? [] : [{ ...each, severity }];
  });
}
