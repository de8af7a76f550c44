/** Pages counted from 1. */
type Pages = readonly number[];

/** What a printer would refuse in a finished PDF. */
export interface PreflightFacts {
  'preflight/unreadable': {
    why: 'no-pdf' | 'encrypted' | 'no-pages' | 'damaged';
    /** Of an encrypted file: the object that says how, and the length of its key. */
    object?: number | undefined;
    bits?: number | undefined;
  };
  /** The file could be read all the same. */
  'preflight/damaged': { why: 'cut-off' | 'no-table' | 'lost-pages' };
  /** Something on these pages is packed in a way that is not read here, or damaged. */
  'preflight/unread-page': { pages: Pages };
  'preflight/version': { found: number; most: number };
  /** Lengths in mm. */
  'preflight/no-trim': { pages: Pages };
  'preflight/small-bleed': { pages: Pages; found: number; wanted: number };
  'preflight/boxes': { pages: Pages; inner: string; outer: string };
  'preflight/font-not-embedded': { pages: Pages; font: string };
  'preflight/rgb': { pages: Pages; use: 'drawing' | 'picture' | 'gradient' };
  /** In percent. */
  'preflight/ink': { pages: Pages; ink: number; limit: number };
  'preflight/coarse-picture': { pages: Pages; picture: string; dpi: number; least: number };
  'preflight/transparency': { pages: Pages; use: 'opacity' | 'mask' | 'blending' | 'group' };
  'preflight/link': { pages: Pages };
  'preflight/script': Record<never, never>;
  'preflight/no-intent': { why: 'missing' | 'no-profile' | 'not-output' | 'not-cmyk' };
  /** Something the file should say about itself. */
  'preflight/identity': { key: string; found?: string | undefined; wanted: string };
  'preflight/untagged': { pages: Pages };
}
