/** What can be wrong with the YAML of a deck, whatever it says. */
export interface YamlFacts {
  'yaml/syntax': { detail: string };
}
