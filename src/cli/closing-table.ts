import type { BuiltGame } from '../build.js';

/** What was made, a line a file: product, pages, cards, size, seconds. Nothing where nothing was made. */
export function closingTable({ files }: BuiltGame, out: string): readonly string[] {
  if (files.length === 0) return [];
  const rows = files.map(({ name, product, pages, cards, bytes, seconds }) => [
    product,
    `${out}/${name}`,
    String(pages),
    cards === 0 ? '' : String(cards),
    sizeOf(bytes),
    seconds.toFixed(1),
  ]);
  const table = [['product', 'file', 'pages', 'cards', 'size', 's'], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
