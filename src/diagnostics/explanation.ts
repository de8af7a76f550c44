import type { Facts } from './diagnostic.js';

/** What `cocreator explain` says about a rule. */
export interface Explanation {
  /** What the rule looks for, in one sentence. */
  readonly what: string;
  /** What goes wrong at the table or at the printer where nobody mends it. */
  readonly why: string;
  readonly mend: string;
  /** A small piece of a game that breaks the rule, and the same piece mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** The pages for one area of rules; a rule without a page does not compile. */
export type Explanations<F = Facts> = { readonly [C in keyof F]: Explanation };
