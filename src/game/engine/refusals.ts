/** Why a move is not possible, in one word each; the first is no refusal. */
export const REFUSALS = [
  'legal',
  'game-over',
  'not-now',
  'not-in-play',
  'cannot-pay',
  'need-not-met',
  'no-free-slot',
  'already-started',
  'not-started',
  'finished',
  'gate-level',
  'gate-ice',
  'no-enablers',
  'no-shift',
  'at-the-top',
  'brings-nothing',
  'changes-nothing',
  'no-error',
  'cannot-pass',
  'not-the-chair',
  'wrong-domain',
  'step-out-of-reach',
  'same-approach',
  'not-among-these',
  'used-already',
  'no-pair',
] as const;
export type Refused = (typeof REFUSALS)[number];

/** The reasons by number, for rules that answer often. */
export const NO: { readonly [R in Refused]: number } = Object.fromEntries(
  REFUSALS.map((reason, index) => [reason, index]),
) as { readonly [R in Refused]: number };

/** The answer of a rule: 0, or the number of a reason. */
export type Answer = number;
export const LEGAL: Answer = 0;
