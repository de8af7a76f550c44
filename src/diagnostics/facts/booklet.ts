/** What can be wrong with a booklet as such. */
export interface BookletFacts {
  /** Markdown that paper cannot show, by marked's name for it: `html`, `code`. */
  'booklet/unprintable': { what: string };
  'booklet/unknown-figure': { target: string; nearest?: string | undefined };
  'booklet/unknown-anchor': { anchor: string; nearest?: string | undefined; known: readonly string[] };
  'booklet/too-tall': { block: string; overMm: number };
}
