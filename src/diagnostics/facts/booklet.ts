/** What can be wrong with a booklet as such. */
export interface BookletFacts {
  /** Markdown that paper cannot show, by marked's name for it: `html`, `code`. */
  'booklet/unprintable': { what: string };
  'booklet/unknown-figure': { target: string; nearest?: string | undefined };
  'booklet/unknown-anchor': { target: string; nearest?: string | undefined; known: readonly string[] };
  'booklet/empty-chapter': Record<string, never>;
  /** A chapter begins with something else than its `# title`. */
  'booklet/no-title': Record<string, never>;
  'booklet/second-title': { title: string };
  /** A paragraph that was meant as a table, or as a heading (`better`: as it is written). */
  'booklet/not-read': { what: 'table' | 'heading'; better?: string | undefined };
  'booklet/uneven-row': { found: number; columns: number };
  /** `> [!BOX]` */
  'booklet/unknown-box': { box: string; nearest?: string | undefined; known: readonly string[] };
  'booklet/unknown-block': { block: string; nearest?: string | undefined; known: readonly string[] };
  /** A recorded game begins in a way that these rules and cards do not allow. */
  'booklet/unplayable-record': { reason: string; value: string };
  /** All in the game’s own words; `possible`: moves that could stand there instead. */
  'booklet/illegal-move': { move: string; reason: string; possible: readonly string[] };
  'booklet/no-story': { sentence: string };
  /** What is left for text on a page, in millimetres. */
  'booklet/no-room': { template: string; width: number; height: number };
  'booklet/too-tall': { block: string; overMm: number };
}
