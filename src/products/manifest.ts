import type { Size } from '../units.js';

interface Listed {
  readonly name: string;
  readonly product: string;
  readonly pages: number;
  readonly cards: number;
  readonly trim: Size;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build made, as JSON: the same input gives the same text. Lengths are millimetres. */
export function manifestOf(game: string, files: readonly Listed[]): string {
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
