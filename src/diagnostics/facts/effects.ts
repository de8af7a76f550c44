/** What can be wrong with what a maker writes in the effect language. */
export interface EffectsFacts {
  /** `found` is the part of the condition that is meant. */
  'effects/bad-condition': {
    condition: string;
    found: string;
    reason: 'empty-test' | 'no-comparison' | 'unknown-stat' | 'not-a-whole-number';
    nearest?: string | undefined;
    known: readonly string[];
  };
  'effects/unknown-effect': { key: string; nearest?: string | undefined; known: readonly string[] };
  'effects/changes-nothing': { what: 'amount' | 'effect' | 'modifier' };
  'effects/steps-reversed': { min: number; max: number };
  /** A modifier of a gate where there is none, or, with `need`, none that asks for a number. Steps count from 1. */
  'effects/no-such-gate': { step: number; need: boolean; known: readonly number[] };
  'effects/too-many-choices': { found: number; most: number };
  /** More than the whole length of a track. */
  'effects/beyond-track': { track: string; amount: number; min: number; max: number };
  'effects/never-paid': { track: string; amount: number; max: number };
  'effects/settled-condition': { test: string; verdict: 'always' | 'never' };
  'effects/no-choice': Record<never, never>;
  'effects/no-free-option': Record<never, never>;
  'effects/never-better': { option: string; better: string };
  /** `without` is a slot the sentence lacks, `unknown` one it cannot have. */
  'effects/bad-slots': { without: readonly string[]; unknown: readonly string[]; known: readonly string[] };
}
