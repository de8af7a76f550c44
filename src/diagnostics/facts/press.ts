/** What can be wrong when good data meets real paper. */
export interface PressFacts {
  /** `overMm` is height, and `lines` how many lines that is; 0 lines: a word is too wide. */
  'text/overflow': {
    field?: string | undefined;
    /** Its beginning, where it is no field of a card. */
    text?: string | undefined;
    template: string;
    overMm: number;
    lines: number;
    smallestPt: number;
  };
  /** It fits, but only just. */
  'text/smallest-size': { field: string; pt: number; usualPt: number };
  /**
   * Something other than text is larger than the box that holds it: what is in the `element`, or, with a `holder`, the
   * `element` alone.
   */
  'layout/overflow': { element: string; overMm: number; axis: 'x' | 'y'; holder?: string | undefined };
  /** A text, icon, chip or image that is cut off with the edge of its face, `overMm` of it on the side where it is most. */
  'layout/outside-trim': {
    element: string;
    field?: string | undefined;
    overMm: number;
    side: 'left' | 'right' | 'top' | 'bottom';
  };
  /** A card whose template shows the same card. */
  'layout/shows-itself': Record<string, never>;
  'image/not-found': { file: string };
  'image/format': { file: string };
  /** `name` is the element, attribute, property, value, selector or id; of `xml`, what is wrong with it. */
  'image/svg': {
    file: string;
    why:
      | 'attribute'
      | 'clip-parts'
      | 'doctype'
      | 'element'
      | 'empty'
      | 'encoding'
      | 'gradient-line'
      | 'property'
      | 'reference'
      | 'root'
      | 'selector'
      | 'skewed-line'
      | 'too-large'
      | 'value'
      | 'view-box'
      | 'xml';
    name: string;
  };
  'image/unreadable': { file: string; detail: 'damaged' | 'unsupported' };
  'image/too-large': { file: string; width: number; height: number; most: number };
  'text/missing-glyph': { character: string; codePoint: string; font: string; field?: string | undefined };
  /** `script` by its Unicode name, where it is in daily use; `near` is the text that begins with its first character. */
  'text/unsupported-script': { script?: string | undefined; near: string; field?: string | undefined };
  'text/unknown-icon': { name: string; nearest?: string | undefined; field?: string | undefined };
  /** `limit` in characters. */
  'text/too-long': { limit: number; field?: string | undefined };
  /** `mark` stands alone; `near` is the text that begins with it. */
  'text/markup': { mark: '**' | '*' | '{'; near: string; field?: string | undefined };
  'font/unreadable': {
    font: string;
    file: string;
    detail: 'missing' | 'damaged' | 'woff2' | 'collection' | 'color';
  };
}
