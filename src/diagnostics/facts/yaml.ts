/** What can be wrong with the YAML of a deck, whatever it says. */
export interface YamlFacts {
  /** What no code below names; `detail` is the parser's own sentence. */
  'yaml/syntax': { detail: string };
  'yaml/tab-indent': Record<never, never>;
  'yaml/bad-indent': Record<never, never>;
  'yaml/missing-colon': { line: string };
  'yaml/colon-in-text': Record<never, never>;
  'yaml/needs-quotes': { sign: string };
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
