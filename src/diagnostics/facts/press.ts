/** What can be wrong when good data meets real paper. */
export interface PressFacts {
  'text/overflow': { field: string; template: string; overMm: number; lines: number; smallestPt: number };
  'text/missing-glyph': { character: string; codePoint: string; font: string; field?: string | undefined };
  'text/unknown-icon': { name: string; nearest?: string | undefined; field?: string | undefined };
  /** `mark` stands alone; `near` is the text that begins with it. */
  'text/markup': { mark: '**' | '*' | '{'; near: string; field?: string | undefined };
  'font/unreadable': {
    font: string;
    file: string;
    detail: 'missing' | 'damaged' | 'woff2' | 'collection' | 'color';
  };
}
