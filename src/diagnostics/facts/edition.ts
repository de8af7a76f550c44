/** What can be wrong with an edition. */
export interface EditionDiagnosticFacts {
  'edition/no-edition': { name: string; nearest: string | undefined; known: readonly string[] };
  /** Something an edition speaks of and the game does not have, or does not let editions change. */
  'edition/unknown': {
    what: 'product' | 'card' | 'deck' | 'rule' | 'variable' | 'color';
    name: string;
    nearest: string | undefined;
    known: readonly string[];
  };
  'edition/rule-range': { rule: string; value: number; min: number; max: number };
  /** Contrast as WCAG counts it. */
  'edition/contrast': { color: string; on: string; ratio: number; least: number };
  'edition/logo': { file: string; why: 'missing' | 'format' | 'small'; pixels: number; least: number };
}
