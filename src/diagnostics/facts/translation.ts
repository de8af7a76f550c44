/** What can be wrong with the translation of a game. */
export interface TranslationFacts {
  'translation/syntax': { why: 'string' | 'word' | 'form' | 'quotes' | 'escape' };
  'translation/twice': { context: string };
  /** No file for a language that is asked for. */
  'translation/no-language': { locale: string; known: readonly string[] };
  /** `listed` where the file has the text, without a translation. */
  'translation/missing': { context: string; source: string; listed: boolean };
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
  'translation/number': { context: string; lost: readonly string[]; strange: readonly string[] };
  'translation/capital': { context: string; letter: string };
  'translation/ending': { context: string; sign: string };
  'translation/code': { context: string; sign: string };
  'translation/letters': { context: string; word: string };
  'translation/link': { context: string; lost: readonly string[]; strange: readonly string[] };
  'translation/space': { context: string; kind: 'line' | 'tab' | 'no-break' };
  /** Characters of the translation and of its source. */
  'translation/too-short': { context: string; length: number; source: number };
  /** Of two texts that are not the same in the source. */
  'translation/reused': { context: string; other: string };
  'translation/other-language': { context: string; language: string; wanted: string };
  /** What a translator’s tool reads in the head of the file. */
  'translation/header': { key: string; found: string | undefined; wanted: string };
  'translation/term': { context: string; term: string; wanted: readonly string[] };
  'translation/kept-term': { context: string; term: string };
}
