/** What a game keeps and never uses. */
export interface UnusedFacts {
  'unused/token': { what: 'color' | 'gradient' | 'style' | 'icon' | 'font'; name: string };
  /** A number of the rules that no chapter, template or card mentions. */
  'unused/rule': { name: string };
  'unused/file': { file: string };
  /** A deck none of whose cards is printed, listed or named. */
  'unused/deck': { deck: string; cards: number };
  'unused/card': { deck: string; id: string };
}
