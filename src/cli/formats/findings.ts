import type { Checkup } from '../../check.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/order.js';

/** What a run found, ready to be written down in any format. */
export interface Findings extends Checkup {
  /** In the order of files and lines, each said once. */
  readonly problems: readonly Diagnostic[];
  /** Version of cocreator. */
  readonly version: string;
  /** What was not counted: ignored by a comment, or known to the baseline. */
  readonly leftOut: number;
}

/** Sorts what a checkup found and says each thing once. */
export const findingsOf = (checkup: Checkup, version: string, leftOut = 0): Findings => ({
  ...checkup,
  problems: inOrder(checkup.problems),
  version,
  leftOut,
});

export const countOf = ({ problems }: Findings, wanted: Diagnostic['severity']): number =>
  problems.filter(({ severity }) => severity === wanted).length;

/** `2 errors, 1 warning` */
export const countsOf = (findings: Findings): string =>
  `${count(countOf(findings, 'error'), 'error')}, ${count(countOf(findings, 'warning'), 'warning')}`;

export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Errors before warnings; within each, as they were. */
export const errorsFirst = (problems: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...problems.filter(({ severity }) => severity === 'warning'),
];

/** The problems of each file together, in the order in which the files come first. */
export function byFile(problems: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string | undefined, Diagnostic[]>();
  for (const each of problems) {
    const group = groups.get(each.place?.file);
    if (group) group.push(each);
    else groups.set(each.place?.file, [each]);
  }
  return [...groups.values()];
}
