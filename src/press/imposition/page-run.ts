import type { Frame } from '../frame.js';

/** Pages in reading order; `undefined` is a blank one. */
export interface PageRun {
  readonly pages: readonly (Frame | undefined)[];
  /** Blank pages that make up a multiple go before the last page, not after it. */
  readonly lastIsBackCover: boolean;
}

/** As many blank pages more as make up a multiple. */
export function inMultiples(
  { pages, lastIsBackCover }: PageRun,
  multiple: number,
): readonly (Frame | undefined)[] {
  const missing = (multiple - (pages.length % multiple)) % multiple;
  const blanks = Array.from({ length: missing }, () => undefined);
  const before = lastIsBackCover ? pages.length - 1 : pages.length;
  return [...pages.slice(0, before), ...blanks, ...pages.slice(before)];
}
