/** What a game keeps and never uses. */
export interface UnusedFacts {
  'unused/token': { what: 'color' | 'gradient' | 'style' | 'icon' | 'font'; name: string };
  /** A number of the rules that no chapter, template or card mentions. */
  'unused/rule': { name: string };
  'unused/file': { file: string };
}
