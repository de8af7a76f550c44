/** What can be wrong with the YAML of a deck, whatever it says. */
export interface YamlFacts {
  /** What no code below names; `detail` is the parser's own sentence. */
  'yaml/syntax': { detail: string };
  'yaml/tab-indent': Record<never, never>;
  /** In columns counted from 0; `wanted` where only one column comes into question. */
  'yaml/bad-indent': { found: number; wanted?: number | undefined };
  /** `better` is the line as it was meant; `isText` where it seems to go on with a text above. */
  'yaml/missing-colon': { line: string; better?: string | undefined; isText: boolean };
  /** `better` is the text in quotes, `second` a key that follows on the same line. */
  'yaml/colon-in-text': { better?: string | undefined; curly: boolean; second?: string | undefined };
  'yaml/needs-quotes': { sign: string; better?: string | undefined };
  /** `end` is the quote or bracket with which a value ends, `more` what follows it. */
  'yaml/more-after-end': { end: string; more: string; better?: string | undefined };
  /** `better` is the line with its dash. */
  'yaml/missing-dash': { better: string };
  /** `better` is the line as a remark. */
  'yaml/stray-line': { line: string; better?: string | undefined };
  'yaml/strange-space': { code: string };
  'yaml/decimal-comma': { written: string; better: string };
  'yaml/unclosed-quote': { quote: string };
  'yaml/unclosed-bracket': { bracket: string };
  'yaml/missing-comma': Record<never, never>;
  'yaml/bad-escape': { sequence: string };
  'yaml/text-cut-by-hash': { kept: string };
  'yaml/duplicate-key': { key: string };
  'yaml/forbidden-key': { key: string };
  'yaml/unknown-alias': { name: string; nearest?: string | undefined };
  'yaml/recursive-alias': { name: string };
  'yaml/too-many-aliases': { limit: number };
  'yaml/bad-merge': Record<never, never>;
  'yaml/too-deep': { limit: number };
  'yaml/too-many-keys': { limit: number };
  'yaml/unknown-tag': { tag: string };
  'yaml/directive': { directive: string };
  'yaml/several-documents': Record<never, never>;
}
