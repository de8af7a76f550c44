import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/order.js';
import { type Baseline, baselineOf, readBaseline, withoutKnown, writeBaseline } from './baseline.js';
import { withoutIgnored } from './ignore-comments.js';
import { type Selection, select } from './select.js';

/** Everything that was found, with the texts it was found in. */
interface Found {
  readonly problems: readonly Diagnostic[];
  readonly read: readonly string[];
  readonly source: (file: string) => string | undefined;
}

interface Wishes extends Selection {
  readonly baseline: {
    readonly path: string;
    readonly text: string | undefined;
    /** Whether it was asked for by name, so that it must be there. */
    readonly wanted: boolean;
  };
  readonly renew: 'no' | 'update' | 'prune';
}

/** What counts. */
interface Sifted {
  readonly problems: readonly Diagnostic[];
  /** How many were left out because a comment or the baseline knows them. */
  readonly leftOut: number;
  /** The text of the baseline, where it shall be written anew. */
  readonly baseline: string | undefined;
}

/** From everything that is wrong to what counts today: rules asked for, comments that excuse, the baseline. */
export function sift(found: Found, wishes: Wishes): Sifted {
  // The baseline counts repetitions, so what is said twice must be one before.
  const excused = withoutIgnored(inOrder(found.problems), found.read, found.source);
  const { path, text, wanted } = wishes.baseline;
  const known = baselineFrom(text);
  if (wishes.renew === 'update') {
    const now = baselineOf(excused.problems);
    const kept = withoutKnown(excused.problems, now, path);
    return {
      problems: select(kept.problems, wishes),
      leftOut: excused.ignored + kept.known,
      baseline: writeBaseline(now),
    };
  }
  if (known === undefined) {
    const missing = text === undefined && !wanted;
    const complaint = missing ? [] : [problem('check/bad-baseline', { path })];
    return {
      problems: [...complaint, ...select(excused.problems, wishes)],
      leftOut: excused.ignored,
      baseline: undefined,
    };
  }
  const fresh = withoutKnown(excused.problems, known, path);
  const pruned = wishes.renew === 'prune';
  const told = pruned ? fresh.problems.filter(({ code }) => code !== 'check/stale-baseline') : fresh.problems;
  return {
    problems: select(told, wishes),
    leftOut: excused.ignored + fresh.known,
    baseline: pruned ? writeBaseline(fresh.left) : undefined,
  };
}

const baselineFrom = (text: string | undefined): Baseline | undefined =>
  text === undefined ? undefined : readBaseline(text);
