import type { Code, Diagnostic, Facts } from './diagnostic.js';

/** One sentence that says what is wrong, and how to get out of it. */
export interface Wording {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The words for one area of facts; a code without words does not compile. */
export type Messages<F> = { readonly [C in keyof F]: (facts: F[C]) => Wording };

/** All words of one language. */
export type Catalogue = Messages<Facts>;

/** Puts a diagnostic into the words of a catalogue. */
export function wordingOf({ code, facts }: Diagnostic, catalogue: Catalogue): Wording {
  const say = catalogue[code] as (facts: Facts[Code]) => Wording;
  return say(facts);
}
