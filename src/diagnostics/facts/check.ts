import type { Code } from '../diagnostic.js';

/** What can be wrong with what a maker says about the check itself. */
export interface CheckFacts {
  'check/unknown-rule': { rule: string; nearest?: string | undefined };
  'check/ignore-without-reason': { rule: string };
  /** A comment or a line of game.yaml that would hide what stops a build. */
  'check/cannot-ignore': { rule: string };
  'check/unused-ignore': { rule: string };
  'check/bad-baseline': { path: string };
  /** Beyond those told, there are more problems of a rule. */
  'check/many-alike': { rule: Code; told: number; more: number };
  /** Entries of the baseline that no problem answers to any more. */
  'check/stale-baseline': { path: string; entries: number };
}
