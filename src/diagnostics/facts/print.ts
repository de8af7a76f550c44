/** What a printer would complain about. Lengths in millimetres, type in points. */
export interface PrintFacts {
  'print/too-much-ink': { color: string; percent: number; most: number };
  'print/small-text': { text: string; pt: number; least: number };
  /** Of a text style: the distance of its lines is less than the size of its letters. */
  'print/tight-lines': { style: string; leading: number; size: number };
  'print/thin-line': { color: string; pt: number; least: number };
  'print/outside-safe-zone': { what: 'text' | 'image'; text: string; inside: number; safe: number };
  'print/coarse-image': { file: string; dpi: number; least: number };
  'print/huge-image': { file: string; dpi: number; most: number };
  /** `seen` is the share, 0 to 1, of what it shows that stands out from the colour below it. */
  'print/faint-image': { file: string; ground: string; seen: number };
  'print/bleed-not-filled': { side: 'top' | 'right' | 'bottom' | 'left' };
}
