/** What makes a card hard or unpleasant to read. */
export interface ReadingFacts {
  'reading/long-sentence': { field: string; words: number; most: number };
  /** LIX: words in a sentence plus the share of long words, in percent. */
  'reading/hard-card': { lix: number; most: number };
  'reading/straight-quote': { field: string; sign: string; better: string };
  'reading/stray-space': { field: string; where: 'start' | 'end' | 'double' };
  'reading/unfinished': { field: string; word: string };
  'reading/empty-text': { field: string };
  /** A figure nobody who cannot see it would know of. */
  'reading/no-alternative': { target: string };
  /** A product whose accessible document would be its title only. */
  'reading/nothing-said': { product: string; id: string };
  /** Words marked as being in a language that is none. */
  'reading/bad-language': { words: string; language: string };
  /** `ends` is what the field must end with. */
  'reading/text-ends': { field: string; ends: string };
  /** `character` as `U+202E`. */
  'reading/hidden-character': { field: string; character: string };
  /** Contrast as WCAG counts it, from 1 to 21. */
  'reading/contrast': { text: string; ratio: number; least: number; color: string; ground: string };
  /** Two cards whose faces are alike but for their colours. */
  'reading/color-alone': { id: string; other: string };
  /** `difference` in CIEDE2000. */
  'reading/close-colors': {
    field: string;
    color: string;
    other: string;
    vision: 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';
    difference: number;
    least: number;
  };
}
