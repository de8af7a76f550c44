import { type Code, type Diagnostic, problem } from './diagnostic.js';

/** Nobody mends more of one kind one by one, and a game may have a hundred thousand cards. */
const MOST_OF_A_RULE = 10_000;

/** Problems as they are found: of each rule the first ones. */
export interface Gathering {
  readonly add: (problems: Iterable<Diagnostic>) => void;
  /** What was added, and of which rules there was more. */
  readonly all: () => readonly Diagnostic[];
}

/** Gathers problems; where a rule has very many, the first one that is left out tells how many there are. */
export function gatherProblems(most = MOST_OF_A_RULE): Gathering {
  const told: Diagnostic[] = [];
  const counts = new Map<Code, number>();
  const untold = new Map<Code, Diagnostic>();
  return {
    add(problems) {
      for (const each of problems) {
        const count = (counts.get(each.code) ?? 0) + 1;
        counts.set(each.code, count);
        if (count <= most) told.push(each);
        else if (count === most + 1) untold.set(each.code, each);
      }
    },
    all: () => [
      ...told,
      ...[...untold].map(([rule, { severity, place }]) =>
        problem(
          'check/many-alike',
          { rule, told: most, more: (counts.get(rule) ?? 0) - most },
          { severity, place },
        ),
      ),
    ],
  };
}
