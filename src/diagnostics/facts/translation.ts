/** What can be wrong with the translation of a game. */
export interface TranslationFacts {
  'translation/syntax': { why: 'string' | 'word' | 'form' };
  'translation/twice': { context: string };
  /** No file for a language that is asked for. */
  'translation/no-language': { locale: string; known: readonly string[] };
  'translation/missing': { context: string; source: string };
  /** The text has changed since it was translated, or a translator marked it. */
  'translation/fuzzy': { context: string; source: string; previous: string | undefined };
  /** More than can be listed. */
  'translation/unfinished': { locale: string; missing: number; fuzzy: number; all: number };
  'translation/slots': { context: string; lost: readonly string[]; strange: readonly string[] };
  'translation/icons': { context: string; lost: readonly string[]; strange: readonly string[] };
  'translation/markup': { context: string; mark: string; source: number; found: number };
  'translation/forms': { context: string; wanted: number; found: number };
  'translation/too-long': { context: string; length: number; most: number };
  /** LIX of the card, of its source, and the most it may be. */
  'translation/harder': { card: string; lix: number; source: number; most: number };
  'translation/doubled': { context: string };
  'translation/same': { context: string };
  'translation/question': { context: string };
  'translation/quotes': { context: string; sign: string; better: string };
  'translation/encoding': { context: string; near: string };
  'translation/no-break-space': { context: string; source: number; found: number };
  'translation/term': { context: string; term: string; wanted: readonly string[] };
  'translation/kept-term': { context: string; term: string };
}
