/** What can be wrong with a game, once its YAML can be read. */
export interface GameFacts {
  'game/unknown-key': { key: string; nearest?: string | undefined; known: readonly string[] };
}
