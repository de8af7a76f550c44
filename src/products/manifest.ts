import type { Size } from '../units.js';

/** What the manifest says of one file; it decides which files two builds have in common. */
export interface ListedFile {
  /** Below the output folder. */
  readonly name: string;
  readonly product: string;
  readonly pages: number;
  /** Copies and all; 0 for booklets. */
  readonly cards: number;
  /** Size of one card, page or board, in mm. */
  readonly trim: Size;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build made, as JSON: the same input gives the same text. Lengths are millimetres. */
export function manifestOf(game: string, files: readonly ListedFile[]): string {
  const listed = files.map(({ name, product, pages, cards, trim: { width, height }, bytes, sha256 }) => ({
    name,
    product,
    pages,
    cards,
    trim: { width, height },
    bytes,
    sha256,
  }));
  return `${JSON.stringify({ version: 1, game, files: listed }, undefined, 2)}\n`;
}
